import { clx } from "@medusajs/ui";
import { useEffect, useState } from "react";
import { work as words } from "../../i18n/id/work";
import { atTime, waited } from "../../rules/format";

const MINUTE = 60_000;

/** How long is left, or since when it is late; hovering tells the moment. */
export function Deadline({ at }: { at: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  const due = Date.parse(at);
  const late = due < now;
  const text = late ? words.due.overdue(waited(at, now)) : words.due.left(waited(new Date(now).toISOString(), due));
  return (
    <time dateTime={at} title={atTime(at)} className={clx("whitespace-nowrap tabular-nums", late && "font-medium text-ui-fg-error")}>
      {text}
    </time>
  );
}
