const LONGEST = 60;

/** The part of a product's address that people read: `Keripik Singkong (Pedas)` → `keripik-singkong-pedas`. */
export function slug(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return words || "produk";
}

/** Titles repeat across the city, addresses may not: `suffix` makes the difference. It stays when the title changes, so links live on. */
export const productHandle = (title: string, suffix: string): string => `${slug(title)}-${suffix}`;
