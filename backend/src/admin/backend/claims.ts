import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { CheckState as CheckStateSchema, ClaimList as ClaimListSchema, VerifyClaim } from "../../contracts/listing";
import { type Refusal, read, send } from "./client";
import { FRESH } from "./freshness";

export type ClaimList = z.infer<typeof ClaimListSchema>;
export type Claim = ClaimList["claims"][number];
export type ClaimSubject = Claim["subject"];
export type CheckState = z.infer<typeof CheckStateSchema>;
export type VerdictRequest = z.infer<typeof VerifyClaim>;
export type Verdict = VerdictRequest["verdict"];

const CLAIMS = "lapak-claims";

export function useClaims(filters: { subject: ClaimSubject; check: CheckState; page: number }) {
  return useQuery<ClaimList, Refusal>({
    ...FRESH,
    queryKey: [CLAIMS, filters],
    queryFn: () => read<ClaimList>("/admin/listings", filters),
    placeholderData: keepPreviousData,
  });
}

export function useVerify(listingId: string) {
  const client = useQueryClient();
  return useMutation<unknown, Refusal, VerdictRequest>({
    mutationFn: (verdict) => send(`/admin/listings/${listingId}/verifications`, verdict),
    onSettled: () => client.invalidateQueries({ queryKey: [CLAIMS] }),
  });
}
