import { paying as words } from "~/i18n/id/paying";

/** Copies a text; shown only where the script that does it runs. `what` says it to those who do not see what stands beside. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  return (
    <button type="button" className="button button-secondary button-small copy-button" data-copy={text} data-copied={words.copied}>
      {words.copy}
      <span className="visually-hidden"> {what}</span>
    </button>
  );
}
