import type { ComplaintKind } from "../../contracts/complaint";
import type { FullComplaint } from "../../modules/complaint/service";

/** Words that leave the program in letters and in a refund's reason. */
export const KIND_WORDS: Record<ComplaintKind, string> = {
  not_received: "pesanan tidak sampai",
  missing_item: "ada yang kurang",
  wrong_item: "barang keliru",
  damaged: "rusak atau tumpah",
  quality: "mutu tidak sesuai keterangan",
  spoiled: "basi atau kedaluwarsa",
  allergy: "alergen tidak tertulis",
  safety: "tidak aman",
  halal: "halal atau izin diragukan",
  other: "lainnya",
};

const LONGEST_REASON = 200;

/** What the shopper reads beside the money. */
export function whyRefunded({ kind, state }: FullComplaint, { action, note }: { action: string; note?: string }): string {
  const because: Record<string, string> = {
    accept: "dikabulkan penjual",
    accept_offer: "tawaran penjual diterima",
    take_back: "barang sudah kembali ke penjual",
    award: "keputusan petugas",
    expire: state === "returned" ? "barang sudah kembali ke penjual" : "tawaran penjual, tanpa jawaban sampai batas waktu",
  };
  const words = `Komplain (${KIND_WORDS[kind]}): ${because[action] ?? action}${note ? `. ${note}` : ""}`;
  return words.length > LONGEST_REASON ? `${words.slice(0, LONGEST_REASON - 1)}…` : words;
}
