import { z } from "zod";
import { PERMIT_KINDS } from "../reference/permit-kinds";
import { Day, HalalState, PageNumber, Timestamp } from "./primitives";

export const PermitRecordKind = z.enum(PERMIT_KINDS, { error: "Pilih jenis izin dari daftar." });
export const PermitState = z.enum(["draft", "submitted", "verified", "rejected", "expired", "revoked", "superseded"]);
export type PermitState = z.infer<typeof PermitState>;
export const PermitScope = z.enum(["vendor", "products"]);

/** What a shop says about one of its permits. `PATCH /vendor/permits/:id` takes it whole. */
export const PermitInput = z.strictObject({
  kind: PermitRecordKind,
  /** As written; spaces, dots and dashes do not matter. */
  number: z.string().trim().min(1, "Tulis nomornya.").max(60),
  /** Whose name stands on it. */
  holder: z.string().trim().min(3, "Tulis nama pemegang seperti pada sertifikat.").max(120),
  scope: PermitScope,
  issued_on: Day.nullable(),
  /** Last valid day; null when it has none. */
  expires_on: Day.nullable(),
  /** Listings it covers; empty when it covers the whole shop. */
  listing_ids: z.array(z.string()).max(150, "Paling banyak 150 produk dalam satu izin."),
});
export type PermitInput = z.infer<typeof PermitInput>;

/** `POST /vendor/permits`: a draft; `supersedes_id` names the permit it renews. */
export const CreatePermit = PermitInput.extend({ supersedes_id: z.string().nullable() });
export type CreatePermit = z.infer<typeof CreatePermit>;

/** A permit in a list. */
export const PermitSummary = z.strictObject({
  id: z.string(),
  /** What its public passport is found by. */
  code: z.string(),
  kind: PermitRecordKind,
  /** As labels print it. */
  number: z.string(),
  holder: z.string(),
  scope: PermitScope,
  issued_on: Day.nullable(),
  expires_on: Day.nullable(),
  /** Days until its last day, negative once it is over; null when it has none. */
  days_left: z.int().nullable(),
  state: PermitState,
  /** The officer's reason, when the last word was a refusal or a revocation. */
  remark: z.string().nullable(),
  submitted_at: Timestamp.nullable(),
  verified_at: Timestamp.nullable(),
  /** How many products are named under it. */
  product_count: z.int(),
  supersedes_id: z.string().nullable(),
  /** A renewal that is under way. */
  renewal_id: z.string().nullable(),
});
export type PermitSummary = z.infer<typeof PermitSummary>;

/** How a product stands under a halal certificate; `none` for other permits and before the certificate is verified. */
export const RecipeReview = z.enum(["none", "verified", "waiting", "refused"]);

export const PermitEvidenceView = z.strictObject({
  id: z.string(),
  mime_type: z.string(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  /** Bytes. */
  size: z.int(),
  /** Opens it for a few minutes, without login. */
  url: z.string(),
});
export type PermitEvidenceView = z.infer<typeof PermitEvidenceView>;

export const PermitHistoryLine = z.strictObject({
  at: Timestamp,
  action: z.string(),
  from: PermitState.nullable(),
  to: PermitState,
  by: z.enum(["vendor", "officer", "system"]),
  name: z.string().nullable(),
  reason: z.string().nullable(),
  product: z.string().nullable(),
});

/** `GET /vendor/permits/:id` and the answer of every change. */
export const PermitView = PermitSummary.extend({
  hints: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  /** What to look at twice; nothing is refused because of it. */
  warnings: z.array(z.string()),
  products: z.array(z.strictObject({ id: z.string(), title: z.string(), review: RecipeReview, remark: z.string().nullable() })),
  evidence: z.array(PermitEvidenceView),
  history: z.array(PermitHistoryLine),
  may: z.strictObject({ edit: z.boolean(), submit: z.boolean(), withdraw: z.boolean(), renew: z.boolean() }),
});
export type PermitView = z.infer<typeof PermitView>;

/** `GET /vendor/permits?state&page`. */
export const PermitQuery = z.strictObject({ state: PermitState.optional(), page: PageNumber });
export const PermitList = z.strictObject({
  permits: z.array(PermitSummary),
  page: z.int(),
  has_next: z.boolean(),
});
export type PermitList = z.infer<typeof PermitList>;

/** `GET /admin/permits?state&kind&page`: longest waiting first. */
export const AdminPermitQuery = z.strictObject({
  state: PermitState.default("submitted"),
  kind: PermitRecordKind.optional(),
  page: PageNumber,
});
export const AdminPermitList = z.strictObject({
  permits: z.array(
    PermitSummary.extend({
      vendor: z.strictObject({ id: z.string(), name: z.string() }),
      /** The number is already verified for another shop. */
      duplicate: z.boolean(),
    }),
  ),
  page: z.int(),
  has_next: z.boolean(),
  /** What waits, counted up to 1,000. */
  waiting: z.strictObject({ permits: z.int(), recipes: z.int() }),
});
export type AdminPermitList = z.infer<typeof AdminPermitList>;

/** `GET /admin/permits/:id`. */
export const AdminPermitView = PermitView.omit({ may: true, products: true }).extend({
  vendor: z.strictObject({ id: z.string(), name: z.string(), owner: z.string().nullable(), nib: z.string().nullable() }),
  products: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      state: z.enum(["draft", "published", "hidden"]),
      halal: HalalState,
      review: RecipeReview,
      ingredients: z.array(z.string()),
      allergens: z.array(z.string()),
      coverage_id: z.string(),
    }),
  ),
  /** Says which recipes were shown: a verification is about these. */
  seen: z.string(),
  /** Other shops for which an officer verified the same number. */
  duplicates: z.array(z.strictObject({ id: z.string(), vendor: z.strictObject({ id: z.string(), name: z.string() }), state: PermitState })),
  /** The permit it renews. */
  renews: z
    .strictObject({
      id: z.string(),
      number: z.string(),
      holder: z.string(),
      issued_on: Day.nullable(),
      expires_on: Day.nullable(),
      state: PermitState,
    })
    .nullable(),
  may: z.strictObject({ verify: z.boolean(), reject: z.boolean(), revoke: z.boolean(), reinstate: z.boolean() }),
});
export type AdminPermitView = z.infer<typeof AdminPermitView>;

/** `POST /admin/permits/:id/decisions`. */
export const DecidePermit = z.strictObject({
  decision: z.enum(["verify", "reject", "revoke", "reinstate"]),
  /** What the shop reads; asked for by all but `verify`. */
  reason: z.string().trim().max(500).optional(),
  /** `seen` of what the officer looked at; recipes that changed since then refuse the verification of a halal certificate. */
  seen: z.string().max(64).optional(),
  /** The officer has seen that the number is verified for another shop. */
  despite_duplicate: z.boolean().optional(),
  /** The round that was looked at; when the shop handed in a newer one the answer is 409. */
  round: z.int().min(1).optional(),
  /** A revocation waits for a second officer even when no rule says so. */
  second_officer: z.boolean().optional(),
});
export type DecidePermit = z.infer<typeof DecidePermit>;

/** `GET /admin/recipes?page`: products whose ingredients are not (any more) those their certificate was verified for. */
export const RecipeQuery = z.strictObject({ page: PageNumber });
export const RecipeList = z.strictObject({
  recipes: z.array(
    z.strictObject({
      id: z.string(),
      listing_id: z.string(),
      title: z.string(),
      vendor: z.strictObject({ id: z.string(), name: z.string() }),
      permit: z.strictObject({ id: z.string(), number: z.string() }),
      waiting_since: Timestamp,
      /** Hash of what it declares now; a decision is about this. */
      recipe: z.string(),
      before: z.strictObject({ ingredients: z.array(z.string()), allergens: z.array(z.string()) }).nullable(),
      after: z.strictObject({ ingredients: z.array(z.string()), allergens: z.array(z.string()) }),
      added: z.array(z.string()),
      removed: z.array(z.string()),
    }),
  ),
  page: z.int(),
  has_next: z.boolean(),
});
export type RecipeList = z.infer<typeof RecipeList>;

/** `POST /admin/recipes/:id/decisions`. */
export const DecideRecipe = z.strictObject({
  decision: z.enum(["verify", "refuse"]),
  /** The recipe the officer looked at. */
  recipe: z.string().regex(/^[0-9a-f]{32}$/),
  reason: z.string().trim().max(500).optional(),
});
export type DecideRecipe = z.infer<typeof DecideRecipe>;

/** `GET /vendor/permits/choices`: what a product's form may pick, and what covers the whole shop anyway. Refused and replaced ones are left out. */
export const PermitChoice = PermitSummary.pick({ id: true, kind: true, number: true, scope: true, expires_on: true, state: true });
export type PermitChoice = z.infer<typeof PermitChoice>;
export const PermitChoices = z.strictObject({ permits: z.array(PermitChoice) });
export type PermitChoices = z.infer<typeof PermitChoices>;
