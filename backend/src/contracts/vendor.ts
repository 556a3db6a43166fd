import { z } from "zod";
import { CASH, PREPARATION } from "../reference/checkout-terms";
import {
  CategoryHandle,
  ClosedDays,
  DeliveryTerms,
  KecamatanCode,
  KelurahanCode,
  OpeningHours,
  PageNumber,
  Photo,
  Rupiah,
  Timestamp,
  VendorState,
} from "./primitives";

/** `POST /store/vendor-accounts`: a person who will act for a business. Sign in afterwards at `/auth/vendor/emailpass`. */
export const CreateVendorAccount = z.strictObject({
  name: z.string().trim().min(2, "Tulis nama Anda.").max(80),
  email: z.email("Periksa alamat email, misalnya nama@contoh.com."),
  password: z.string().min(8, "Kata sandi minimal 8 huruf atau angka.").max(128),
});

/** Owners decide about money and people, managers about offers and money back, staff keep the stall running (http/rules/role-policy). */
export const MemberRole = z.enum(["owner", "manager", "staff"]);
export type MemberRole = z.infer<typeof MemberRole>;
/** `GET /vendor/me`. The panel sends `x-vendor-id` with every other call; a sole business needs none. */
export const VendorMe = z.strictObject({
  member: z.strictObject({ id: z.string(), name: z.string(), email: z.string() }),
  businesses: z.array(z.strictObject({ id: z.string(), name: z.string(), handle: z.string(), state: VendorState, role: MemberRole })),
});
export type VendorMe = z.infer<typeof VendorMe>;
/** `POST /vendor/businesses` → 201 {id}: starts a draft application owned by the caller. */
export const CreateBusiness = z.strictObject({ business_name: z.string().trim().min(3, "Tulis nama usaha.").max(80) });
export const Created = z.strictObject({ id: z.string() });

/** The application's answers. All optional while it is a draft (it saves as it goes); `submit` demands what the rules demand. */
export const ApplicationAnswers = z.strictObject({
  business_name: z.string().trim().max(80),
  owner_name: z.string().trim().max(80).nullable(),
  nib: z.string().trim().max(20).nullable(),
  phone: z.string().trim().max(24).nullable(),
  kecamatan_code: KecamatanCode.nullable(),
  kelurahan_code: KelurahanCode.nullable(),
  street: z.string().trim().max(200).nullable(),
  rt: z.string().trim().max(3).nullable(),
  rw: z.string().trim().max(3).nullable(),
  landmark: z.string().trim().max(120).nullable(),
  sells: z.array(CategoryHandle).max(12).nullable(),
  sells_note: z.string().trim().max(1000).nullable(),
  production_place: z.enum(["home", "shop", "shared_kitchen", "factory"]).nullable(),
  production_note: z.string().trim().max(1000).nullable(),
  packaging_note: z.string().trim().max(1000).nullable(),
});
export type ApplicationAnswers = z.infer<typeof ApplicationAnswers>;
/** `PATCH /vendor/application`. */
export const SaveApplication = ApplicationAnswers.partial();

export const EvidenceKind = z.enum(["kitchen", "product", "packaging", "document"]);
/** `POST /vendor/application/evidence` (multipart: `kind`, `file`) → 201. The file itself: `GET …/evidence/:id/file`. */
export const EvidenceView = z.strictObject({
  id: z.string(),
  kind: EvidenceKind,
  mime_type: z.string(),
  width: z.int().nullable(),
  height: z.int().nullable(),
});

export const FieldRemark = z.strictObject({ field: z.string().max(40), message: z.string().trim().min(3).max(300) });
export const DecisionKind = z.enum(["submit", "resubmit", "request_revision", "approve", "reject", "suspend", "reinstate"]);
export const DecisionView = z.strictObject({
  id: z.string(),
  kind: DecisionKind,
  actor_name: z.string(),
  reason: z.string().nullable(),
  remarks: z.array(FieldRemark),
  decided_at: Timestamp,
});

/** `GET /vendor/application`; also the answer of PATCH and `POST /vendor/application/submit`. */
export const ApplicationView = z.strictObject({
  id: z.string(),
  handle: z.string(),
  state: VendorState,
  postal_code: z.string().nullable(),
  answers: ApplicationAnswers,
  evidence: z.array(EvidenceView),
  /** The officer's open remarks, by field; `evidence` is a field too. */
  remarks: z.array(FieldRemark),
  decisions: z.array(DecisionView),
  /** What is still missing before it can be submitted. */
  missing: z.array(z.strictObject({ field: z.string(), message: z.string() })),
});
export type ApplicationView = z.infer<typeof ApplicationView>;

/** `GET|PUT /vendor/shop`: the shop front. */
export const ShopProfile = z.strictObject({
  story: z.string().trim().max(2000).nullable(),
  banner: Photo.nullable(),
  opening_hours: OpeningHours,
  closed_days: ClosedDays,
  ...DeliveryTerms.shape,
  /** From an order to goods that are ready. */
  preparation_minutes: z.int().min(0).max(PREPARATION.most, "Waktu menyiapkan paling lama 24 jam."),
  cash_enabled: z.boolean(),
  /** Rupiah of goods per order up to which cash is taken; null: the market's limit. */
  cash_limit: Rupiah.max(CASH.highestLimit, `Batas tunai paling tinggi Rp${CASH.highestLimit.toLocaleString("id-ID")}.`).nullable(),
});
export type ShopProfile = z.infer<typeof ShopProfile>;
export const ShopProfileView = ShopProfile.extend({
  name: z.string(),
  handle: z.string(),
  state: VendorState,
  /** What an empty `cash_limit` means. */
  default_cash_limit: Rupiah,
});

/** `GET /vendor/members`: people and open invitations. `DELETE /vendor/members/:id` (mship_…), `DELETE /vendor/invitations/:id`. */
export const MemberList = z.strictObject({
  members: z.array(z.strictObject({ id: z.string(), name: z.string(), email: z.string(), role: MemberRole, is_me: z.boolean() })),
  /** Without an address: a link that was passed on by hand. */
  invitations: z.array(z.strictObject({ id: z.string(), email: z.string().nullable(), role: MemberRole, expires_at: Timestamp })),
});
export type MemberList = z.infer<typeof MemberList>;
/** `POST /vendor/invitations`: by mail, or without an address only as a link to pass on. */
export const InviteMember = z.strictObject({ email: z.email("Periksa alamat email.").nullable(), role: MemberRole });
/** `link` is shown this once: the database keeps a digest of its token only. Whoever opens it first joins. */
export const Invited = z.strictObject({ id: z.string(), link: z.url() });
export type Invited = z.infer<typeof Invited>;
/** `POST /vendor/members/:id/role`, owners only. */
export const ChangeRole = z.strictObject({ role: MemberRole });
/** `POST /vendor/memberships`: accept an invitation with its token as the signed-in member. Answers Created (vendor id). */
export const AcceptInvitation = z.strictObject({ token: z.string().min(20).max(128) });

/** `GET /vendor/overview`: the panel's first page. */
export const VendorOverview = z.strictObject({
  name: z.string(),
  handle: z.string(),
  state: VendorState,
  orders: z.strictObject({ placed: z.int(), accepted: z.int(), ready: z.int() }),
  products: z.strictObject({ published: z.int(), hidden: z.int(), draft: z.int(), sold_out: z.int() }),
  /** Complaints that wait for the shop's answer. */
  complaints: z.int(),
  /** Notices the caller has not read, counted up to 100. */
  unread_notices: z.int(),
  /** Rupiah of orders handed over today and in the last 7 days, Asia/Jakarta. */
  handed_over: z.strictObject({ today: z.int(), last_7_days: z.int() }),
});
export type VendorOverview = z.infer<typeof VendorOverview>;

/** `GET /admin/vendors`. */
export const AdminVendorQuery = z.strictObject({
  state: VendorState.optional(),
  kecamatan: KecamatanCode.optional(),
  q: z.string().trim().max(80).optional(),
  page: PageNumber,
});
export const AdminVendorList = z.strictObject({
  vendors: z.array(
    z.strictObject({
      id: z.string(),
      business_name: z.string(),
      owner_name: z.string().nullable(),
      state: VendorState,
      kecamatan: z.string().nullable(),
      kelurahan: z.string().nullable(),
      submitted_at: Timestamp.nullable(),
    }),
  ),
  page: z.int(),
  has_next: z.boolean(),
  /** By state, within the other filters. */
  counts: z.record(VendorState, z.int()),
});
export type AdminVendorList = z.infer<typeof AdminVendorList>;
/** `GET /admin/vendors/:id`; evidence files: `GET /admin/vendors/:id/evidence/:evidence_id`. */
export const AdminVendorView = ApplicationView.extend({
  submitted_at: Timestamp.nullable(),
  kecamatan: z.string().nullable(),
  kelurahan: z.string().nullable(),
  members: z.array(z.strictObject({ name: z.string(), email: z.string(), role: MemberRole })),
  product_count: z.int(),
  /** What this officer may decide now. */
  actions: z.array(DecisionKind.exclude(["submit", "resubmit"])),
});
export type AdminVendorView = z.infer<typeof AdminVendorView>;
/** `POST /admin/vendors/:id/decisions`; reason is required for reject and suspend, remarks for request_revision. */
export const Decide = z.strictObject({
  kind: DecisionKind.exclude(["submit", "resubmit"]),
  /** The round of the application that was looked at; when there is a newer one the answer is 409. */
  round: z.int().min(1).optional(),
  /** A suspension waits for a second officer even when no rule says so. */
  second_officer: z.boolean().optional(),
  reason: z.string().trim().max(1000).optional(),
  remarks: z.array(FieldRemark).max(20).optional(),
});
