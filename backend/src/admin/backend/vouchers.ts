import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdminVoucherList, CreateCityVoucher, VoucherView } from "../../contracts/voucher";
import { type Refusal, read, send } from "./client";
import { FRESH } from "./freshness";

export type VoucherRow = AdminVoucherList["vouchers"][number];

const LIST = "lapak-vouchers";

export function useVouchers(filters: { funder?: VoucherView["funder"]; page: number }) {
  return useQuery<AdminVoucherList, Refusal>({
    ...FRESH,
    queryKey: [LIST, filters],
    queryFn: () => read<AdminVoucherList>("/admin/vouchers", filters),
    placeholderData: keepPreviousData,
  });
}

export function useCreateVoucher() {
  const client = useQueryClient();
  return useMutation<VoucherView, Refusal, CreateCityVoucher>({
    mutationFn: (voucher) => send<VoucherView>("/admin/vouchers", voucher),
    onSuccess: () => client.invalidateQueries({ queryKey: [LIST] }),
  });
}

export function useStopVoucher() {
  const client = useQueryClient();
  return useMutation<VoucherView, Refusal, string>({
    mutationFn: (id) => send<VoucherView>(`/admin/vouchers/${id}/stop`, {}),
    onSettled: () => client.invalidateQueries({ queryKey: [LIST] }),
  });
}
