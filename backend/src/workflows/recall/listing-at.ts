import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Problem } from "../../http/problem";

/** The listing behind a product's address in the market, e.g. `https://…/produk/risol-mayo-1a2b?x`, or behind the last part of it. */
export async function listingAt(container: MedusaContainer, address: string): Promise<string> {
  const handle = address.split(/[?#]/)[0]?.replace(/\/+$/, "").split("/").at(-1) ?? "";
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["listing.id"], filters: { handle }, pagination: { take: 1 } });
  const id = (data[0] as { listing?: { id: string } | null } | undefined)?.listing?.id;
  if (!id) {
    const message = "Produk dengan alamat ini tidak ditemukan. Salin alamat halaman produknya.";
    throw new Problem("invalid", "unknown_product", message, [{ field: "product", message }]);
  }
  return id;
}
