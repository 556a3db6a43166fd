import type { CreateCityVoucher, CreateVendorVoucher } from "../../contracts/voucher";
import { dayFrom } from "./permits";

/** What shoppers of the demo city have in their pockets. */
export interface DemoVoucher {
  /** The shop that gives it; null: the city. */
  vendor: string | null;
  terms: CreateVendorVoucher & Partial<Pick<CreateCityVoucher, "funder" | "city_share_percent">>;
  /** Shops that share in it. */
  joined: readonly string[];
}

/** The code some demo orders were bought with. */
export const CITY_CODE = "BEKASIHEMAT";

const midnight = (day: string) => `${day}T00:00:00+07:00`;

export function vouchers(own: readonly { key: string }[], today: string): DemoVoucher[] {
  const during = (from: number, until: number) => ({
    valid_from: midnight(dayFrom(today, from)),
    valid_until: midnight(dayFrom(today, until)),
  });
  const base = { most: null, minimum: 0, category: null, most_uses: null, most_uses_per_shopper: null, ...during(-7, 60) };
  const [mine, second] = own;
  return [
    {
      vendor: null,
      terms: {
        ...base,
        ...{ code: CITY_CODE, title: "Gerakan Belanja UKM Bekasi", kind: "percent", amount: 15, most: 15_000, minimum: 30_000 },
        ...{ funder: "city", most_uses: 2_000, most_uses_per_shopper: 3 },
      },
      joined: [],
    },
    {
      vendor: null,
      terms: {
        ...base,
        ...{ code: "JAJANBARENG", title: "Jajan bareng kota", kind: "percent", amount: 20, most: 20_000 },
        ...{ funder: "shared", city_share_percent: 50, most_uses: 500 },
      },
      joined: mine ? [mine.key] : [],
    },
    {
      vendor: null,
      terms: {
        ...base,
        ...{ code: "RAPATHEMAT", title: "Nasi kotak untuk rapat kantor", kind: "fixed", amount: 25_000, minimum: 200_000 },
        ...{ category: "nasi-kotak", funder: "city" },
      },
      joined: [],
    },
    ...(mine
      ? [
          {
            vendor: mine.key,
            terms: { ...base, code: "LANGGANAN5", title: "Terima kasih pelanggan", kind: "fixed" as const, amount: 5_000, minimum: 25_000 },
            joined: [],
          },
          {
            vendor: mine.key,
            terms: { ...base, ...during(-40, -10), code: "PEMBUKAAN", title: "Diskon pembukaan", kind: "percent" as const, amount: 10 },
            joined: [],
          },
        ]
      : []),
    ...(second
      ? [
          {
            vendor: second.key,
            terms: {
              ...base,
              ...during(3, 20),
              code: "AKHIRTAHUN",
              title: "Pesta akhir tahun",
              kind: "percent" as const,
              amount: 12,
              most: 10_000,
            },
            joined: [],
          },
        ]
      : []),
  ];
}
