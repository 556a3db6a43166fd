/** The sitemap as search engines read it (sitemaps.org): an index of parts, cut so that their list never changes. */

const digits = (count: number) => Array.from({ length: 16 ** count }, (_, value) => value.toString(16).padStart(count, "0"));

/** Parts by the word in their address. `halaman` are the pages that lists lead to. */
const PRODUCT_SHARDS = digits(2);
const SHOP_SHARDS = digits(1);

export const partNames = (): string[] => [
  "halaman",
  ...SHOP_SHARDS.map((shard) => `lapak-${shard}`),
  ...PRODUCT_SHARDS.map((shard) => `produk-${shard}`),
];

export type Part = { kind: "page" } | { kind: "product" | "shop"; shard: string };

/** What a file's name stands for; null when there is no such file. */
export function readPart(name: string): Part | null {
  if (name === "halaman") return { kind: "page" };
  const match = /^(?:(lapak)-([0-9a-f])|(produk)-([0-9a-f]{2}))$/.exec(name);
  if (!match) return null;
  return match[1] ? { kind: "shop", shard: match[2]! } : { kind: "product", shard: match[4]! };
}

export interface Entry {
  /** Path on this site. */
  path: string;
  /** ISO 8601. */
  changed?: string;
}

const XML = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" } as const;
const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => XML[letter as keyof typeof XML]);
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export const indexXml = (origin: string): string =>
  `${HEAD}<sitemapindex ${SPACE}>\n${partNames()
    .map((name) => `<sitemap><loc>${escaped(`${origin}/sitemap/${name}.xml`)}</loc></sitemap>`)
    .join("\n")}\n</sitemapindex>\n`;

export const partXml = (origin: string, entries: readonly Entry[]): string =>
  `${HEAD}<urlset ${SPACE}>\n${entries
    .map(({ path, changed }) => `<url><loc>${escaped(origin + path)}</loc>${changed ? `<lastmod>${escaped(changed)}</lastmod>` : ""}</url>`)
    .join("\n")}\n</urlset>\n`;

/** Hidden from search engines: what belongs to one person, and lists that are endless. */
const CLOSED = ["/keranjang", "/bayar", "/pesanan", "/akun", "/penjual/", "/cari"];

export const robotsText = (origin: string): string =>
  ["User-agent: *", ...CLOSED.map((path) => `Disallow: ${path}`), "", `Sitemap: ${origin}/sitemap.xml`, ""].join("\n");
