import { expect, it } from "vitest";
import { ownPath } from "./own-path";

it.each(["/bayar", "/cari?q=keripik%20pisang", "/akun/pesanan?page=2#bawah", "/"])("keeps %s", (path) =>
  expect(ownPath(path, "/akun")).toBe(path),
);

it.each([
  "https://jahat.example",
  "//jahat.example",
  "/\\jahat.example",
  "/\t/jahat.example",
  "/\n/jahat.example",
  "javascript:alert(1)",
  "akun",
  "",
  "/..//jahat.example/%5c\\",
  null,
  undefined,
])("falls back for %j", (path) => expect(ownPath(path, "/akun")).toBe("/akun"));

it("never leaves a path that begins with two slashes", () => expect(ownPath("/x/..//jahat.example", "/akun")).toBe("/akun"));
