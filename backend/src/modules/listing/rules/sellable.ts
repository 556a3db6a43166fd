import type { VendorState } from "../../../contracts/primitives";

/** Everything that decides whether shoppers may find and buy a product today. */
export interface Offer {
  vendor_state: VendorState;
  listing_state: "draft" | "published" | "hidden";
  /** Rupiah; null when no price is set. */
  price: number | null;
  permit_check: "none" | "pending" | "verified" | "rejected" | "revoked";
  /** YYYY-MM-DD, Asia/Jakarta; the last day it is valid. */
  permit_expires_on: string | null;
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

/**
 * The one rule about what is on sale: search documents, the cart and the vendor panel all ask here. An expired or revoked permit is
 * a ground for withdrawal; a claim nobody has checked yet is not.
 */
export function sellable(offer: Offer): Sellable {
  const obstacles: string[] = [];
  if (offer.vendor_state !== "approved") obstacles.push(VENDOR_OBSTACLE[offer.vendor_state]);
  if (offer.listing_state !== "published") obstacles.push(LISTING_OBSTACLE[offer.listing_state]);
  if (!offer.price) obstacles.push("Harga belum diisi.");
  if (offer.permit_check === "revoked") obstacles.push("Izin pangan produk ini dicabut.");
  else if (isExpired(offer.permit_expires_on, offer.today)) obstacles.push("Masa berlaku izin pangan sudah habis.");
  return { on_sale: obstacles.length === 0, obstacles };
}

export const isExpired = (expiresOn: string | null, today: string): boolean => expiresOn !== null && expiresOn < today;
