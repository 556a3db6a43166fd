import { Container, clx, Heading, Table, Text } from "@medusajs/ui";
import { numbers as words } from "../../i18n/id/numbers";

export interface Bar {
  label: string;
  /** One or several parts of the bar, in the order of `parts`; null where there is nothing to show. */
  values: (number | null)[];
  /** What stands in the table instead of a bare number. */
  said?: string[];
}

interface BarChartProps {
  title: string;
  hint?: string;
  /** Heading of the bars' own column in the table, e.g. a month. */
  labelled: string;
  /** What each part is, and its colour; a part without one stands in the table only. */
  parts: { name: string; color?: string }[];
  bars: Bar[];
}

const shown = (bar: Bar, part: number): string =>
  bar.said?.[part] ?? (bar.values[part] === null ? words.empty : (bar.values[part] ?? 0).toLocaleString("id-ID"));
const total = (bar: Bar) => bar.values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/**
 * Bars that lie, so that their names fit on a phone; no library draws anything in the dashboard, and these few lines need none. The picture is
 * for the eye: the same figures stand in a table below it, which is what a screen reader is given.
 */
export function BarChart({ title, hint, labelled, parts, bars }: BarChartProps) {
  const drawn = parts.filter(({ color }) => color !== undefined);
  const longest = Math.max(1, ...bars.map(total));
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <div>
        <Heading level="h2">{title}</Heading>
        {hint && (
          <Text size="small" className="text-ui-fg-subtle">
            {hint}
          </Text>
        )}
        {drawn.length > 1 && (
          <ul className="mt-1 flex flex-wrap gap-x-4" aria-hidden>
            {drawn.map(({ name, color }) => (
              <li key={name} className="txt-compact-xsmall flex items-center gap-x-1.5 text-ui-fg-subtle">
                <span className={clx("size-2.5 rounded-sm", color)} />
                {name}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div aria-hidden className="grid grid-cols-[minmax(5rem,auto)_1fr_auto] items-center gap-x-3 gap-y-1.5">
        {bars.map((bar) => (
          <div key={bar.label} className="contents">
            <Text size="xsmall" className="max-w-36 truncate">
              {bar.label}
            </Text>
            <div className="flex h-4 overflow-hidden rounded-sm bg-ui-bg-subtle">
              {parts.map(({ name, color }, part) => (
                <div key={name} className={color} style={{ width: `${(100 * (bar.values[part] ?? 0)) / longest}%` }} />
              ))}
            </div>
            <Text size="xsmall" className="text-right tabular-nums">
              {bar.said?.[0] ?? total(bar).toLocaleString("id-ID")}
            </Text>
          </div>
        ))}
      </div>
      <details>
        <summary className="txt-compact-small cursor-pointer text-ui-fg-interactive-hover">{words.asTable}</summary>
        <div className="mt-2 overflow-x-auto">
          <Table aria-label={title}>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{labelled}</Table.HeaderCell>
                {parts.map(({ name }) => (
                  <Table.HeaderCell key={name} className="text-right">
                    {name}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {bars.map((bar) => (
                <Table.Row key={bar.label}>
                  <Table.Cell>{bar.label}</Table.Cell>
                  {parts.map(({ name }, part) => (
                    <Table.Cell key={name} className="text-right tabular-nums">
                      {shown(bar, part)}
                    </Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      </details>
    </Container>
  );
}
