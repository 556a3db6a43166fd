import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import type { ListingChoices, SetChoices } from "../../contracts/choice";
import { knexOf } from "../../foundation/same-transaction";
import { notFound } from "../../http/problem";
import type { Actor } from "../../modules/audit/rules/entry";
import { objectionsToChoices } from "../../modules/listing/rules/choices";
import { auditOf, recordAudit } from "../audit/record";
import { choicesAct } from "./acts";
import { refused } from "./steps/accept-listings";

/**
 * Sizes and flavours: products of one shop that are choices of one another. Each stays a product with its own ingredients, permits, price and
 * stock (docs/decisions/0110); a family only says which belong together, in which order, under which words.
 */

const OTHERS = 100;

const database = (container: MedusaContainer): Knex => container.resolve(ContainerRegistrationKeys.PG_CONNECTION);

interface Own {
  id: string;
  title: string;
  family_id: string | null;
}

/** Held until the transaction ends, in one order, so that two changes of one family come one after the other. */
async function ownListings(trx: Knex, vendorId: string, ids: string[]): Promise<Map<string, Own>> {
  const { rows } = await trx.raw<{ rows: Own[] }>(
    "select id, title, family_id from listing where id = any(?) and vendor_id = ? and deleted_at is null order by id for update",
    [ids, vendorId],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** What is left of a family when only one product stands in it is no choice any more. */
const DISSOLVE = `
  update listing set family_id = null, choice_label = null, choice_rank = null, updated_at = now()
  where family_id = any(?) and (select count(*) from listing other where other.family_id = listing.family_id and other.deleted_at is null) < 2`;

/** Says which products are choices of this one, the whole list; products that stood in another family leave it. `actor` does it, if a person does. */
export async function setChoices(
  container: MedusaContainer,
  vendorId: string,
  listingId: string,
  { choices }: SetChoices,
  actor?: Actor,
): Promise<void> {
  await auditOf(container).inTransaction(async (joined) => {
    const trx = knexOf(joined);
    const own = await ownListings(trx, vendorId, [...new Set([listingId, ...choices.map(({ listing_id }) => listing_id)])]);
    const self = own.get(listingId);
    if (!self) throw notFound("Produk");
    const named = choices.map(({ listing_id, label }) => {
      const listing = own.get(listing_id);
      if (!listing) throw notFound("Produk");
      return { listing_id, label, title: listing.title };
    });
    const objections = objectionsToChoices(listingId, named);
    if (objections.length > 0) throw refused(objections);
    const left = [...own.values()].flatMap(({ family_id }) => family_id ?? []);
    const family = generateEntityId(undefined, "fam");
    await trx.raw(
      `update listing set family_id = null, choice_label = null, choice_rank = null, updated_at = now()
       where family_id = ? and deleted_at is null`,
      [self.family_id],
    );
    await trx.raw(
      `update listing set family_id = ?, choice_label = c.label, choice_rank = c.rank, updated_at = now()
       from jsonb_to_recordset(?::jsonb) as c (listing_id text, label text, rank integer) where listing.id = c.listing_id`,
      [family, JSON.stringify(named.map(({ listing_id, label }, rank) => ({ listing_id, label, rank })))],
    );
    if (left.length > 0) await trx.raw(DISSOLVE, [left]);
    if (actor) await recordAudit([choicesAct(actor, vendorId, listingId, named)], joined);
  });
}

/** A product's choices as its shop sees them, and what could become one. */
export async function readChoices(container: MedusaContainer, vendorId: string, listingId: string): Promise<ListingChoices> {
  const db = database(container);
  const [[self], { rows: choices }, { rows: others }] = await Promise.all([
    db
      .raw<{ rows: { title: string }[] }>("select title from listing where id = ? and vendor_id = ? and deleted_at is null", [
        listingId,
        vendorId,
      ])
      .then(({ rows }) => rows),
    db.raw<{ rows: ListingChoices["choices"] }>(
      `select id as listing_id, choice_label as label, title, state from listing
       where family_id = (select family_id from listing where id = ?) and vendor_id = ? and deleted_at is null order by choice_rank, id`,
      [listingId, vendorId],
    ),
    db.raw<{ rows: ListingChoices["others"] }>(
      `select id as listing_id, title from listing
       where vendor_id = ? and id <> ? and family_id is null and deleted_at is null order by created_at desc limit ?`,
      [vendorId, listingId, OTHERS],
    ),
  ]);
  if (!self) throw notFound("Produk");
  return { title: self.title, choices, others };
}

/** Ids and labels of a product's family, itself in it, in the order shoppers see; empty without one. By the index on families. */
export async function familyOf(container: MedusaContainer, listingId: string): Promise<{ id: string; label: string }[]> {
  const { rows } = await database(container).raw<{ rows: { id: string; label: string }[] }>(
    `select id, choice_label as label from listing
     where family_id = (select family_id from listing where id = ?) and deleted_at is null order by choice_rank, id limit 20`,
    [listingId],
  );
  return rows;
}

/** For each of these products that is one of several choices: the other choices and what they are called. By the index on families. */
export async function otherChoices(
  container: MedusaContainer,
  listingIds: string[],
): Promise<Map<string, { id: string; title: string }[]>> {
  if (listingIds.length === 0) return new Map();
  const { rows } = await database(container).raw<{ rows: { of: string; id: string; title: string }[] }>(
    `select self.id as of, other.id, other.title from listing self
     join listing other on other.family_id = self.family_id and other.id <> self.id and other.deleted_at is null
     where self.id = any(?) and self.family_id is not null`,
    [listingIds],
  );
  const found = new Map<string, { id: string; title: string }[]>();
  for (const { of, ...other } of rows) found.set(of, [...(found.get(of) ?? []), other]);
  return found;
}
