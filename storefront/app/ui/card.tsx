import type { ReactNode } from "react";

/** A sheet of paper on the table. */
export function Card({ children, className = "" }: { children: ReactNode; className?: string }) {
  return <div className={`card ${className}`.trim()}>{children}</div>;
}
