import { Button, Hint, Text } from "@medusajs/ui";
import { useRef } from "react";
import { useImportStatement } from "../../backend/statement";
import { statement as words } from "../../i18n/id/statement";

/** Choosing the bank's file. Nothing is paid by that: its lines wait below until somebody agrees. */
export function ImportStatement() {
  const chosen = useRef<HTMLInputElement>(null);
  const importing = useImportStatement();
  const { data, error } = importing;
  const send = () => {
    const file = chosen.current?.files?.[0];
    if (file) importing.mutate(file);
    // The same file may be chosen again.
    if (chosen.current) chosen.current.value = "";
  };
  return (
    <div className="flex flex-col items-start gap-y-2 px-6 py-4">
      <input
        ref={chosen}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        className="sr-only"
        tabIndex={-1}
        aria-label={words.choose}
        onChange={send}
      />
      <Button variant="primary" isLoading={importing.isPending} onClick={() => chosen.current?.click()}>
        {words.choose}
      </Button>
      {error && (
        <Hint variant="error" role="alert">
          {error.message}
        </Hint>
      )}
      {data && (
        <output className="flex flex-col gap-y-1">
          <Text size="small" weight="plus">
            {words.imported(data.incoming, data.fresh)}
          </Text>
          {data.outgoing > 0 && (
            <Text size="small" className="text-ui-fg-subtle">
              {words.outgoing(data.outgoing)}
            </Text>
          )}
          {data.skipped.map(({ row, reason }) => (
            <Text key={row} size="small" className="text-ui-fg-subtle">
              {words.skipped(row, reason)}
            </Text>
          ))}
        </output>
      )}
    </div>
  );
}
