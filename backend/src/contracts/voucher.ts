import { z } from "zod";
import { CategoryHandle, PageNumber, Rupiah, Timestamp } from "./primitives";

/** As typed, in any case. */
export const VoucherCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]{4,20}$/, "Kode voucher 4 sampai 20 huruf atau angka, tanpa spasi.");
export const VoucherFunder = z.enum(["vendor", "city", "shared"]);
export const VoucherKind = z.enum(["fixed", "percent"]);
export const VoucherStanding = z.enum(["upcoming", "running", "used_up", "ended", "stopped"]);

/** What whoever gives a voucher says about it. */
const Terms = {
  code: VoucherCode,
  title: z.string().trim().min(3, "Tulis nama voucher, misalnya Diskon pembukaan.").max(60),
  kind: VoucherKind,
  /** Rupiah, or percent. */
  amount: z.int().min(1, "Tulis besar potongan.").max(10_000_000),
  /** Most rupiah a percentage may take off; null: without limit. */
  most: Rupiah.min(1).nullable(),
  minimum: Rupiah,
  category: CategoryHandle.nullable(),
  valid_from: z.iso.datetime({ error: "Tulis mulai kapan berlaku.", offset: true }),
  valid_until: z.iso.datetime({ error: "Tulis sampai kapan berlaku.", offset: true }),
  most_uses: z.int().min(1).max(1_000_000).nullable(),
  most_uses_per_shopper: z.int().min(1).max(1000).nullable(),
};

interface Checked {
  kind: z.infer<typeof VoucherKind>;
  amount: number;
  valid_from: string;
  valid_until: string;
}

function checkTerms({ kind, amount, valid_from, valid_until }: Checked, context: z.core.$RefinementCtx<Checked>): void {
  const refuse = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
  if (kind === "percent" && amount > 100) refuse("amount", "Potongan paling banyak 100 persen.");
  if (Date.parse(valid_until) <= Date.parse(valid_from)) refuse("valid_until", "Tanggal berakhir harus setelah tanggal mulai.");
}

/** `POST /vendor/vouchers`: a voucher the shop pays for itself. */
export const CreateVendorVoucher = z.strictObject(Terms).superRefine(checkTerms);
export type CreateVendorVoucher = z.infer<typeof CreateVendorVoucher>;

/** `POST /admin/vouchers`: paid by the city, or shared with the shops that join. */
export const CreateCityVoucher = z
  .strictObject({
    ...Terms,
    funder: VoucherFunder.exclude(["vendor"]),
    /** Percent of a shared voucher that the city pays. */
    city_share_percent: z.int().min(1, "Bagian kota 1 sampai 99 persen.").max(99, "Bagian kota 1 sampai 99 persen.").nullable(),
    /** The one shop it is for, by handle; null: all. */
    shop: z.string().trim().max(80).nullable(),
  })
  .superRefine((voucher, context) => {
    checkTerms(voucher, context);
    if (voucher.funder === "shared" && voucher.city_share_percent === null) {
      context.addIssue({ code: "custom", path: ["city_share_percent"], message: "Tulis berapa persen yang ditanggung kota." });
    }
  });
export type CreateCityVoucher = z.infer<typeof CreateCityVoucher>;

export const VoucherView = z.strictObject({
  ...Terms,
  id: z.string(),
  funder: VoucherFunder,
  city_share_percent: z.int(),
  standing: VoucherStanding,
  /** Orders it was used for and that stand. */
  uses: z.int(),
  /** Rupiah those orders cost less. */
  given: z.int(),
  created_at: Timestamp,
});
export type VoucherView = z.infer<typeof VoucherView>;

/** A shared voucher of the city as one shop sees it. */
export const SharedVoucher = VoucherView.omit({ uses: true, given: true, most_uses: true }).extend({ joined: z.boolean() });
export type SharedVoucher = z.infer<typeof SharedVoucher>;

/** `PUT /vendor/vouchers/shared`. */
export const JoinVoucher = z.strictObject({ code: VoucherCode, joined: z.boolean() });

export const VoucherQuery = z.strictObject({ page: PageNumber });
/** `GET /vendor/vouchers`: the shop's own, newest first, and the city's shared ones it may join. */
export const VendorVoucherList = z.strictObject({
  vouchers: z.array(VoucherView),
  shared: z.array(SharedVoucher),
  page: z.int(),
  has_next: z.boolean(),
});
export type VendorVoucherList = z.infer<typeof VendorVoucherList>;

/** `GET /admin/vouchers?funder&page`. */
export const AdminVoucherQuery = z.strictObject({ funder: VoucherFunder.optional(), page: PageNumber });
export const AdminVoucherList = z.strictObject({
  vouchers: z.array(
    VoucherView.extend({
      shop: z.strictObject({ handle: z.string(), name: z.string() }).nullable(),
      /** Shops that joined a shared one. */
      participants: z.int(),
    }),
  ),
  page: z.int(),
  has_next: z.boolean(),
});
export type AdminVoucherList = z.infer<typeof AdminVoucherList>;
