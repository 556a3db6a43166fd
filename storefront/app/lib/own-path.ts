/**
 * A path of this site, or the fallback. `next` comes from the address bar, so anything a browser might resolve to another
 * host (`//evil`, `/\evil`, `https:`, control characters) is refused rather than cleaned.
 */
export function ownPath(candidate: FormDataEntryValue | null | undefined, fallback: string): string {
  if (typeof candidate !== "string" || !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(candidate)) return fallback;
  const base = "http://own.invalid";
  const url = URL.canParse(candidate, base) ? new URL(candidate, base) : null;
  return url?.origin === base && !url.pathname.startsWith("//") ? url.pathname + url.search + url.hash : fallback;
}
