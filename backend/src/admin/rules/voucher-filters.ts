import type { VoucherView } from "../../contracts/voucher";

export interface VoucherFilters {
  funder?: VoucherView["funder"];
  page: number;
}

export const FUNDERS = ["city", "shared", "vendor"] as const;

/** What the address asks for; anything else is everything, from the start. */
export function readVoucherFilters(parameters: URLSearchParams): VoucherFilters {
  const page = Number(parameters.get("page") ?? 1);
  return {
    funder: FUNDERS.find((funder) => funder === parameters.get("funder")),
    page: Number.isInteger(page) && page >= 1 && page <= 50 ? page : 1,
  };
}

export function writeVoucherFilters({ funder, page }: VoucherFilters): URLSearchParams {
  return new URLSearchParams({ ...(funder ? { funder } : {}), ...(page > 1 ? { page: String(page) } : {}) });
}
