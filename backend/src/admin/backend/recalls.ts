import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { OpenRecallAsOfficer, RecallDetail, RecallList, RecordReturn } from "../../contracts/recall";
import { type Refusal, read, readFile, send } from "./client";
import { FRESH } from "./freshness";

const LIST = "lapak-recalls";
const ONE = "lapak-recall";

export function useRecalls({ state, page }: { state: "open" | "closed"; page: number }) {
  return useQuery<RecallList, Refusal>({
    ...FRESH,
    queryKey: [LIST, state, page],
    queryFn: () => read<RecallList>("/admin/recalls", { state, page }),
    placeholderData: keepPreviousData,
  });
}

/** Asked again while the buyers are being looked for. */
export function useRecall(id: string, page: number) {
  return useQuery<RecallDetail, Refusal>({
    ...FRESH,
    queryKey: [ONE, id, page],
    queryFn: () => read<RecallDetail>(`/admin/recalls/${id}`, { page }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data && state.data.recall.reached_at === null ? 3_000 : false),
  });
}

function useChange<T>(address: (of: T) => string, body: (of: T) => unknown) {
  const client = useQueryClient();
  return useMutation<RecallDetail, Refusal, T>({
    mutationFn: (of) => send<RecallDetail>(address(of), body(of)),
    onSettled: () => Promise.all([LIST, ONE].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}

export const useOpenRecall = () =>
  useChange<z.input<typeof OpenRecallAsOfficer>>(
    () => "/admin/recalls",
    (wish) => wish,
  );
export const useResumeSale = (id: string) =>
  useChange<string>(
    () => `/admin/recalls/${id}/resume`,
    (batch_code) => ({ batch_code }),
  );
export const useCloseRecall = (id: string) =>
  useChange<string>(
    () => `/admin/recalls/${id}/close`,
    (note) => ({ note }),
  );
export const useRecordReturn = () =>
  useChange<{ buyer: string; record: z.input<typeof RecordReturn> }>(
    ({ buyer }) => `/admin/recall-buyers/${buyer}`,
    ({ record }) => record,
  );

export const takeRecallFile = (id: string): Promise<void> => readFile(`/admin/recalls/${id}/file`);
