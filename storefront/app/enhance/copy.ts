const SHOWN = 2_000;

/** Copies what a button names, and says so on it for a moment. */
export async function copy(event: MouseEvent): Promise<void> {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-copy]") : null;
  const label = button?.firstChild;
  if (!button || !label) return;
  await navigator.clipboard.writeText(button.dataset.copy ?? "");
  const before = label.textContent;
  label.textContent = button.dataset.copied ?? before;
  setTimeout(() => {
    label.textContent = before;
  }, SHOWN);
}
