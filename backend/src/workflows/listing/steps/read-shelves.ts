import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { FOUNDATION } from "../../../foundation/ids";

/** Where every product of the market stands: channel, place, shipping profile and the category behind each handle. */
export interface Shelves {
  sales_channel_id: string;
  location_id: string;
  shipping_profile_id: string;
  category_ids: Record<string, string>;
}

function only(rows: { id: string }[], what: string): string {
  const [row] = rows;
  if (!row) throw new Error(`The foundation lacks its ${what}; run the migrations.`);
  return row.id;
}

export async function readShelves(container: MedusaContainer): Promise<Shelves> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [channels, locations, profiles, categories] = await Promise.all([
    query.graph({ entity: "sales_channel", fields: ["id"], filters: { name: FOUNDATION.salesChannel } }),
    query.graph({ entity: "stock_location", fields: ["id"], filters: { name: FOUNDATION.premises } }),
    query.graph({ entity: "shipping_profile", fields: ["id"], filters: { type: "default" } }),
    query.graph({ entity: "product_category", fields: ["id", "handle"], pagination: { take: 100 } }),
  ]);
  return {
    sales_channel_id: only(channels.data, "sales channel"),
    location_id: only(locations.data, "stock location"),
    shipping_profile_id: only(profiles.data, "shipping profile"),
    category_ids: Object.fromEntries(categories.data.map(({ handle, id }) => [handle, id])),
  };
}

export const readShelvesStep = createStep(
  "read-shelves",
  async (_: undefined, { container }) => new StepResponse(await readShelves(container)),
);
