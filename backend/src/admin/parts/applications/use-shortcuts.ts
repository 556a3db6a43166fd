import { useEffect } from "react";

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Single letters that act while nobody types; off while a dialog is open. */
export function useShortcuts(shortcuts: readonly (readonly [key: string, act: () => void])[], enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      // Medusa's own dialogs (search, menus) keep their keys to themselves.
      if (document.querySelector("[role=dialog],[role=alertdialog],[role=menu],[role=listbox]")) return;
      const shortcut = shortcuts.find(([key]) => key === event.key.toLowerCase());
      if (!shortcut) return;
      event.preventDefault();
      shortcut[1]();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [shortcuts, enabled]);
}
