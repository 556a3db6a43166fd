import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  CommissionRuleList,
  CommissionRuleView,
  ConfirmScale,
  CreateCommissionRule,
  Explanation,
  VendorScaleView,
} from "../../contracts/commission";
import type { CommissionFilters } from "../rules/commission-filters";
import { type Parameters, type Refusal, read, send } from "./client";
import { FRESH } from "./freshness";

export type CommissionRule = CommissionRuleView;

const RULES = "lapak-commission-rules";
const EXPLAINED = "lapak-commission-explained";
const SCALE = "lapak-vendor-scale";

export function useCommissionRules({ state, page }: CommissionFilters) {
  return useQuery<CommissionRuleList, Refusal>({
    ...FRESH,
    queryKey: [RULES, state, page],
    queryFn: () => read<CommissionRuleList>("/admin/commission-rules", { state, page }),
    placeholderData: keepPreviousData,
  });
}

export function useExplanation(asked: Parameters) {
  return useQuery<Explanation, Refusal>({
    ...FRESH,
    queryKey: [EXPLAINED, asked],
    queryFn: () => read<Explanation>("/admin/commission-rules/explain", asked),
    placeholderData: keepPreviousData,
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => Promise.all([RULES, EXPLAINED, SCALE].map((key) => client.invalidateQueries({ queryKey: [key] })));
}

export function useCreateRule() {
  return useMutation<CommissionRule, Refusal, CreateCommissionRule>({
    mutationFn: (rule) => send<CommissionRule>("/admin/commission-rules", rule),
    onSuccess: useRefresh(),
  });
}

export function useEndRule(id: string) {
  return useMutation<CommissionRule, Refusal, string>({
    mutationFn: (last_day) => send<CommissionRule>(`/admin/commission-rules/${id}/end`, { last_day }),
    onSettled: useRefresh(),
  });
}

export function useScale(vendorId: string) {
  return useQuery<VendorScaleView, Refusal>({
    ...FRESH,
    queryKey: [SCALE, vendorId],
    queryFn: () => read<VendorScaleView>(`/admin/vendors/${vendorId}/scale`),
  });
}

export function useConfirmScale(vendorId: string) {
  return useMutation<VendorScaleView, Refusal, ConfirmScale>({
    mutationFn: (confirmation) => send<VendorScaleView>(`/admin/vendors/${vendorId}/scale`, confirmation),
    onSuccess: useRefresh(),
  });
}
