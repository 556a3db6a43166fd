import { checksum, type Field, MalformedCode, readFields, writeFields } from "./tlv";

/**
 * QRIS, Indonesia's national payment code (Bank Indonesia, PADG 21/18/PADG/2019), is EMVCo's merchant-presented code with the numbers below.
 * The market registers one static code; an order's code is the same one with amount and reference, which every wallet and bank reads.
 */
const TAG = {
  format: "00",
  /** "11": the same code for every purchase; "12": for one purchase. */
  initiation: "01",
  currency: "53",
  amount: "54",
  tipIndicator: "55",
  fixedTip: "56",
  percentTip: "57",
  country: "58",
  merchantName: "59",
  merchantCity: "60",
  additional: "62",
  checksum: "63",
} as const;

/** Inside tag 62: what the merchant's statement shows beside the payment. */
const REFERENCE_LABEL = "05";
const LONGEST_REFERENCE = 25;
const RUPIAH = "360";
/** Accounts a code pays into: 02–51, where 26–51 are the national and other templates QRIS uses. */
const isMerchantAccount = ({ id }: Field) => Number(id) >= 26 && Number(id) <= 51;

export class UnusableQris extends Error {}

export interface Merchant {
  name: string;
  city: string;
}

const valueIn = (fields: readonly Field[], id: string) => fields.find((field) => field.id === id)?.value;

/** The fields of a whole code whose checksum holds. Throws `UnusableQris`. */
export function readCode(code: string): Field[] {
  try {
    const fields = readFields(code);
    const last = fields.at(-1);
    if (fields[0]?.id !== TAG.format || fields[0].value !== "01") throw new UnusableQris("Ini bukan kode pembayaran QRIS.");
    if (last?.id !== TAG.checksum || last.value.length !== 4) throw new UnusableQris("Kode QRIS terpotong: angka pemeriksanya tidak ada.");
    if (checksum(code.slice(0, -4)) !== last.value.toUpperCase())
      throw new UnusableQris("Kode QRIS rusak: angka pemeriksanya tidak cocok.");
    return fields;
  } catch (error) {
    throw error instanceof MalformedCode ? new UnusableQris(`Kode QRIS rusak. ${error.message}`) : error;
  }
}

/** Why a code cannot be the market's registered one, or its merchant. */
function staticCode(code: string): { fields: Field[]; merchant: Merchant } {
  const fields = readCode(code.trim());
  const demand = (holds: boolean, complaint: string) => {
    if (!holds) throw new UnusableQris(complaint);
  };
  demand(valueIn(fields, TAG.currency) === RUPIAH, "Mata uang kode QRIS ini bukan rupiah.");
  demand(valueIn(fields, TAG.country) === "ID", "Kode QRIS ini bukan milik pedagang di Indonesia.");
  demand((valueIn(fields, TAG.initiation) ?? "11") === "11", "Kode ini untuk satu pembelian. Pakai QRIS statis milik pasar.");
  demand(valueIn(fields, TAG.amount) === undefined, "QRIS statis tidak boleh berisi jumlah.");
  const asksForTip = [TAG.tipIndicator, TAG.fixedTip, TAG.percentTip].some((tag) => valueIn(fields, tag) !== undefined);
  demand(!asksForTip, "QRIS ini meminta tip, sehingga jumlah yang masuk tidak akan sama dengan tagihan.");
  demand(fields.some(isMerchantAccount), "Kode QRIS ini tidak menyebut rekening pedagang.");
  const name = valueIn(fields, TAG.merchantName);
  const city = valueIn(fields, TAG.merchantCity);
  if (!name || !city) throw new UnusableQris("Kode QRIS ini tidak menyebut nama dan kota pedagang.");
  return { fields, merchant: { name, city } };
}

/** Whose registered static code this is. Throws `UnusableQris` with a sentence for whoever configures the market. */
export const merchantOf = (code: string): Merchant => staticCode(code).merchant;

export interface Purchase {
  /** Whole rupiah. */
  amount: number;
  /** What the merchant's statement shows, e.g. the order's number: at most 25 letters, digits, dashes. */
  reference: string;
}

const withField = (fields: Field[], added: Field): Field[] =>
  [...fields.filter(({ id }) => id !== added.id), added].toSorted((a, b) => Number(a.id) - Number(b.id));

/** The market's static code as the code of one purchase. Wallets show the amount and let nobody change it. */
export function purchaseCode(registered: string, { amount, reference }: Purchase): string {
  if (!Number.isSafeInteger(amount) || amount <= 0 || amount > 999_999_999) throw new UnusableQris("Jumlah QRIS harus rupiah bulat.");
  if (!/^[A-Za-z0-9-]+$/.test(reference) || reference.length > LONGEST_REFERENCE) {
    throw new UnusableQris(`Acuan QRIS paling panjang ${LONGEST_REFERENCE} huruf, angka, atau tanda hubung.`);
  }
  const { fields } = staticCode(registered);
  const additional = withField(readAdditional(fields), { id: REFERENCE_LABEL, value: reference });
  const changed = [
    { id: TAG.initiation, value: "12" },
    { id: TAG.amount, value: String(amount) },
    { id: TAG.additional, value: writeFields(additional) },
  ].reduce(
    withField,
    fields.filter(({ id }) => id !== TAG.checksum),
  );
  const unsigned = `${writeFields(changed)}${TAG.checksum}04`;
  return unsigned + checksum(unsigned);
}

const readAdditional = (fields: readonly Field[]): Field[] => readFields(valueIn(fields, TAG.additional) ?? "");

/** What a purchase's code asks for, read back as a wallet reads it. */
export function readPurchase(code: string): Purchase {
  const fields = readCode(code);
  return { amount: Number(valueIn(fields, TAG.amount)), reference: valueIn(readAdditional(fields), REFERENCE_LABEL) ?? "" };
}
