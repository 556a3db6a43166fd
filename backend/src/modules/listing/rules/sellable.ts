import type { VendorState } from "../../../contracts/primitives";

/** Everything that decides whether shoppers may find and buy a product today. */
export interface Offer {
  vendor_state: VendorState;
  listing_state: "draft" | "published" | "hidden";
  /** Rupiah; null when no price is set. */
  price: number | null;
  /** What the law says of it (modules/permit); null when nobody has worked it out yet. */
  compliance: { allowed: boolean; reason: string; valid_until: string | null } | null;
  /** YYYY-MM-DD, Asia/Jakarta. */
  today: string;
}

export interface Sellable {
  on_sale: boolean;
  /** Why not, as sentences a vendor can act on. */
  obstacles: string[];
}

const VENDOR_OBSTACLE: Record<Exclude<VendorState, "approved">, string> = {
  draft: "Usaha belum diajukan ke Dinas.",
  submitted: "Usaha sedang diperiksa petugas.",
  revision: "Pengajuan usaha perlu diperbaiki dulu.",
  rejected: "Pengajuan usaha ditolak.",
  suspended: "Usaha sedang dihentikan oleh Dinas.",
};

const LISTING_OBSTACLE = {
  draft: "Produk masih berupa draf.",
  hidden: "Produk sedang disembunyikan.",
} as const;

/** The one rule about what is on sale: search documents, product pages, carts and the vendor panel all ask here. */
export function sellable(offer: Offer): Sellable {
  const obstacles: string[] = [];
  if (offer.vendor_state !== "approved") obstacles.push(VENDOR_OBSTACLE[offer.vendor_state]);
  if (offer.listing_state !== "published") obstacles.push(LISTING_OBSTACLE[offer.listing_state]);
  if (!offer.price) obstacles.push("Harga belum diisi.");
  obstacles.push(...unlawful(offer));
  return { on_sale: obstacles.length === 0, obstacles };
}

/** The stored answer has a last day; past it nobody need have noticed yet. */
function unlawful({ compliance, today }: Offer): string[] {
  if (!compliance) return ["Izin produk ini belum dinilai. Simpan produk ini sekali lagi."];
  if (!compliance.allowed) return [compliance.reason];
  const isOver = compliance.valid_until !== null && compliance.valid_until < today;
  return isOver ? ["Masa berlaku izin pangan sudah habis. Perpanjang di menu Izin."] : [];
}
