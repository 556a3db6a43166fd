export interface NoticeFilters {
  unread: boolean;
  /** Older than this notice. */
  before?: string;
}

export function readNoticeFilters(search: URLSearchParams): NoticeFilters {
  return { unread: search.get("daftar") === "belum-dibaca", before: search.get("sebelum") ?? undefined };
}

export function writeNoticeFilters({ unread, before }: NoticeFilters): URLSearchParams {
  const search = new URLSearchParams();
  if (unread) search.set("daftar", "belum-dibaca");
  if (before) search.set("sebelum", before);
  return search;
}
