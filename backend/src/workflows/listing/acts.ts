import type { ListingInput } from "../../contracts/listing";
import { type Actor, type AuditEntry, difference } from "../../modules/audit/rules/entry";
import type { AuditAction } from "../../reference/audit-actions";

/** What the trail keeps of a listing: what it says, its pictures by their ids. */
const told = ({ photos, ...listing }: Partial<ListingInput>): Record<string, unknown> => ({
  ...listing,
  ...(photos ? { photos: photos.map(({ id }) => id) } : {}),
});

const entryOf = (action: AuditAction, actor: Actor, vendor_id: string, listing_id: string) => ({
  ...{ actor, action, vendor_id },
  subject: { type: "listing", id: listing_id },
});

/** Who put a product up. What it said then stands in the product itself and in the edits after it. */
export const createdAct = (
  actor: Actor,
  vendor_id: string,
  listing_id: string,
  { title, price, stock, state }: ListingInput,
): AuditEntry => ({
  ...entryOf("listing.create", actor, vendor_id, listing_id),
  after: { title, price, stock, state },
});

/** Who changed a product and what; none when nothing did. */
export function editedActs(
  actor: Actor,
  { id, vendor_id, listing }: { id: string; vendor_id: string; listing: ListingInput },
  now: ListingInput,
): AuditEntry[] {
  const changes = difference(told(listing), told(now));
  return changes ? [{ ...entryOf("listing.edit", actor, vendor_id, id), ...changes, after: { title: now.title, ...changes.after } }] : [];
}

export const choicesAct = (
  actor: Actor,
  vendor_id: string,
  listing_id: string,
  choices: readonly { title: string; label: string }[],
): AuditEntry => ({
  ...entryOf("listing.choices", actor, vendor_id, listing_id),
  after: { choices: choices.map(({ title, label }) => `${label}: ${title}`) },
});
