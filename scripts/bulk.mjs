import { medusa } from "./backend.mjs";

/**
 * Loads `vendors` shops with `products` between them into `env.DATABASE_URL` and answers `{ vendors, products, on_sale, seconds }`: what was written
 * and how long it took, the start of the program not counted.
 */
export async function loadCity({ env, size, log, say }) {
  let loaded;
  await medusa(["exec", "./src/demo/bulk/load.ts"], {
    env: { ...env, DISABLE_ADMIN: "true", LOAD_VENDORS: String(size.vendors), LOAD_PRODUCTS: String(size.products) },
    log,
    failure: "Lapak dan produk tidak dapat dimuat.",
    onLine: (line) => {
      const told = /Memuat … .*?detik/.exec(line)?.[0];
      if (told) say?.(told);
      const result = /Termuat (\{.*?\})/.exec(line.replaceAll('\\"', '"'))?.[1];
      if (result) loaded = JSON.parse(result);
    },
  });
  return loaded;
}
