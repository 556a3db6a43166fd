import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** Pieces of each listing in a shop's order as it stands; `?` is the vendor order's id. */
const HANDED_OVER = `select i.metadata ->> 'listing_id' as listing_id, sum(d.quantity)::int as pieces from vendor_order v
  join "order" o on o.id = v.order_id
  join order_item d on d.order_id = o.id and d.version = o.version and d.deleted_at is null and d.quantity > 0
  join order_line_item i on i.id = d.item_id
  where v.id = ? group by 1`;

const counted = (sign: "+" | "-") => `update listing l set sold_count = greatest(0, l.sold_count ${sign} s.pieces), updated_at = now()
  from (${HANDED_OVER} order by 1) s where l.id = s.listing_id returning l.id`;

/** Goods that changed hands count as sold, which search and shoppers go by. Answers the listings. */
export const recordSalesStep = createStep(
  "record-sales",
  async ({ vendor_order_id }: { vendor_order_id: string }, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const { rows } = await database.raw<{ rows: { id: string }[] }>(counted("+"), [vendor_order_id]);
    return new StepResponse(
      rows.map(({ id }) => id),
      vendor_order_id,
    );
  },
  async (vendorOrderId, { container }) => {
    if (vendorOrderId) await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(counted("-"), [vendorOrderId]);
  },
);
