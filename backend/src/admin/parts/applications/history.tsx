import { Container, Heading, Text } from "@medusajs/ui";
import type { Application } from "../../backend/vendors";
import { applications } from "../../i18n/id/applications";
import { atTime } from "../../rules/format";

type Entry = Application["decisions"][number];

const FIELD: Record<string, string> = { ...applications.fields, street: applications.fields.address };

function HistoryEntry({ entry }: { entry: Entry }) {
  return (
    <li className="px-6 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <Text size="small" weight="plus">
          {applications.recorded[entry.kind]}
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted">
          <time dateTime={entry.decided_at}>{atTime(entry.decided_at)}</time>
        </Text>
      </div>
      <Text size="small" className="break-words text-ui-fg-subtle">
        {entry.actor_name}
      </Text>
      {entry.reason && (
        <Text size="small" className="mt-1 whitespace-pre-line break-words">
          {entry.reason}
        </Text>
      )}
      {entry.remarks.length > 0 && (
        <ul className="mt-1 list-disc pl-4">
          {entry.remarks.map(({ field, message }) => (
            <li key={field}>
              <Text as="span" size="small" className="break-words">
                <span className="text-ui-fg-subtle">{FIELD[field] ?? field}:</span> {message}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Who decided what, when and why; the latest first. */
export function History({ decisions }: { decisions: Entry[] }) {
  const latestFirst = [...decisions].sort((a, b) => b.decided_at.localeCompare(a.decided_at));
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {applications.groups.history}
      </Heading>
      <ol className="divide-y">
        {latestFirst.map((entry) => (
          <HistoryEntry key={entry.id} entry={entry} />
        ))}
      </ol>
    </Container>
  );
}
