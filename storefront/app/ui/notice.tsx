import type { ReactNode } from "react";
import { Icon } from "./icon";

export interface NoticeProps {
  tone?: "wait" | "good" | "bad";
  title?: ReactNode;
  children?: ReactNode;
  /** Read out at once, e.g. what went wrong with a form just sent. */
  alert?: boolean;
}

/** Something the reader should know on this page. */
export function Notice({ tone = "wait", title, children, alert = false }: NoticeProps) {
  return (
    <div className={tone === "wait" ? "notice" : `notice notice-${tone}`} role={alert ? "alert" : undefined}>
      <Icon name={tone === "good" ? "check" : "alert"} />
      <div className="notice-body">
        {title ? <p className="notice-title">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
