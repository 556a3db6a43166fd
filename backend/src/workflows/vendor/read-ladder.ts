import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { VendorLadder } from "../../contracts/ladder";
import type { VendorState } from "../../contracts/primitives";
import { dayInJakarta } from "../../modules/listing/rules/today";
import { type LadderFacts, ladderOf } from "../../modules/vendor/rules/ladder";

type Counted = LadderFacts & Record<"withheld_id" | "halal_id" | "incomplete_id", string | null>;

/**
 * One pass over one vendor's products by their index. Without a computed state nothing is known against a product. Drafts count while there is
 * nothing else, so that who prepares is led too.
 */
const FACTS = `
  with mine as (
    select l.id, l.state, coalesce(c.allowed, true) and (c.valid_until is null or c.valid_until >= :today) as allowed,
      coalesce(c.reason_code, '') = 'permit_pending' as permit_waits, coalesce(c.halal, l.halal_state) as halal,
      jsonb_array_length(l.photos) = 0 or jsonb_array_length(l.ingredients) = 0 or l.net_content is null as incomplete
    from listing l left join compliance c on c.listing_id = l.id where l.vendor_id = :vendor and l.deleted_at is null
  ), shown as (
    select * from mine where state <> 'draft' or not exists (select 1 from mine where state <> 'draft')
  )
  select v.state, count(s.id)::int as products,
    count(s.id) filter (where not s.allowed)::int as withheld,
    count(s.id) filter (where not s.allowed and s.permit_waits)::int as withheld_waiting,
    count(s.id) filter (where s.halal in ('uncertified', 'in_process'))::int as halal_open,
    count(s.id) filter (where s.halal = 'in_process')::int as halal_waiting,
    count(s.id) filter (where s.incomplete)::int as incomplete,
    min(s.id) filter (where not s.allowed and not s.permit_waits) as withheld_id,
    min(s.id) filter (where s.halal = 'uncertified') as halal_id,
    min(s.id) filter (where s.incomplete) as incomplete_id,
    exists (select 1 from vendor_order o where o.vendor_id = v.id and o.state = 'handed_over' and o.deleted_at is null) as sold
  from vendor v left join shown s on true where v.id = :vendor group by v.id`;

const ABOUT = { get_permits: "withheld_id", get_halal: "halal_id", complete_labels: "incomplete_id" } as const;

export async function readLadder(container: MedusaContainer, vendor: string): Promise<VendorLadder> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: Counted[] }>(FACTS, { vendor, today: dayInJakarta() });
  const facts = rows[0] ?? { ...EMPTY, state: "draft" as VendorState };
  const ladder = ladderOf(facts);
  const field = ladder.next && ladder.next in ABOUT ? ABOUT[ladder.next as keyof typeof ABOUT] : null;
  const id = field ? facts[field] : null;
  if (!id) return { ...ladder, product: null };
  const { rows: found } = await database.raw<{ rows: NonNullable<VendorLadder["product"]>[] }>(
    `select l.id, l.title, case when ? then coalesce(c.reason, '') else '' end as reason
     from listing l left join compliance c on c.listing_id = l.id where l.id = ?`,
    [ladder.next === "get_permits", id],
  );
  return { ...ladder, product: found[0] ?? null };
}

const EMPTY: Omit<Counted, "state"> = {
  ...{ products: 0, withheld: 0, withheld_waiting: 0, halal_open: 0, halal_waiting: 0, incomplete: 0, sold: false },
  ...{ withheld_id: null, halal_id: null, incomplete_id: null },
};
