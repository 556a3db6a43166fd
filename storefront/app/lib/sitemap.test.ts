import { describe, expect, it } from "vitest";
import { indexXml, partNames, partXml, readPart, robotsText } from "./sitemap";

const ORIGIN = "https://lapak.example";

describe("the sitemap", () => {
  it("lists the same parts whatever is sold, and reads each of their names", () => {
    const names = partNames();
    expect(names).toHaveLength(1 + 16 + 256);
    expect(new Set(names).size).toBe(names.length);
    expect(names.map(readPart)).not.toContain(null);
    expect(indexXml(ORIGIN).match(/<sitemap>/g)).toHaveLength(names.length);
  });

  it.each(["produk-g0", "produk-0", "lapak-00", "lapak-", "halaman-1", "../halaman", "", "produk-00.xml"])("has no part %j", (name) => {
    expect(readPart(name)).toBeNull();
  });

  it("is well formed whatever a shop is called", () => {
    const xml = partXml(ORIGIN, [{ path: "/lapak/a&b<c>", changed: "2026-11-24T10:00:00.000Z" }, { path: "/" }]);
    expect(xml).toContain("<loc>https://lapak.example/lapak/a&amp;b&lt;c&gt;</loc><lastmod>2026-11-24T10:00:00.000Z</lastmod>");
    expect(xml).toContain("<url><loc>https://lapak.example/</loc></url>");
  });

  it("is where robots.txt says", () => {
    expect(robotsText(ORIGIN)).toContain("Sitemap: https://lapak.example/sitemap.xml");
    expect(robotsText(ORIGIN)).toContain("Disallow: /pesanan");
  });
});
