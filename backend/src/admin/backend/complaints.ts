import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type {
  AdminComplaintTab,
  ArbitrateComplaint,
  AdminComplaintList as ComplaintListSchema,
  AdminComplaint as ComplaintSchema,
} from "../../contracts/complaint";
import { type Refusal, read, send } from "./client";
import { FRESH } from "./freshness";

export type ComplaintList = z.infer<typeof ComplaintListSchema>;
export type ComplaintRow = ComplaintList["complaints"][number];
export type Complaint = z.infer<typeof ComplaintSchema>;

const LIST = "lapak-complaints";
const ONE = "lapak-complaint";

export const complaintPhotoAddress = (id: string): string => `/admin/complaint-photos/${encodeURIComponent(id)}`;

export function useComplaints({ tab, page }: { tab: AdminComplaintTab; page: number }) {
  return useQuery<ComplaintList, Refusal>({
    ...FRESH,
    queryKey: [LIST, tab, page],
    queryFn: () => read<ComplaintList>("/admin/complaints", { tab, page }),
    placeholderData: keepPreviousData,
  });
}

export function useComplaint(id: string) {
  return useQuery<Complaint, Refusal>({ ...FRESH, queryKey: [ONE, id], queryFn: () => read<Complaint>(`/admin/complaints/${id}`) });
}

export function useDecideComplaint(id: string) {
  const client = useQueryClient();
  return useMutation<Complaint, Refusal, z.infer<typeof ArbitrateComplaint>>({
    mutationFn: (decision) => send<Complaint>(`/admin/complaints/${id}/decisions`, decision),
    onSettled: () => Promise.all([LIST, ONE].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}
