import type { Compliance } from "../../modules/permit/rules/compliance";
import type { Requirement } from "../../modules/permit/rules/requirements";
import { PERMIT_NAMES, reasonInWords } from "../../modules/permit/rules/words";

/** The state of compliance as a vendor reads it: what keeps a product from being sold, and what to do. */

const wantedIn = ({ anyOf }: Requirement) => anyOf.map((permit) => PERMIT_NAMES[permit]).join(" atau ");
const becauseOf = ({ because }: Requirement) => because.map(reasonInWords).join(", ");

export function complianceInWords({ reason_code, wanted }: Pick<Compliance, "reason_code" | "wanted">): string {
  switch (reason_code) {
    case "ok":
    case "no_permit_needed":
    case "permit_advised":
      return "";
    case "permit_missing":
      return wanted
        ? `Produk ini perlu ${wantedIn(wanted)} (${becauseOf(wanted)}). Tambahkan di menu Izin, lalu pilih di produk ini.`
        : "Izin produk ini belum ada.";
    case "permit_pending":
      return "Izin pangan produk ini sedang diperiksa petugas. Produk tampil begitu izinnya diverifikasi.";
    case "permit_unfit":
      return wanted
        ? `Izin yang ada tidak cukup: ${becauseOf(wanted)}. Yang diperlukan ${wantedIn(wanted)}.`
        : "Izin yang ada tidak cukup untuk produk ini.";
    case "permit_expired":
      return "Masa berlaku izin pangan sudah habis. Perpanjang di menu Izin.";
    case "permit_revoked":
      return "Izin pangan produk ini dicabut.";
    case "container_unknown":
      return "Kemasan produk ini belum diisi, jadi izinnya belum bisa dinilai. Isi kemasannya dulu.";
  }
}
