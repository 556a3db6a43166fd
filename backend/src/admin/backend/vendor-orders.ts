import { useQuery } from "@tanstack/react-query";
import type { AdminVendorOrder, AdminVendorOrderList } from "../../contracts/refund";
import { type Refusal, read } from "./client";
import { FRESH } from "./freshness";

/** The shop's order behind a Medusa order; null when there is none. */
export function useShopOrder(order_id: string) {
  return useQuery<AdminVendorOrder | null, Refusal>({
    ...FRESH,
    queryKey: ["lapak-shop-order", order_id],
    queryFn: async () => (await read<AdminVendorOrderList>("/admin/vendor-orders", { order_id })).orders[0] ?? null,
    retry: false,
  });
}
