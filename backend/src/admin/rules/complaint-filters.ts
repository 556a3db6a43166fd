import type { AdminComplaintTab } from "../../contracts/complaint";
import { pageIn } from "./queue-filters";

export interface ComplaintFilters {
  tab: AdminComplaintTab;
  page: number;
}

const WORD: Record<AdminComplaintTab, string> = { escalated: "putuskan", urgent: "keamanan", waiting: "berjalan", over: "selesai" };
export const COMPLAINT_TABS = Object.keys(WORD) as AdminComplaintTab[];

/** Without a word, what only an officer can end. */
export function readComplaintFilters(search: URLSearchParams): ComplaintFilters {
  const word = search.get("daftar");
  return { tab: COMPLAINT_TABS.find((tab) => WORD[tab] === word) ?? "escalated", page: pageIn(search) };
}

export function writeComplaintFilters({ tab, page }: ComplaintFilters): URLSearchParams {
  const search = new URLSearchParams();
  if (tab !== "escalated") search.set("daftar", WORD[tab]);
  if (page > 1) search.set("page", String(page));
  return search;
}
