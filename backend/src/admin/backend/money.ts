import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type {
  AdminChargeList as ChargeListSchema,
  DecideCharge,
  PaybackDone,
  AdminPaybackList as PaybackListSchema,
  PaybackState,
} from "../../contracts/charge";
import { type Refusal, read, send } from "./client";
import { FRESH } from "./freshness";

export type ChargeList = z.infer<typeof ChargeListSchema>;
export type Charge = ChargeList["charges"][number];
export type PaybackList = z.infer<typeof PaybackListSchema>;
export type Payback = PaybackList["paybacks"][number];

const CHARGES = "lapak-charges";
const PAYBACKS = "lapak-paybacks";

/** Money that came and does not fit what was asked. */
export function useQuarantine(page: number) {
  return useQuery<ChargeList, Refusal>({
    ...FRESH,
    queryKey: [CHARGES, page],
    queryFn: () => read<ChargeList>("/admin/charges", { state: "quarantined", page }),
    placeholderData: keepPreviousData,
  });
}

export function usePaybacks(state: PaybackState, page: number) {
  return useQuery<PaybackList, Refusal>({
    ...FRESH,
    queryKey: [PAYBACKS, state, page],
    queryFn: () => read<PaybackList>("/admin/paybacks", { state, page }),
    placeholderData: keepPreviousData,
  });
}

/** Giving money back makes a payback, so both lists change. */
function useRefresh() {
  const client = useQueryClient();
  return () => Promise.all([CHARGES, PAYBACKS].map((key) => client.invalidateQueries({ queryKey: [key] })));
}

export function useDecideCharge(id: string) {
  return useMutation<Charge, Refusal, z.infer<typeof DecideCharge>>({
    mutationFn: (decision) => send<Charge>(`/admin/charges/${id}/decision`, decision),
    onSettled: useRefresh(),
  });
}

export function useRetryPayback(id: string) {
  return useMutation<Payback, Refusal, void>({
    mutationFn: () => send<Payback>(`/admin/paybacks/${id}/retry`, {}),
    onSettled: useRefresh(),
  });
}

export function usePaybackDone(id: string) {
  return useMutation<Payback, Refusal, z.infer<typeof PaybackDone>>({
    mutationFn: (done) => send<Payback>(`/admin/paybacks/${id}/done`, done),
    onSettled: useRefresh(),
  });
}
