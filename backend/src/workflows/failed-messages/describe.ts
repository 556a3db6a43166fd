import { withoutPersonalData } from "../../http/answer-error";

/** What officers may read of a message: which thing it is about, never what it said, to whom, or under which secret. */

export interface About {
  label: string;
  value: string;
}

/** Names of things that messages carry, and how officers call them. Everything else in a payload stays there. */
const SHOWN: Record<string, string> = {
  object: "Jenis",
  id: "Nomor di penyedia",
  payment_intent: "Pembayaran di penyedia",
  charge_id: "Tagihan",
  payback_id: "Uang kembali",
  payout_id: "Pencairan",
  vendor_id: "Lapak",
  template: "Surat",
};
/** Ids and names of letters; a client secret or an address is not of this form. */
const NAME = /^[A-Za-z][A-Za-z0-9_.-]{1,80}$/;
const isName = (value: unknown): value is string => typeof value === "string" && NAME.test(value) && !/secret/i.test(value);

/** `s•••@contoh.id`: enough to tell whose letters do not arrive. */
const hint = (address: string) => address.replace(/^(.)[^@]*(@.*)$/, "$1•••$2");

export function aboutOf(payload: Record<string, unknown>): About[] {
  const named = Object.entries(SHOWN).flatMap(([key, label]) => (isName(payload[key]) ? [{ label, value: payload[key] }] : []));
  const { listing_ids, to } = payload;
  return [
    ...named,
    ...(Array.isArray(listing_ids) ? [{ label: "Produk", value: String(listing_ids.length) }] : []),
    ...(typeof to === "string" && to.includes("@") ? [{ label: "Kepada", value: hint(to) }] : []),
  ];
}

/** Errors of mail servers and providers quote addresses, keys and secrets. */
export function safeError(error: string | null): string | null {
  if (error === null) return null;
  const withoutSecrets = error
    .replace(/\b(sk|rk|pk|whsec)_\w+/g, "‹kunci›")
    .replace(/\b\w+_secret_\w+/g, "‹rahasia›")
    .replace(/(:\/\/)[^\s/@]+@/g, "$1‹rahasia›@");
  return withoutPersonalData(withoutSecrets).slice(0, 300);
}

/** Money that could not be told of is not settled by looking away: it has pages of its own. */
const ABOUT_MONEY = ["payback.send", "payout.transfer", "charge.close"];
export const mayDismiss = (topic: string): boolean => !ABOUT_MONEY.includes(topic);
