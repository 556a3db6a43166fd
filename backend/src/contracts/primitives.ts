import { z } from "zod";
import { KECAMATAN, KELURAHAN } from "../reference/areas";
import { CATEGORIES } from "../reference/categories";
import { CONTAINERS, FOOD_TRAITS } from "../reference/food";
import { ALLERGENS, UNITS } from "../reference/labels";

/**
 * Messages of every schema are Indonesian; set once here because every contract imports this file. What is missing is said to a person, not
 * to a programmer ("diharapkan string, diterima undefined").
 */
z.config({
  ...z.locales.id(),
  customError: (issue) => (issue.code === "invalid_type" && issue.input === undefined ? "Wajib diisi." : undefined),
});

function oneOf<const T extends readonly string[]>(values: T, message: string) {
  return z.enum(values as unknown as [T[number], ...T[number][]], { error: message });
}

/** Whole rupiah. */
export const Rupiah = z.int().min(0).max(1_000_000_000);
/** ISO 8601, UTC. */
export const Timestamp = z.string();
/** YYYY-MM-DD, Asia/Jakarta. */
export const Day = z.iso.date({ error: "Tulis tanggal sebagai TTTT-BB-HH." });
export const KecamatanCode = oneOf(
  KECAMATAN.map((k) => k.code),
  "Pilih kecamatan dari daftar.",
);
export const KecamatanHandle = oneOf(
  KECAMATAN.map((k) => k.handle),
  "Pilih kecamatan dari daftar.",
);
export const KelurahanCode = oneOf(
  KELURAHAN.map((k) => k.code),
  "Pilih kelurahan dari daftar.",
);
export const CategoryHandle = oneOf(
  CATEGORIES.map((c) => c.handle),
  "Pilih kategori dari daftar.",
);
export const AllergenCode = oneOf(
  ALLERGENS.map((a) => a.code),
  "Pilih alergen dari daftar.",
);
export const Unit = oneOf(UNITS, "Pilih satuan dari daftar.");

export const HalalState = z.enum(["certified", "in_process", "uncertified", "non_halal"]);
/** What stands beside a halal badge. */
export const HalalCertificate = z.strictObject({ number: z.string(), issued_on: z.string().nullable() });
export const PermitKind = z.enum(["none", "pirt", "bpom_md", "bpom_ml", "slhs", "hsp"]);
export const Container = z.enum(CONTAINERS);
export const FoodTrait = z.enum(FOOD_TRAITS);
/** Everything a business may have to hold; `nib` and `halal` are not on a product's label as `PermitKind` is. */
export const PermitCode = z.enum(["nib", "hsp", "slhs", "pirt", "bpom_md", "bpom_ml", "halal"]);
export const Storage = z.enum(["ambient", "chilled", "frozen", "hot"]);
export const NetContentUnit = z.enum(["g", "ml", "pcs"]);
export const DeliveryMethod = z.enum(["pickup", "vendor_delivery"]);
/** `free`: vouchers left nothing to pay. All but `cash` and `free` are prepaid. */
export const PaymentMethod = z.enum(["cash", "bank_transfer", "qris", "card", "free"]);
export const VendorState = z.enum(["draft", "submitted", "revision", "approved", "rejected", "suspended"]);
export const OrderState = z.enum(["placed", "accepted", "ready", "handed_over", "cancelled"]);
/**
 * `due`: cash at hand-over. `awaiting_payment`: stock is held while the shopper pays. `awaiting_confirmation`: the shopper says they paid.
 * `expired`: the hold ended unpaid; late money may still revive it until it is cancelled for good.
 */
export const PaymentState = z.enum(["due", "awaiting_payment", "awaiting_confirmation", "paid", "expired", "cancelled"]);

/** Mutations that answer nothing but success. */
export const Done = z.strictObject({ done: z.literal(true) });
export const PageNumber = z.coerce.number().int().min(1).max(50).default(1);

/** A public picture; each width exists as `<MEDIA_URL>/<id>-<width>.avif` and `.webp` (immutable). */
export const Photo = z.strictObject({
  /** Content hash, 32 hexadecimal digits. */
  id: z.string().regex(/^[a-f0-9]{32}$/),
  /** Exact pixels of the largest version. */
  width: z.int(),
  height: z.int(),
  /** Widths that exist, ascending. */
  widths: z.array(z.int()),
  /** Dominant colour `#rrggbb`, painted while the picture loads. */
  color: z.string(),
  alt: z.string().max(160),
});
export type Photo = z.infer<typeof Photo>;

/** Hours in Asia/Jakarta, keyed by ISO weekday 1 (Senin) … 7 (Minggu); an absent day is closed. */
export const OpeningHours = z.partialRecord(
  z.enum(["1", "2", "3", "4", "5", "6", "7"]),
  z.array(z.strictObject({ open: z.string().regex(/^\d\d:\d\d$/), close: z.string().regex(/^\d\d:\d\d$/) })).max(3),
);
export type OpeningHours = z.infer<typeof OpeningHours>;
export const ClosedDays = z.array(z.strictObject({ date: Day, note: z.string().max(80) })).max(60);
export type ClosedDays = z.infer<typeof ClosedDays>;

/** Shop terms for handing food over. */
export const DeliveryTerms = z.strictObject({
  pickup_enabled: z.boolean(),
  pickup_note: z.string().max(300).nullable(),
  /** Rupiah of goods below which nothing is prepared for pickup. */
  pickup_minimum: Rupiah,
  delivery_enabled: z.boolean(),
  delivery_fee: Rupiah,
  /** Rupiah of goods below which the vendor does not deliver. */
  delivery_minimum: Rupiah,
  /** Kecamatan codes; empty means all of the city. */
  delivery_zones: z.array(KecamatanCode).max(12),
  delivery_note: z.string().max(300).nullable(),
});
export type DeliveryTerms = z.infer<typeof DeliveryTerms>;

/** Where an order is brought to. */
export const DeliveryAddress = z.strictObject({
  street: z.string().trim().min(5, "Tulis nama jalan atau perumahan, blok, dan nomor.").max(200),
  rt: z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, "RT berupa angka, misalnya 003."),
  rw: z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, "RW berupa angka, misalnya 007."),
  kelurahan_code: KelurahanCode,
  landmark: z.string().trim().max(120).optional(),
});
export type DeliveryAddress = z.infer<typeof DeliveryAddress>;
export type HalalState = z.infer<typeof HalalState>;
export type PermitKind = z.infer<typeof PermitKind>;
export type Storage = z.infer<typeof Storage>;
export type OrderState = z.infer<typeof OrderState>;
export type PaymentState = z.infer<typeof PaymentState>;
export type VendorState = z.infer<typeof VendorState>;
export type DeliveryMethod = z.infer<typeof DeliveryMethod>;
export type PaymentMethod = z.infer<typeof PaymentMethod>;
