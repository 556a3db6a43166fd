import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OwnPassport } from "../../contracts/passport";
import { notFound } from "../../http/problem";
import { ownPassport, passportOnly } from "./own-passport";

/**
 * Where everybody reads what is verified about something on show. Pages link here by their own address, so that a million documents need not
 * carry a code; the code is made when somebody first asks, whether that is the shop for its label or a reader.
 */
export async function passportOfProduct(container: MedusaContainer, handle: string): Promise<OwnPassport> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["listing.id", "listing.vendor_id", "listing.state"],
    filters: { handle },
    pagination: { take: 1 },
  });
  const { listing } = (data[0] ?? {}) as { listing?: { id: string; vendor_id: string; state: string } };
  if (listing?.state !== "published") throw notFound("Produk");
  return passportOnly(await ownPassport(container, listing.vendor_id, listing.id));
}

export async function passportOfShop(container: MedusaContainer, handle: string): Promise<OwnPassport> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "vendor", fields: ["id"], filters: { handle, state: "approved" }, pagination: { take: 1 } });
  if (!data[0]) throw notFound("Lapak");
  return passportOnly(await ownPassport(container, data[0].id));
}
