import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { NoticeList } from "../../contracts/notice";
import { type Refusal, read, send } from "./client";
import { FRESH } from "./freshness";

const LIST = "lapak-notices";
const BELL = "lapak-notices-unread";
const MINUTE = 60_000;

export function useNotices({ unread, before }: { unread: boolean; before?: string }) {
  return useQuery<NoticeList, Refusal>({
    ...FRESH,
    queryKey: [LIST, unread, before],
    queryFn: () => read<NoticeList>("/admin/notices", { unread: String(unread), before }),
    placeholderData: keepPreviousData,
  });
}

/** What the bell shows; asked once a minute, and only while the officer looks at the page. */
export function useUnreadNotices() {
  return useQuery<{ unread: number }, Refusal>({
    queryKey: [BELL],
    queryFn: () => read<{ unread: number }>("/admin/notices/unread"),
    staleTime: MINUTE / 2,
    refetchInterval: MINUTE,
    refetchOnWindowFocus: true,
  });
}

function useMark<T>(address: (of: T) => string, body: (of: T) => unknown) {
  const client = useQueryClient();
  return useMutation<unknown, Refusal, T>({
    mutationFn: (of) => send(address(of), body(of)),
    onSettled: () => Promise.all([LIST, BELL].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}

export const useReadNotice = () =>
  useMark<string>(
    (id) => `/admin/notices/${id}/read`,
    () => ({}),
  );
export const useReadAllNotices = () =>
  useMark<string>(
    () => "/admin/notices/read-all",
    (through) => ({ through }),
  );
