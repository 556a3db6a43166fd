import type { z } from "zod";
import type { CreateCityVoucher, CreateVendorVoucher, VoucherView } from "../../src/contracts/voucher";
import { anOfficer, api, unique } from "./backend";
import type { TestShop } from "./market";

const DAY = 24 * 60 * 60_000;
const iso = (at: number) => new Date(at).toISOString();

/** 10 percent off everything, from yesterday until next week. */
const terms = (): z.input<typeof CreateVendorVoucher> => ({
  code: unique("V").toUpperCase().slice(-20),
  title: "Diskon percobaan",
  kind: "percent",
  amount: 10,
  most: null,
  minimum: 0,
  category: null,
  valid_from: iso(Date.now() - DAY),
  valid_until: iso(Date.now() + 7 * DAY),
  most_uses: null,
  most_uses_per_shopper: null,
});

export async function aCityVoucher(changes: Partial<z.input<typeof CreateCityVoucher>> = {}): Promise<VoucherView> {
  const body = { ...terms(), funder: "city", city_share_percent: null, shop: null, ...changes };
  const { status, body: voucher } = await api<VoucherView>("/admin/vouchers", { token: await anOfficer(), body });
  if (status !== 201) throw new Error(JSON.stringify(voucher));
  return voucher;
}

export const createShopVoucher = <T = VoucherView>(shop: TestShop, changes: Partial<z.input<typeof CreateVendorVoucher>> = {}) =>
  api<T>("/vendor/vouchers", { token: shop.token, body: { ...terms(), ...changes } });

export async function aShopVoucher(shop: TestShop, changes: Partial<z.input<typeof CreateVendorVoucher>> = {}): Promise<VoucherView> {
  const { status, body } = await createShopVoucher(shop, changes);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}
