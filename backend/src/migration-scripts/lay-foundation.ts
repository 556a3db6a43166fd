import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createProductCategoriesWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  deleteSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows";
import { FOUNDATION } from "../foundation/ids";
import { CATEGORIES } from "../reference/categories";

/**
 * What every database needs before the first vendor: one region, one currency, one sales channel, the location "premises",
 * the city-wide delivery options and the categories. Runs once, with the migrations.
 */
export default async function layFoundation({ container }: { container: MedusaContainer }): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const link = container.resolve(ContainerRegistrationKeys.LINK);

  const { data: oldChannels } = await query.graph({ entity: "sales_channel", fields: ["id"] });

  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: FOUNDATION.salesChannel }] },
  });
  const channel = channels[0]!;

  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: FOUNDATION.premises, address: { address_1: "Kota Bekasi", country_code: "id", city: "Bekasi" } }] },
  });
  const premises = locations[0]!;

  if (oldChannels.length > 0) {
    // A second channel makes Medusa load every product id on each list.
    await deleteSalesChannelsWorkflow(container).run({ input: { ids: oldChannels.map((old) => old.id) } });
  }

  await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: FOUNDATION.region,
          currency_code: "idr",
          countries: ["id"],
          automatic_taxes: false,
          payment_providers: [],
        },
      ],
    },
  });

  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id: premises.id, add: [channel.id] } });

  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: FOUNDATION.publishableKey, type: "publishable", created_by: "" }] },
  });
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: keys[0]!.id, add: [channel.id] } });

  await layDelivery(container, premises.id, link);

  await createProductCategoriesWorkflow(container).run({
    input: { product_categories: CATEGORIES.map((category, rank) => ({ ...category, rank, is_active: true })) },
  });
}

async function layDelivery(
  container: MedusaContainer,
  premisesId: string,
  link: { create(data: object): Promise<unknown> },
): Promise<void> {
  const fulfillment = container.resolve(Modules.FULFILLMENT);

  const [existingProfile] = await fulfillment.listShippingProfiles({ type: "default" });
  const profile =
    existingProfile ??
    (await createShippingProfilesWorkflow(container).run({ input: { data: [{ name: FOUNDATION.fulfillmentSet, type: "default" }] } }))
      .result[0]!;

  const set = await fulfillment.createFulfillmentSets({
    name: FOUNDATION.fulfillmentSet,
    type: "shipping",
    service_zones: [{ name: FOUNDATION.fulfillmentSet, geo_zones: [{ type: "country", country_code: "id" }] }],
  });
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: premisesId },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "city_city" },
  });
  await link.create({ [Modules.STOCK_LOCATION]: { stock_location_id: premisesId }, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } });

  const zone = set.service_zones[0]!;
  await createShippingOptionsWorkflow(container).run({
    input: Object.entries(FOUNDATION.deliveryOptions).map(([id, name]) => ({
      name,
      price_type: "calculated" as const,
      provider_id: "city_city",
      service_zone_id: zone.id,
      shipping_profile_id: profile.id,
      type: { label: name, description: name, code: id },
      data: { id },
      rules: [],
    })),
  });
}
