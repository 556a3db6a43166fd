import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  AnswerConfirmation,
  AssignedWork,
  AssignWork,
  ChangedWorkSettings,
  ConfirmationList,
  SavedReasonList,
  SavedReasonView,
  SetWorkSettings,
  TakeNextWork,
  WorkKind,
  WorkList,
  WorkOnSubject,
  WorkSettings,
  WriteReason,
} from "../../contracts/work";
import type { WorkFilters } from "../rules/work-filters";
import { type Refusal, read, remove, replace, send } from "./client";
import { FRESH } from "./freshness";

const QUEUE = "lapak-work";
const ABOUT = "lapak-work-about";
const REASONS = "lapak-reasons";
const CONFIRMATIONS = "lapak-confirmations";
const SETTINGS = "lapak-work-settings";
/** What a decision anywhere may change here. */
export const BENCH = [QUEUE, ABOUT, CONFIRMATIONS] as const;

export const useWorkQueue = ({ page: _, ...filters }: WorkFilters) =>
  useQuery<WorkList, Refusal>({
    ...FRESH,
    queryKey: [QUEUE, filters],
    queryFn: () => read<WorkList>("/admin/work-items", { ...filters }),
    placeholderData: (previous) => previous,
    refetchInterval: 60_000,
  });

export const fetchNextMine = (kind: WorkKind) => read<WorkList>("/admin/work-items", { tab: "mine", kind });

/** Place on the bench and what changed since the last look, of one subject. */
export const useWorkOn = (kind: WorkKind, subject: string) =>
  useQuery<WorkOnSubject, Refusal>({
    ...FRESH,
    queryKey: [ABOUT, kind, subject],
    queryFn: () => read<WorkOnSubject>("/admin/work-items/about", { kind, subject }),
    // See useApplication: the round that is decided on is the one on screen.
    gcTime: 0,
    refetchInterval: 60_000,
  });

/**
 * Whatever the answer, what is on screen is read again: a refusal means it was out of date. Nobody waits for that: the row that was pressed may
 * be gone by then, and with it whoever says how it went.
 */
function useBenchMutation<T, V>(mutationFn: (input: V) => Promise<T>) {
  const client = useQueryClient();
  return useMutation<T, Refusal, V>({
    mutationFn,
    onSettled: () => {
      for (const key of BENCH) void client.invalidateQueries({ queryKey: [key] });
    },
  });
}

export const useAssign = () =>
  useBenchMutation((assignment: AssignWork) => send<AssignedWork>("/admin/work-items/assignments", assignment));
export const useTakeNext = () => useBenchMutation((wanted: TakeNextWork) => send<AssignedWork>("/admin/work-items/next", wanted));

interface Colleague {
  id: string;
  first_name: string | null;
  last_name: string | null;
  email: string;
}

/** Everybody who may sign in here, for giving work away; from Medusa's own list. */
export const useOfficers = () =>
  useQuery<{ id: string; name: string }[], Refusal>({
    queryKey: ["lapak-officers"],
    queryFn: async () => {
      const { users } = await read<{ users: Colleague[] }>("/admin/users", { limit: 100, fields: "id,first_name,last_name,email" });
      return users.map(({ id, first_name, last_name, email }) => ({
        id,
        name: [first_name, last_name].filter(Boolean).join(" ") || email,
      }));
    },
  });

export const useSavedReasons = (kind?: string) =>
  useQuery<SavedReasonList, Refusal>({
    ...FRESH,
    queryKey: [REASONS, kind],
    queryFn: () => read<SavedReasonList>("/admin/saved-reasons", { kind }),
  });

function useReasonMutation<T, V>(mutationFn: (input: V) => Promise<T>) {
  const client = useQueryClient();
  return useMutation<T, Refusal, V>({ mutationFn, onSettled: () => void client.invalidateQueries({ queryKey: [REASONS] }) });
}

export const useWriteReason = () =>
  useReasonMutation(({ id, ...words }: WriteReason & { id?: string }) =>
    id ? replace<SavedReasonView>(`/admin/saved-reasons/${id}`, words) : send<SavedReasonView>("/admin/saved-reasons", words),
  );
export const useRemoveReason = () => useReasonMutation((id: string) => remove(`/admin/saved-reasons/${id}`));

export const useConfirmations = (subject?: string) =>
  useQuery<ConfirmationList, Refusal>({
    ...FRESH,
    queryKey: [CONFIRMATIONS, subject],
    queryFn: () => read<ConfirmationList>("/admin/confirmations", { subject }),
    refetchInterval: 60_000,
  });

export function useAnswerConfirmation() {
  const client = useQueryClient();
  return useMutation<{ done: true }, Refusal, AnswerConfirmation & { id: string }>({
    mutationFn: ({ id, ...answer }) => send(`/admin/confirmations/${id}/answers`, answer),
    onSettled: () => void client.invalidateQueries(),
  });
}

export const useWorkSettings = () =>
  useQuery<WorkSettings, Refusal>({ ...FRESH, queryKey: [SETTINGS], queryFn: () => read<WorkSettings>("/admin/work-settings") });

export function useSetWorkSettings() {
  const client = useQueryClient();
  return useMutation<ChangedWorkSettings, Refusal, SetWorkSettings>({
    mutationFn: (settings) => send<ChangedWorkSettings>("/admin/work-settings", settings),
    onSettled: () => Promise.all([SETTINGS, CONFIRMATIONS].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}
