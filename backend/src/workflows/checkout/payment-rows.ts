import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";

export interface PaymentDraft {
  provider_id: string;
  /** Rupiah. */
  amount: number;
  order_number: string;
  order_group: string;
}

const RAW = (amount: string) => `jsonb_build_object('value', (${amount})::text, 'precision', 20)`;

/**
 * The rows that Medusa's Payment Module writes for a collection with one authorized payment, for all shops in one statement: the module takes
 * fifteen statements for each. Its providers of ours (`manual`, `share`) hold nothing outside the database and authorize at once, so there is
 * nobody to ask. A payment of nothing could be neither captured nor refunded; Medusa takes an empty collection of 0 as paid.
 */
const PAYMENTS = `
  with wanted as (
    select *, jsonb_build_object('session_id', session_id, 'order_number', order_number, 'order_group', order_group) as data
    from jsonb_to_recordset(?::jsonb) as w
      (collection_id text, session_id text, payment_id text, provider_id text, amount numeric, order_number text, order_group text)
  ), collections as (
    insert into payment_collection
      (id, currency_code, amount, raw_amount, authorized_amount, raw_authorized_amount, captured_amount, raw_captured_amount,
       refunded_amount, raw_refunded_amount, status, metadata)
    select collection_id, 'idr', amount, ${RAW("amount")}, amount, ${RAW("amount")}, 0, ${RAW("0")}, 0, ${RAW("0")},
           case when amount > 0 then 'authorized' else 'not_paid' end, jsonb_build_object('order_number', order_number)
    from wanted
  ), sessions as (
    insert into payment_session
      (id, currency_code, amount, raw_amount, provider_id, data, status, authorized_at, payment_collection_id)
    select session_id, 'idr', amount, ${RAW("amount")}, provider_id, data, 'authorized', now(), collection_id from wanted where amount > 0
  )
  insert into payment (id, amount, raw_amount, currency_code, provider_id, data, payment_collection_id, payment_session_id)
  select payment_id, amount, ${RAW("amount")}, 'idr', provider_id, data, collection_id, session_id from wanted where amount > 0`;

/** Answers the collections' ids, in the order of the drafts. */
export async function insertPayments(knex: Knex, drafts: PaymentDraft[]): Promise<string[]> {
  const rows = drafts.map((draft) => ({
    ...draft,
    collection_id: generateEntityId(undefined, "pay_col"),
    session_id: generateEntityId(undefined, "payses"),
    payment_id: generateEntityId(undefined, "pay"),
  }));
  await knex.raw(PAYMENTS, [JSON.stringify(rows)]);
  return rows.map((row) => row.collection_id);
}
