import { z } from "zod";
import { AdjustmentKind } from "../../contracts/adjustment";
import { PaymentMethod } from "../../contracts/primitives";
import { rupiah } from "../../foundation/rupiah";
import { type Letter, template } from "../letter";

/** Letters about lines that are lowered before the goods change hands. */

const Change = z.object({
  number: z.string(),
  shop: z.string(),
  name: z.string(),
  title: z.string(),
  kind: AdjustmentKind,
  substitute: z.string().nullable(),
  old_quantity: z.number(),
  new_quantity: z.number(),
  amount: z.number(),
  /** Of the shop's order, afterwards. */
  total: z.number(),
  paid: z.boolean(),
  payment_method: PaymentMethod,
  reason: z.string(),
  link: z.string(),
});
type Change = z.infer<typeof Change>;

function whatChanged({ kind, title, new_quantity, old_quantity }: Change): string {
  if (kind === "weight") return `${title} beratnya kurang dari yang dipesan, jadi harganya turun.`;
  return new_quantity === 0 ? `${title} tidak tersedia.` : `${title} hanya ada ${new_quantity} dari ${old_quantity}.`;
}

const theMoney = ({ paid, amount, total }: Change) =>
  paid
    ? `${rupiah(amount)} kembali lewat cara Anda membayar. Total pesanan di lapak ini sekarang ${rupiah(total)}.`
    : `Yang Anda bayar turun ${rupiah(amount)}, menjadi ${rupiah(total)} di lapak ini.`;

export const amendmentLetters = {
  "order-lowered": template(
    Change,
    (change): Letter => ({
      subject: `Pesanan ${change.number} berubah, Anda bayar lebih sedikit`,
      greeting: `Halo ${change.name},`,
      paragraphs: [`${change.shop}: ${whatChanged(change)} Alasan: ${change.reason}`, theMoney(change)],
      action: { label: "Lihat pesanan", link: change.link },
    }),
  ),
  "substitute-proposed": template(
    Change,
    (change): Letter => ({
      subject: `${change.shop} mengusulkan pengganti untuk pesanan ${change.number}`,
      greeting: `Halo ${change.name},`,
      paragraphs: [
        `${change.title} tidak bisa diberikan. ${change.shop} mengusulkan pengganti: ${change.substitute}. Alasan: ${change.reason}`,
        change.amount > 0 ? `Kalau Anda setuju, yang Anda bayar turun ${rupiah(change.amount)}.` : "Harganya tetap sama.",
        "Setuju atau tidak, jawab di halaman pesanan. Tanpa jawaban Anda tidak ada yang diganti.",
      ],
      action: { label: "Jawab usulan", link: change.link },
    }),
  ),
  "substitute-answered": template(
    z.object({ number: z.string(), shop: z.string(), title: z.string(), substitute: z.string(), agreed: z.boolean(), link: z.string() }),
    ({ number, shop, title, substitute, agreed, link }): Letter => ({
      subject: agreed ? `Pembeli setuju pengganti di pesanan ${number}` : `Pembeli menolak pengganti di pesanan ${number}`,
      greeting: `Halo ${shop},`,
      paragraphs: [
        agreed
          ? `Pembeli setuju ${title} diganti dengan ${substitute}. Silakan lanjutkan.`
          : `Pembeli tidak mau ${title} diganti dengan ${substitute}. Kurangi jumlahnya, usulkan yang lain, atau batalkan pesanannya.`,
      ],
      action: { label: "Buka pesanan", link },
    }),
  ),
};
