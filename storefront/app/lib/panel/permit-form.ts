import type { PermitInput, PermitView } from "@lapak/backend/contracts/permit";
import { typed, typedAll } from "./typed";

/** A permit's form as typed, so that a mistake can be shown again instead of being lost. */
export interface PermitDraft {
  kind: string;
  number: string;
  holder: string;
  scope: string;
  issued_on: string;
  expires_on: string;
  listing_ids: string[];
}

export const emptyPermit = (holder: string): PermitDraft => ({
  ...{ kind: "", number: "", holder, scope: "products", issued_on: "", expires_on: "", listing_ids: [] },
});

export const draftOfPermit = (permit: PermitView): PermitDraft => ({
  kind: permit.kind,
  number: permit.number,
  holder: permit.holder,
  scope: permit.scope,
  issued_on: permit.issued_on ?? "",
  expires_on: permit.expires_on ?? "",
  listing_ids: permit.products.map(({ id }) => id),
});

export const draftOfPermitForm = (form: FormData): PermitDraft => ({
  kind: typed(form, "kind"),
  number: typed(form, "number"),
  holder: typed(form, "holder"),
  scope: typed(form, "scope") || "products",
  issued_on: typed(form, "issued_on"),
  expires_on: typed(form, "expires_on"),
  listing_ids: typedAll(form, "listing_ids"),
});

/** Permits of the kitchen or the business cover all of it; only a halal certificate may be either. */
const SHOP_WIDE = ["slhs", "hsp", "nib"];

/** What the backend takes. Every rule about values is the backend's; a kind not chosen is refused there by name. */
export function permitOfDraft(draft: PermitDraft): PermitInput {
  const scope = SHOP_WIDE.includes(draft.kind) ? "vendor" : draft.kind === "halal" && draft.scope === "vendor" ? "vendor" : "products";
  return {
    kind: draft.kind as PermitInput["kind"],
    number: draft.number,
    holder: draft.holder,
    scope,
    issued_on: draft.issued_on || null,
    expires_on: draft.expires_on || null,
    listing_ids: scope === "products" ? draft.listing_ids : [],
  };
}
