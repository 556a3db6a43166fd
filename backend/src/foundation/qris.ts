import { type Merchant, merchantOf, UnusableQris } from "../payments/rules/qris";

/** The market's registered static QRIS, `QRIS_STATIC`: the text inside the code the payment provider printed. Without it QRIS is not offered. */
export interface RegisteredQris {
  code: string;
  merchant: Merchant;
}

export function registeredQris(setting = process.env.QRIS_STATIC): RegisteredQris | null {
  const code = setting?.trim();
  if (!code) return null;
  try {
    return { code, merchant: merchantOf(code) };
  } catch (error) {
    throw error instanceof UnusableQris ? new Error(`QRIS_STATIC tidak bisa dipakai. ${error.message}`) : error;
  }
}
