import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { refreshListings } from "../catalog/refresh";
import { every } from "../foundation/job-pace";
import { dayInJakarta } from "../modules/listing/rules/today";

const BATCH = 200;

/** Nothing else happens at the midnight a permit ends, so somebody has to look: products past their last day leave the catalogue. */
export default async function withdrawExpiredListings(container: MedusaContainer): Promise<void> {
  const search = container.resolve(Modules.SEARCH);
  const { hits } = await search.search({
    entity: "product",
    fields: ["id"],
    filters: { sale_until: { $lt: dayInJakarta() } },
    pagination: { take: BATCH },
    search_options: { count: "none" },
  });
  await refreshListings(
    container,
    hits.map((hit) => hit.id),
  );
}

export const config = { name: "withdraw-expired-listings", schedule: every(60) };
