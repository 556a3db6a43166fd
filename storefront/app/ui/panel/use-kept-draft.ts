import { useCallback, useEffect, useRef, useState } from "react";
import { type KeptDraft, parseKept, sameDraft } from "~/lib/panel/kept-draft";
import type { ListingDraft } from "~/lib/panel/listing-form";

const PAUSE = 400;

/** A browser may forbid storing, or be full: then nothing is kept and nothing is claimed. */
function write(key: string, kept: KeptDraft | null): boolean {
  try {
    if (kept) localStorage.setItem(key, JSON.stringify(kept));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

function read(key: string, empty: ListingDraft): KeptDraft | null {
  try {
    return parseKept(localStorage.getItem(key), empty, new Date());
  } catch {
    return null;
  }
}

/** The backend took what was kept at that moment: it is done with. Whatever was typed since stays. */
export function forgetKept(key: string, at: string, empty: ListingDraft): void {
  if (read(key, empty)?.at === at) write(key, null);
}

/**
 * Keeps the form on the device when typing pauses. `taken`: when that was kept which the backend has taken since. `found`: what an earlier visit left,
 * until it is taken up or dropped. `savedAt`: when it was kept last. All ISO 8601.
 */
export function useKeptDraft(key: string | null, initial: ListingDraft, taken: string | null) {
  const [found, setFound] = useState<KeptDraft | null>(null);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const start = useRef(initial);

  useEffect(() => {
    if (!key) return;
    if (taken) forgetKept(key, taken, start.current);
    const kept = read(key, start.current);
    setFound(kept && !sameDraft(kept.draft, start.current) ? kept : null);
    return () => clearTimeout(timer.current);
  }, [key, taken]);

  /** Answers when it was kept; null when it could not be. */
  const keepNow = useCallback(
    (draft: ListingDraft): string | null => {
      clearTimeout(timer.current);
      const at = new Date().toISOString();
      const kept = key !== null && write(key, { at, draft }) ? at : null;
      setSavedAt(kept);
      return kept;
    },
    [key],
  );
  const keepSoon = useCallback(
    (draft: ListingDraft) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => keepNow(draft), PAUSE);
    },
    [keepNow],
  );
  const drop = useCallback(() => {
    setFound(null);
    if (key) write(key, null);
  }, [key]);
  return { found, savedAt, keepNow, keepSoon, drop, resumed: () => setFound(null) };
}
