import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { ConfirmTransfer, AdminOrderGroupList as ListSchema, OrderGroupView } from "../../contracts/orders";
import type { PaymentFilter } from "../rules/payment-filters";
import { type Refusal, read, send } from "./client";
import { FRESH } from "./freshness";

export type OrderGroupList = z.infer<typeof ListSchema>;
export type OrderGroupRow = OrderGroupList["order_groups"][number];
export type OrderGroup = OrderGroupView;
type Confirmation = z.infer<typeof ConfirmTransfer>;

const LIST = "lapak-order-groups";
const ONE = "lapak-order-group";

/** Address of the photo that shows a payment; the browser's session opens it. */
export const proofAddress = (id: string) => `/admin/order-groups/${id}/proof`;
/** Address of the group's bill or receipt as PDF. */
export const paperAddress = (id: string) => `/admin/order-groups/${id}/receipt.pdf`;

export function useOrderGroups(filters: { payment_state?: PaymentFilter; q?: string; page: number }) {
  return useQuery<OrderGroupList, Refusal>({
    ...FRESH,
    queryKey: [LIST, filters],
    queryFn: () => read<OrderGroupList>("/admin/order-groups", filters),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}

export function useOrderGroup(id: string) {
  return useQuery<OrderGroup, Refusal>({
    ...FRESH,
    queryKey: [ONE, id],
    queryFn: () => read<OrderGroup>(`/admin/order-groups/${id}`),
    retry: false,
  });
}

function useRefresh(id: string) {
  const client = useQueryClient();
  return () => Promise.all([client.invalidateQueries({ queryKey: [ONE, id] }), client.invalidateQueries({ queryKey: [LIST] })]);
}

export function useConfirmTransfer(id: string) {
  return useMutation<OrderGroup, Refusal, Confirmation>({
    mutationFn: (confirmation) => send<OrderGroup>(`/admin/order-groups/${id}/confirm-transfer`, confirmation),
    onSettled: useRefresh(id),
  });
}

export function useRefuseProof(id: string) {
  return useMutation<OrderGroup, Refusal, { reason: string }>({
    mutationFn: (refusal) => send<OrderGroup>(`/admin/order-groups/${id}/refuse-proof`, refusal),
    onSettled: useRefresh(id),
  });
}
