import { clx } from "@medusajs/ui";
import { useEffect, useState } from "react";
import { atTime, isLate, waited } from "../rules/format";

const MINUTE = 60_000;

/** How long something waits, red once it is late; hovering tells since when. */
export function Waiting({ since }: { since: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return (
    <time
      dateTime={since}
      title={atTime(since)}
      className={clx("whitespace-nowrap tabular-nums", isLate(since, now) && "text-ui-fg-error")}
    >
      {waited(since, now)}
    </time>
  );
}
