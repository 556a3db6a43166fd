import type { z } from "zod";
import type { ClaimList, ClaimQuery } from "../../contracts/listing";
import type { PermitKind } from "../../contracts/primitives";
import type { Check } from "../../modules/listing/rules/claims";
import { permitWarnings } from "../../modules/listing/rules/permits";
import type { Query } from "./current-listing";

const PAGE_SIZE = 25;

const FIELDS = [
  "id",
  "title",
  "ingredients",
  "halal_number",
  "halal_issued_on",
  "halal_check",
  "halal_checked_by",
  "halal_checked_at",
  "permit_kind",
  "permit_number",
  "permit_expires_on",
  "permit_check",
  "permit_checked_by",
  "permit_checked_at",
  "vendor.id",
  "vendor.business_name",
];

interface Row {
  id: string;
  title: string;
  ingredients: string[];
  halal_number: string | null;
  halal_issued_on: string | null;
  halal_check: Check;
  halal_checked_by: string | null;
  halal_checked_at: Date | null;
  permit_kind: PermitKind;
  permit_number: string | null;
  permit_expires_on: string | null;
  permit_check: Check;
  permit_checked_by: string | null;
  permit_checked_at: Date | null;
  vendor: { id: string; business_name: string };
}

type Claim = ClaimList["claims"][number];

const timestamp = (date: Date | null) => (date ? new Date(date).toISOString() : null);

const halalPart = (row: Row) => ({
  subject: "halal" as const,
  kind: null,
  number: row.halal_number,
  issued_on: row.halal_issued_on,
  expires_on: null,
  check: row.halal_check,
  checked_by: row.halal_checked_by,
  checked_at: timestamp(row.halal_checked_at),
  warnings: [],
});

const permitPart = (row: Row) => ({
  subject: "permit" as const,
  kind: row.permit_kind,
  number: row.permit_number,
  issued_on: null,
  expires_on: row.permit_expires_on,
  check: row.permit_check,
  checked_by: row.permit_checked_by,
  checked_at: timestamp(row.permit_checked_at),
  warnings: permitWarnings(row.permit_kind, row.permit_number, row.permit_expires_on),
});

/** What vendors claim, oldest first, so that nobody waits for ever. */
export async function listClaims(query: Query, { subject, check, page }: z.infer<typeof ClaimQuery>): Promise<ClaimList> {
  const { data } = await query.graph({
    entity: "listing",
    fields: FIELDS,
    filters: { [`${subject}_check`]: check },
    pagination: { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1, order: { created_at: "ASC" } },
  });
  const rows = data as unknown as Row[];
  const claims = rows.slice(0, PAGE_SIZE).map((row): Claim => {
    const vendor = { id: row.vendor.id, name: row.vendor.business_name };
    const claim = subject === "halal" ? halalPart(row) : permitPart(row);
    return { listing_id: row.id, title: row.title, vendor, ingredients: row.ingredients, ...claim };
  });
  return { claims, page, has_next: rows.length > PAGE_SIZE };
}
