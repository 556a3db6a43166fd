import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { z } from "zod";
import { ShopProfile, ShopProfileView } from "../../../contracts/vendor";
import { vendorEndpoint } from "../../../http/callers";
import { notFound } from "../../../http/problem";
import { CASH } from "../../../reference/checkout-terms";
import { updateShopWorkflow } from "../../../workflows/vendor/update-shop";

type View = z.infer<typeof ShopProfileView>;

async function readShop(id: string, scope: MedusaContainer): Promise<View> {
  const fields = ["business_name", "handle", "state", ...Object.keys(ShopProfile.shape)] as "business_name"[];
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "vendor", fields, filters: { id } });
  const [vendor] = data as unknown as (ShopProfile & { business_name: string; handle: string; state: View["state"] })[];
  if (!vendor) throw notFound("Usaha");
  return {
    name: vendor.business_name,
    handle: vendor.handle,
    state: vendor.state,
    story: vendor.story,
    banner: vendor.banner,
    opening_hours: vendor.opening_hours ?? {},
    closed_days: vendor.closed_days ?? [],
    pickup_enabled: vendor.pickup_enabled,
    pickup_note: vendor.pickup_note,
    pickup_minimum: vendor.pickup_minimum,
    delivery_enabled: vendor.delivery_enabled,
    delivery_fee: vendor.delivery_fee,
    delivery_minimum: vendor.delivery_minimum,
    delivery_zones: vendor.delivery_zones ?? [],
    delivery_note: vendor.delivery_note,
    preparation_minutes: vendor.preparation_minutes,
    cash_enabled: vendor.cash_enabled,
    cash_limit: vendor.cash_limit,
    default_cash_limit: CASH.defaultLimit,
  };
}

export const GET = vendorEndpoint({ summary: "Profil lapak", response: ShopProfileView }, ({ vendorId, scope }) =>
  readShop(vendorId, scope),
);

export const PUT = vendorEndpoint(
  { summary: "Ganti profil lapak: cerita, spanduk, jam buka, ketentuan ambil dan antar", body: ShopProfile, response: ShopProfileView },
  async ({ vendorId, memberId, body, scope }) => {
    await updateShopWorkflow(scope).run({ input: { vendor_id: vendorId, member_id: memberId, profile: body } });
    return readShop(vendorId, scope);
  },
);
