import type { ListingDraft } from "./listing-form";

/** A product form kept on the device while it is typed, so that a lost signal or a closed page loses nothing. */
export interface KeptDraft {
  /** ISO 8601. */
  at: string;
  draft: ListingDraft;
}

/** One per business and product, because a phone may be shared. */
export const keyOf = (vendorId: string, listingId: string | null) => `lapak:produk:${vendorId}:${listingId ?? "baru"}`;

const KEEP_DAYS = 30;

/** What was kept, if it is readable, of this form, and not older than a month. */
export function parseKept(text: string | null, empty: ListingDraft, now: Date): KeptDraft | null {
  if (!text) return null;
  try {
    const { at, draft } = JSON.parse(text) as Partial<KeptDraft>;
    if (typeof at !== "string" || typeof draft !== "object" || draft === null) return null;
    if (now.getTime() - Date.parse(at) > KEEP_DAYS * 86_400_000) return null;
    // Fields a newer form has and an older one kept nothing of begin as they do in an empty one; a kind that does not fit is not trusted.
    const fields = Object.entries(empty).map(([name, value]) => {
      const kept = (draft as unknown as Record<string, unknown>)[name];
      return [name, typeof kept === typeof value && Array.isArray(kept) === Array.isArray(value) ? kept : value];
    });
    return { at, draft: Object.fromEntries(fields) as unknown as ListingDraft };
  } catch {
    return null;
  }
}

export const sameDraft = (a: ListingDraft, b: ListingDraft): boolean => JSON.stringify(a) === JSON.stringify(b);
