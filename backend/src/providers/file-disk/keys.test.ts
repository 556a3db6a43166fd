import { describe, expect, it } from "vitest";
import { keyFor, pathOf } from "./keys";

const roots = { publicDir: "/data/media", privateDir: "/data/private" };
const OURS = "0123456789abcdef0123456789abcdef-640.avif";

describe("file keys", () => {
  it("keeps the names we gave to public pictures", () => {
    expect(keyFor({ filename: OURS, mimeType: "image/avif", access: "public" })).toBe(OURS);
  });

  it.each(["../../etc/passwd", "foto.svg", "a/b.html", "../x-640.avif"])("gives %s a name of its own", (filename) => {
    expect(keyFor({ filename, mimeType: "image/svg+xml", access: "public" })).toMatch(/^[0-9a-f-]{36}\.bin$/);
    expect(keyFor({ filename, mimeType: "image/webp" })).toMatch(/^private-[0-9a-f-]{36}\.webp$/);
  });

  it("keeps private files where nothing is served", () => {
    expect(pathOf("private-1.webp", roots)).toBe("/data/private/1.webp");
    expect(pathOf(OURS, roots)).toBe(`/data/media/${OURS}`);
  });

  it.each(["../x", "a/b", "..", "", "private-../x", "/etc/passwd", "a..b"])("refuses %j", (key) => {
    expect(() => pathOf(key, roots)).toThrow();
  });
});
