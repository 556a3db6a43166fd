import type { ReactNode } from "react";

interface EmptyStateProps {
  title: string;
  /** `h1` where this is all the page has to say. */
  heading?: "h1" | "h2";
  children?: ReactNode;
  actions?: ReactNode;
}

/** Nothing here, and what to do about it. */
export function EmptyState({ title, heading: Heading = "h2", children, actions }: EmptyStateProps) {
  return (
    <div className="empty">
      <svg viewBox="0 0 136 96" aria-hidden="true">
        <ellipse cx="68" cy="88" rx="56" ry="6" fill="#f0e2cb" />
        <path d="M22 44h92v40a4 4 0 0 1-4 4H26a4 4 0 0 1-4-4Z" fill="#fff" stroke="#e6d7bf" strokeWidth="2" />
        <path d="M30 66h76v22H30Z" fill="#f6ecdb" />
        <path d="M14 36 24 10h88l10 26Z" fill="#fff3dc" />
        <path d="M24 10h12.6l-4.6 26H14Zm25 0h12.6l-1.6 26H42Zm25.4 0H87l7 26H76Zm25 0H112l10 26h-18Z" fill="#b23a22" />
        <path d="M14 36a9 9 0 0 0 18 0Zm28 0a9 9 0 0 0 18 0Zm34 0a9 9 0 0 0 18 0Zm28 0a9 9 0 0 0 18 0Z" fill="#b23a22" />
        <path d="M32 36a5 5 0 0 0 10 0Zm28 0a8 8 0 0 0 16 0Zm34 0a5 5 0 0 0 10 0Z" fill="#fff3dc" />
        <path d="M54 70h28a14 14 0 0 1-28 0Z" fill="#f4a91c" />
      </svg>
      <Heading>{title}</Heading>
      {children}
      {actions ? <div className="cluster">{actions}</div> : null}
    </div>
  );
}
