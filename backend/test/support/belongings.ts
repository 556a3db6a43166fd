import { rows } from "./backend";
import { aMember, aVendor, type Business } from "./vendors";

export interface Belongings {
  business: Business;
  /** One id of each kind, by prefix. */
  ids: Record<string, string>;
}

const ulid = (prefix: string, seed: string) =>
  `${prefix}_${seed
    .slice(-26)
    .toUpperCase()
    .replace(/[^0-9A-HJKMNP-TV-Z]/g, "0")
    .padStart(26, "0")}`;

/** An approved business with one of everything a vendor can own; products and orders as bare rows, since only ownership is asked. */
export async function aBusinessWithEverything(): Promise<Belongings> {
  const business = await aVendor();
  const seed = business.id.slice(4);
  const { id } = business;
  const colleague = await aMember();
  await business.call("/vendor/invitations", { body: { email: colleague.email, role: "staff" } });
  const ids: Record<string, string> = {
    ven: id,
    mem: business.owner.id,
    lst: ulid("lst", seed),
    prod: ulid("prod", seed),
    vord: ulid("vord", seed),
    order: ulid("order", seed),
    ogrp: ulid("ogrp", seed),
    vou: ulid("vou", seed),
    vref: ulid("vref", seed),
    ladj: ulid("ladj", seed),
    cmpl: ulid("cmpl", seed),
    cpho: ulid("cpho", seed),
    ntc: ulid("ntc", seed),
    rcl: ulid("rcl", seed),
    rord: ulid("rord", seed),
    pacc: ulid("pacc", seed),
    pout: ulid("pout", seed),
    prm: ulid("prm", seed),
    pevi: ulid("pevi", seed),
    limp: ulid("limp", seed),
    rvw: ulid("rvw", seed),
  };
  await rows(
    `insert into listing (id, vendor_id, product_id, title, category_handle, unit, photos, ingredients, allergens, storage, shelf_life_days)
     values ($1, $2, $3, 'Risol mayo', 'jajanan', 'potong', '[]', '[]', '[]', 'ambient', 1)`,
    [ids.lst, id, ids.prod],
  );
  await rows(
    `insert into order_group (id, number, cart_id, idempotency_key, request_hash, contact_name, contact_phone, payment_method, payment_state,
                              items_total, delivery_total, total)
     values ($1, $1, $1, $1, 'x', 'Ani', '+6281234567890', 'cash', 'due', 1000, 0, 1000)`,
    [ids.ogrp],
  );
  await rows(
    `insert into vendor_order (id, number, vendor_id, vendor_name, vendor_handle, order_id, delivery_method, items_total, delivery_fee, total,
                               order_group_id)
     values ($1, $1, $2, $3, 'x', $4, 'pickup', 1000, 0, 1000, $5)`,
    [ids.vord, id, business.name, ids.order, ids.ogrp],
  );
  await addAfterTheOrder(id, ids);
  await rows(
    `insert into listing_import (id, vendor_id, created_by, file_name, kind, state, total, leased_until)
     values ($1, $2, $3, 'produk.csv', 'csv', 'checked', 0, now())`,
    [ids.limp, id, ids.mem],
  );
  await rows(
    `insert into voucher (id, code, title, funder, city_share_percent, vendor_id, kind, amount, valid_from, valid_until, created_by)
     values ($1, $1, 'Hemat', 'vendor', 0, $2, 'fixed', 1000, now(), now() + interval '1 day', $3)`,
    [ids.vou, id, ids.mem],
  );
  await addMoney(business, ids);
  await addRecall(business, ids);
  await rows(
    `insert into notice (id, audience, vendor_id, kind, key, data, path)
     values ($1, 'vendor', $2, 'order-new', $1, '{"number":"x","amount":1}', '/penjual/pesanan')`,
    [ids.ntc, id],
  );
  await addPermit(id, ids);
  for (const [prefix, table] of Object.entries({
    mship: "membership",
    vinv: "invitation",
    evid: "evidence",
    vdec: "application_decision",
  })) {
    const [row] = await rows<{ id: string }>(`select id from ${table} where vendor_id = $1 limit 1`, [id]);
    if (!row) throw new Error(`The business has no ${table}.`);
    ids[prefix] = row.id;
  }
  return { business, ids };
}

/** What can happen to an order afterwards: money back, a lowered line, a complaint with its photo. */
async function addAfterTheOrder(vendorId: string, ids: Record<string, string>): Promise<void> {
  await rows(
    `insert into vendor_refund (id, vendor_order_id, vendor_id, request_key, amount, reason, origin) values ($1, $2, $3, $1, 1, 'x', 'vendor')`,
    [ids.vref, ids.vord, vendorId],
  );
  await rows(
    `insert into line_adjustment (id, vendor_order_id, vendor_id, line_item_id, title, kind, old_quantity, new_quantity, old_unit_price,
                                  new_unit_price, amount, reason)
     values ($1, $2, $3, 'x', 'Risol mayo', 'fewer', 2, 1, 1000, 1000, 1000, 'x')`,
    [ids.ladj, ids.vord, vendorId],
  );
  await rows(
    `insert into complaint (id, order_group_id, vendor_order_id, vendor_id, order_number, kind, text, wanted, due_at)
     values ($1, $2, $3, $4, $1, 'other', 'x', 'replacement', now() + interval '2 days')`,
    [ids.cmpl, ids.ogrp, ids.vord, vendorId],
  );
  await rows(
    `insert into review (id, listing_id, vendor_id, vendor_order_id, product_title, reviewer, name, stars, words)
     values ($1, $2, $3, $4, 'Risol mayo', $1, 'Ani', 5, 'Enak')`,
    [ids.rvw, ids.lst, vendorId, ids.vord],
  );
  await rows(
    `insert into complaint_photo (id, complaint_id, vendor_id, file_id, mime_type, width, height) values ($1, $2, $3, 'x', 'image/webp', 1, 1)`,
    [ids.cpho, ids.cmpl, vendorId],
  );
}

/** A permit with a file; its history is written with it, or the database refuses. */
async function addPermit(vendorId: string, ids: Record<string, string>): Promise<void> {
  await rows(
    `with told as (insert into permit_event (id, permit_id, "to", action, actor_type) values ($1, $1, 'draft', 'create', 'vendor'))
     insert into permit (id, code, vendor_id, kind, number, holder, scope) values ($1, $1, $2, 'nib', '1234567890123', 'Bu Sri', 'vendor')`,
    [ids.prm, vendorId],
  );
  await rows("insert into permit_evidence (id, permit_id, vendor_id, file_id, mime_type, size) values ($1, $2, $3, 'x', 'image/webp', 1)", [
    ids.pevi,
    ids.prm,
    vendorId,
  ]);
}

/** A recall of the product, with the order that received it. */
async function addRecall({ id, name }: Business, ids: Record<string, string>): Promise<void> {
  await rows(
    `insert into recall (id, number, vendor_id, listing_id, product_id, product_handle, product_title, vendor_name, vendor_handle, scope, batch_code,
                         reason, advice, opened_by_type, opened_by, opened_by_name)
     values ($1, $1, $2, $3, $4, 'risol', 'Risol mayo', $5, 'x', 'batch', 'A1', 'x', 'x', 'vendor', $6, 'x')`,
    [ids.rcl, id, ids.lst, ids.prod, name, ids.mem],
  );
  await rows(
    `insert into recall_order (id, recall_id, vendor_id, vendor_order_id, order_group_id, order_number, handed_over_at, quantity, mailed)
     values ($1, $2, $3, $4, $5, 'x', now(), 1, true)`,
    [ids.rord, ids.rcl, id, ids.vord, ids.ogrp],
  );
}

/** An account nobody can open, and a payout of the order in a batch of its own. */
async function addMoney({ id, name }: Business, ids: Record<string, string>): Promise<void> {
  await rows(
    `insert into payout_account (id, vendor_id, bank_code, number_sealed, holder_sealed, key_id, number_hint, holder_hint, usable_from, changed_by)
     values ($1, $2, '014', 'x', 'x', 'x', '•••• 1234', 'S••', now(), 'x')`,
    [ids.pacc, id],
  );
  await rows("insert into payout_batch (id, number, run_key, created_by) values ($1, $1, $1, 'x')", [`pbat_${ids.pout}`]);
  await rows(
    `insert into payout (id, number, vendor_id, vendor_name, amount, provider, batch_id, state) values ($1, $1, $2, $3, 1000, 'bank', $4, 'failed')`,
    [ids.pout, id, name, `pbat_${ids.pout}`],
  );
  await rows("insert into payout_line (id, payout_id, vendor_id, subject, amount, through_seq) values ($1, $2, $3, $4, 1000, 0)", [
    `plin_${ids.pout}`,
    ids.pout,
    id,
    ids.vord,
  ]);
}

let tables: Promise<string[]> | undefined;

/** Every table whose rows say whose they are; a new one is watched without asking. */
function ownedTables(): Promise<string[]> {
  tables ??= rows<{ table_name: string }>(
    "select table_name from information_schema.columns where column_name = 'vendor_id' and table_schema = 'public' order by table_name",
  ).then((found) => found.map(({ table_name }) => table_name));
  return tables;
}

/** Everything the database holds about a business, to be compared with later. */
export async function stateOf({ business, ids }: Belongings): Promise<Record<string, unknown[]>> {
  const state: Record<string, unknown[]> = { vendor: await rows("select * from vendor where id = $1", [business.id]) };
  for (const table of await ownedTables()) {
    state[table] = await rows(`select * from "${table}" where vendor_id = $1 order by 1`, [business.id]);
  }
  state.order_group = await rows("select * from order_group where id = $1", [ids.ogrp]);
  state.member = await rows("select * from member where id = $1", [business.owner.id]);
  return state;
}
