import { useState } from "react";
import { shopProfile as words } from "~/i18n/id/shop-profile";
import type { ClosedDay } from "~/lib/panel/opening-hours";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { useHydrated } from "./use-hydrated";

interface Row extends ClosedDay {
  key: number;
}

/** Rows without script: one more than filled, so that a day can be added at each save; a cleared date removes it. */
export function ClosedDaysField({ days, error }: { days: ClosedDay[]; error?: string }) {
  const [rows, setRows] = useState<Row[]>(() => [...days, { date: "", note: "" }].map((row, key) => ({ ...row, key })));
  const hydrated = useHydrated();
  const add = () => setRows((all) => [...all, { date: "", note: "", key: Math.max(0, ...all.map((row) => row.key)) + 1 }]);
  return (
    <>
      <ul className="closed-days">
        {rows.map((row) => (
          <li key={row.key}>
            <input className="input" type="date" name="closed_date" defaultValue={row.date} aria-label={words.closedDate} />
            <input
              className="input"
              name="closed_note"
              defaultValue={row.note}
              maxLength={80}
              placeholder={words.closedNote}
              aria-label={words.closedNote}
            />
            {hydrated ? (
              <button
                type="button"
                className="photo-tool"
                aria-label={words.closedRemove(row.date)}
                onClick={() => setRows((all) => all.filter((one) => one.key !== row.key))}
              >
                <Icon name="trash" />
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {error ? <span className="field-error">{error}</span> : null}
      {hydrated ? (
        <Button type="button" variant="secondary" size="small" onClick={add}>
          <Icon name="plus" /> {words.closedAdd}
        </Button>
      ) : null}
    </>
  );
}
