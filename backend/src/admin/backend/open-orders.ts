import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { CancelledOrders, OpenOrders } from "../../contracts/refund";
import { type Refusal, read, send } from "./client";
import { FRESH } from "./freshness";

type Open = z.infer<typeof OpenOrders>;
const OPEN = "lapak-open-orders";
const addressOf = (vendorId: string) => `/admin/vendors/${vendorId}/open-orders`;

export function useOpenOrders(vendorId: string) {
  return useQuery<Open, Refusal>({ ...FRESH, queryKey: [OPEN, vendorId], queryFn: () => read<Open>(addressOf(vendorId)) });
}

interface Outcome {
  cancelled: number;
  failed: string[];
}

/** Some at a time, until none is left that can be cancelled. */
async function cancelAll(vendorId: string, reason: string): Promise<Outcome> {
  let cancelled = 0;
  for (;;) {
    const step = await send<CancelledOrders>(addressOf(vendorId), { reason });
    cancelled += step.cancelled;
    if (step.remaining === 0 || step.cancelled === 0) return { cancelled, failed: step.failed };
  }
}

export function useCancelOpenOrders(vendorId: string) {
  const client = useQueryClient();
  return useMutation<Outcome, Refusal, string>({
    mutationFn: (reason) => cancelAll(vendorId, reason),
    onSettled: () => client.invalidateQueries({ queryKey: [OPEN, vendorId] }),
  });
}
