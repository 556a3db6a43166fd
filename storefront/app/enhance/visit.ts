/** Says once that the page was really seen: not while it is rendered ahead, nor in a tab nobody has opened. */
export function tellVisit(shown: string): void {
  const tell = () => {
    if (document.visibilityState !== "visible") return;
    document.removeEventListener("visibilitychange", tell);
    navigator.sendBeacon(`/kunjungan?lihat=${encodeURIComponent(shown)}`);
  };
  document.addEventListener("visibilitychange", tell);
  tell();
}
