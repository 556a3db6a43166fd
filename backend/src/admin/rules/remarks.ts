/** Remarks being written, by field; an empty text is a remark just begun. */
export type RemarkDrafts = Readonly<Record<string, string>>;

export const SHORTEST_REMARK = 3;

export function withRemark(drafts: RemarkDrafts, field: string, message: string): RemarkDrafts {
  return { ...drafts, [field]: message };
}

export function withoutRemark(drafts: RemarkDrafts, field: string): RemarkDrafts {
  const { [field]: _removed, ...rest } = drafts;
  return rest;
}

/** Fields whose remark is still too short to be understood. */
export function unfinishedRemarks(drafts: RemarkDrafts): string[] {
  return Object.keys(drafts).filter((field) => (drafts[field] ?? "").trim().length < SHORTEST_REMARK);
}

export function finishedRemarks(drafts: RemarkDrafts): { field: string; message: string }[] {
  return Object.entries(drafts).map(([field, message]) => ({ field, message: message.trim() }));
}
