import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CartDiscount } from "../../modules/order-group/rules/review-cart";
import { rupiah } from "../../modules/order-group/rules/rupiah";
import { VOUCHER_MODULE } from "../../modules/voucher";
import { type BasketLine, judgeVoucher, type Refusal } from "../../modules/voucher/rules/judge";
import type { Shopper, VoucherModuleService, VoucherRow } from "../../modules/voucher/service";
import { CATEGORIES } from "../../reference/categories";

const UNKNOWN = "Kode voucher ini tidak dikenal. Periksa lagi huruf dan angkanya.";
const dayAndTime = new Intl.DateTimeFormat("id-ID", { timeZone: "Asia/Jakarta", dateStyle: "long", timeStyle: "short" });

const categoryName = (handle: string) => CATEGORIES.find((category) => category.handle === handle)?.name ?? handle;

async function shopName(container: MedusaContainer, id: string): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "vendor", fields: ["business_name"], filters: { id } });
  return data[0]?.business_name ?? "lapak lain";
}

async function sentenceFor(refusal: Refusal, container: MedusaContainer): Promise<string> {
  switch (refusal.code) {
    case "ended":
      return "Voucher ini sudah berakhir.";
    case "used_up":
      return "Voucher ini sudah habis dipakai.";
    case "nothing_here":
      return "Voucher ini tidak berlaku untuk lapak di keranjang Anda.";
    case "not_yet":
      return `Voucher ini baru berlaku mulai ${dayAndTime.format(refusal.from)} WIB.`;
    case "used_by_shopper":
      return refusal.times === 1 ? "Anda sudah memakai voucher ini." : `Anda sudah memakai voucher ini ${refusal.times} kali.`;
    case "other_shop":
      return `Voucher ini hanya berlaku di ${await shopName(container, refusal.vendor_id)}.`;
    case "other_category":
      return `Voucher ini hanya untuk ${categoryName(refusal.category)}.`;
    case "below_minimum":
      return `Tambah belanja ${rupiah(refusal.missing)} lagi untuk memakai voucher ini.`;
  }
}

/** The voucher of a code as the shopper typed it, and how often they used it; null when nobody knows the code. */
export async function findVoucher(container: MedusaContainer, code: string, shopper: Shopper) {
  const vouchers = container.resolve<VoucherModuleService>(VOUCHER_MODULE);
  const [voucher] = await vouchers.listVouchers({ code }, { take: 1 });
  if (!voucher) return null;
  const isCounted = voucher.most_uses_per_shopper !== null && (shopper.phone !== null || shopper.customer_id !== null);
  return { voucher: voucher as VoucherRow, uses_by_shopper: isCounted ? await vouchers.usesBy(voucher.id, shopper) : 0 };
}

type Found = Awaited<ReturnType<typeof findVoucher>>;

async function participantsOf({ id, funder }: VoucherRow, basket: readonly BasketLine[], container: MedusaContainer) {
  if (funder !== "shared") return new Set<string>();
  const vendor_id = [...new Set(basket.map((line) => line.vendor_id))];
  const vouchers = container.resolve<VoucherModuleService>(VOUCHER_MODULE);
  const joined = await vouchers.listVoucherParticipants({ voucher_id: id, vendor_id, left_at: null }, { take: null });
  return new Set(joined.map((participant) => participant.vendor_id));
}

/** What the voucher takes off these lines, or the sentence that says why it does not. */
export async function readDiscount(
  container: MedusaContainer,
  code: string,
  found: Found,
  basket: readonly BasketLine[],
  now: Date,
): Promise<CartDiscount> {
  const nothing = { applies: false, discount: 0 };
  if (!found) return { view: { code, title: "", funder: null, message: UNKNOWN, ...nothing }, lines: {}, city: {} };
  const { voucher, uses_by_shopper } = found;
  const participants = await participantsOf(voucher, basket, container);
  const { title, funder } = voucher;
  const judgement = judgeVoucher(voucher, basket, { now, uses_by_shopper, participants });
  if (judgement.kind === "refused") {
    const message = await sentenceFor(judgement.refusal, container);
    return { view: { code, title, funder, message, ...nothing }, lines: {}, city: {} };
  }
  const { amount, lines, city } = judgement.discount;
  return { view: { code, title, funder, applies: true, message: null, discount: amount }, lines, city };
}
