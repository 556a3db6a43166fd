import type { ChargeState, PrepaidMethod } from "../../../contracts/charge";
import type { PaymentMethod, PaymentState } from "../../../contracts/primitives";

export interface OpeningSituation {
  group: { payment_method: PaymentMethod; payment_state: PaymentState; hold_expires_at: Date | null; due: number };
  /** The latest attempt. */
  current: { method: PrepaidMethod; state: ChargeState; owed: number; ready: boolean } | null;
  wanted: PaymentMethod;
  now: Date;
}

export type Opening =
  | { kind: "refused"; code: string; message: string }
  /** What is open already will do; `ready` tells whether its provider knows of it. */
  | { kind: "keep"; ready: boolean }
  /** A new attempt; the one before must end first when `supersedes`. */
  | { kind: "open"; method: PrepaidMethod; supersedes: boolean };

const refused = (code: string, message: string): Opening => ({ kind: "refused", code, message });

const BY_STATE: Partial<Record<PaymentState, Opening>> = {
  paid: refused("already_paid", "Pesanan ini sudah lunas."),
  due: refused("pays_cash", "Pesanan ini dibayar tunai saat diterima."),
  expired: refused("hold_expired", "Batas waktu bayar sudah lewat. Silakan pesan lagi."),
  cancelled: refused("order_state", "Pesanan ini sudah dibatalkan."),
};

/** Whether and how a group's money may be asked for now. */
export function judgeOpening({ group, current, wanted, now }: OpeningSituation): Opening {
  const refusal = BY_STATE[group.payment_state];
  if (refusal) return refusal;
  if (group.hold_expires_at && group.hold_expires_at <= now) return BY_STATE.expired as Opening;
  if (wanted === "cash" || wanted === "free") return refused("method", "Pilih cara bayar yang tersedia.");
  const changes = current !== null && current.method !== wanted;
  if (changes && group.payment_state === "awaiting_confirmation") {
    return refused("awaiting_confirmation", "Bukti bayar Anda sedang diperiksa petugas. Cara bayar tidak bisa diganti.");
  }
  if (current?.state === "authorized") return refused("payment_in_progress", "Pembayaran Anda sedang diproses. Tunggu sebentar.");
  if (current?.state === "quarantined") {
    return refused("payment_quarantined", "Uang Anda sudah masuk tetapi jumlahnya tidak cocok. Petugas sedang memeriksanya.");
  }
  if (current?.state === "open" && !changes && current.owed === group.due) return { kind: "keep", ready: current.ready };
  return { kind: "open", method: wanted, supersedes: current?.state === "open" };
}
