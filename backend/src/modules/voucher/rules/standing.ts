import type { VoucherTerms } from "./judge";

export type Standing = "upcoming" | "running" | "used_up" | "ended" | "stopped";

/** What a list says of a voucher at a moment. */
export function standingOf(
  voucher: Pick<VoucherTerms, "state" | "valid_from" | "valid_until" | "most_uses" | "uses">,
  now: Date,
): Standing {
  if (voucher.state === "stopped") return "stopped";
  if (now >= new Date(voucher.valid_until)) return "ended";
  if (voucher.most_uses !== null && voucher.uses >= voucher.most_uses) return "used_up";
  return now < new Date(voucher.valid_from) ? "upcoming" : "running";
}
