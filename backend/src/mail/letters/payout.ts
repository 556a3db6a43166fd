import { z } from "zod";
import { storefrontLink } from "../../foundation/links";
import { rupiah } from "../../modules/order-group/rules/rupiah";
import { template } from "../letter";

/** Letters about a vendor's money. Account numbers are hints only: mail is read on other people's screens. */
const moment = new Intl.DateTimeFormat("id-ID", {
  timeZone: "Asia/Jakarta",
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});
const atTime = (iso: string) => `${moment.format(new Date(iso)).replace(" pukul", ",")} WIB`;
const Outcome = z.object({
  name: z.string(),
  business_name: z.string(),
  number: z.string(),
  amount: z.number(),
  account: z.string(),
  reason: z.string().nullable(),
});
const trail = (number: string) => ({ label: "Lihat rinciannya", link: storefrontLink(`/penjual/keuangan/pencairan?nomor=${number}`) });
const accountPage = () => storefrontLink("/penjual/keuangan/rekening");

export const payoutLetters = {
  "payout-paid": template(Outcome, ({ name, business_name, number, amount, account }) => ({
    subject: `${rupiah(amount)} dikirim ke rekening ${business_name}`,
    greeting: `Halo ${name},`,
    paragraphs: [
      `Hasil penjualan ${business_name} sebesar ${rupiah(amount)} sudah dikirim ke ${account} dengan nomor ${number}.`,
      "Di panel penjual Anda bisa melihat pesanan mana saja yang dibayar, berikut potongannya.",
    ],
    action: trail(number),
  })),
  "payout-failed": template(Outcome, ({ name, business_name, number, amount, account, reason }) => ({
    subject: `Pencairan ${business_name} tidak berhasil`,
    greeting: `Halo ${name},`,
    paragraphs: [
      `Pencairan ${number} sebesar ${rupiah(amount)} ke ${account} tidak berhasil.${reason ? ` Alasan: ${reason}` : ""}`,
      "Uangnya tetap milik Anda dan ikut pada pencairan berikutnya. Periksa rekening Anda supaya kali itu sampai.",
    ],
    action: { label: "Periksa rekening", link: accountPage() },
  })),
  "payout-taken-back": template(Outcome, ({ name, business_name, number, amount, account }) => ({
    subject: `${rupiah(-amount)} ditarik kembali dari ${business_name}`,
    greeting: `Halo ${name},`,
    paragraphs: [
      `${rupiah(-amount)} ditarik kembali dari ${account} dengan nomor ${number}, karena uang pembeli dikembalikan setelah pencairan.`,
      "Di panel penjual Anda bisa melihat pesanan mana yang dikembalikan uangnya.",
    ],
    action: trail(number),
  })),
  "payout-stripe-changed": template(
    z.object({
      name: z.string(),
      business_name: z.string(),
      connected: z.boolean(),
      changed_by: z.string(),
      usable_from: z.string(),
    }),
    ({ name, business_name, connected, changed_by, usable_from }) => ({
      subject: `Tujuan pencairan ${business_name} diganti`,
      greeting: `Halo ${name},`,
      paragraphs: [
        connected
          ? `${changed_by} menghubungkan ${business_name} dengan sebuah akun Stripe. Setelah Stripe mengizinkannya, hasil penjualan dikirim ke sana.`
          : `${changed_by} memutus akun Stripe ${business_name}. Hasil penjualan dikirim ke rekening bank lagi.`,
        `Demi keamanan, uang baru dikirim lagi mulai ${atTime(usable_from)}.`,
        "Bila bukan Anda atau rekan Anda yang menggantinya, segera ganti kata sandi, periksa rekening Anda, dan hubungi Dinas.",
      ],
      action: { label: "Periksa rekening", link: accountPage() },
    }),
  ),
  "payout-account-changed": template(
    z.object({
      name: z.string(),
      business_name: z.string(),
      bank: z.string(),
      number_hint: z.string(),
      changed_by: z.string(),
      usable_from: z.string(),
    }),
    ({ name, business_name, bank, number_hint, changed_by, usable_from }) => ({
      subject: `Rekening pencairan ${business_name} diganti`,
      greeting: `Halo ${name},`,
      paragraphs: [
        `${changed_by} mengganti rekening pencairan ${business_name} menjadi ${bank} ${number_hint}.`,
        `Demi keamanan, uang baru dikirim ke rekening ini mulai ${atTime(usable_from)}.`,
        "Bila bukan Anda atau rekan Anda yang menggantinya, segera ganti kata sandi, tulis lagi rekening yang benar, dan hubungi Dinas.",
      ],
      action: { label: "Periksa rekening", link: accountPage() },
    }),
  ),
};
