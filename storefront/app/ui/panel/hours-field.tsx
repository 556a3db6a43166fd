import { useState } from "react";
import { shopProfile as words } from "~/i18n/id/shop-profile";
import { copyFirstDay, type DayRow, type Span } from "~/lib/panel/opening-hours";
import type { FieldErrors } from "~/lib/panel/typed";
import { Button } from "~/ui/button";
import { useHydrated } from "./use-hydrated";

/** Seven days, each with one span of hours and a second one folded away for those who rest at noon. */
export function HoursField({ rows: saved, errors }: { rows: DayRow[]; errors: FieldErrors }) {
  const [rows, setRows] = useState(saved);
  const hydrated = useHydrated();
  const change = (row: DayRow) => setRows((all) => all.map((one) => (one.day === row.day ? row : one)));
  return (
    <>
      <ul className="hours">
        {rows.map((row) => (
          <li key={row.day} id={`hours_${row.day}`}>
            <Day row={row} change={change} />
            {errors[`hours_${row.day}`] ? <span className="field-error">{errors[`hours_${row.day}`]}</span> : null}
          </li>
        ))}
      </ul>
      <Button
        type={hydrated ? "button" : "submit"}
        variant="secondary"
        size="small"
        name="intent"
        value="copy-hours"
        onClick={hydrated ? () => setRows(copyFirstDay) : undefined}
      >
        {words.copy}
      </Button>
    </>
  );
}

function Day({ row, change }: { row: DayRow; change: (row: DayRow) => void }) {
  const name = words.days[row.day];
  const [first, second] = row.spans;
  const hasSecond = second.open !== "" || second.close !== "";
  return (
    <div className="hours-day">
      <label className="check">
        <input
          type="checkbox"
          name={`open_${row.day}`}
          checked={row.open}
          onChange={(event) => change({ ...row, open: event.currentTarget.checked })}
          aria-label={words.openDay(name)}
        />
        <span className="check-label">{name}</span>
      </label>
      <div className="hours-spans">
        <SpanInputs row={row} nth={1} span={first} change={(span) => change({ ...row, spans: [span, second] })} />
        <details open={hasSecond}>
          <summary className="small">{hasSecond ? words.second : words.addSpan}</summary>
          <SpanInputs row={row} nth={2} span={second} change={(span) => change({ ...row, spans: [first, span] })} />
        </details>
      </div>
      <span className="hours-closed soft">{words.closed}</span>
    </div>
  );
}

interface SpanInputsProps {
  row: DayRow;
  nth: 1 | 2;
  span: Span;
  change: (span: Span) => void;
}

function SpanInputs({ row, nth, span, change }: SpanInputsProps) {
  const name = words.days[row.day];
  return (
    <span className="hours-span">
      <input
        className="input"
        type="time"
        name={`from_${row.day}_${nth}`}
        value={span.open}
        onChange={(event) => change({ ...span, open: event.currentTarget.value })}
        aria-label={words.from(name)}
      />
      <span className="small soft">{words.to}</span>
      <input
        className="input"
        type="time"
        name={`until_${row.day}_${nth}`}
        value={span.close}
        onChange={(event) => change({ ...span, close: event.currentTarget.value })}
        aria-label={words.until(name)}
      />
    </span>
  );
}
