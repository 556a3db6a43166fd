import { Container, Heading, Text } from "@medusajs/ui";
import type { Permit } from "../../backend/permits";
import { permits as words } from "../../i18n/id/permits";
import { atTime } from "../../rules/format";

export function PermitHistory({ history }: { history: Permit["history"] }) {
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.history}
      </Heading>
      <ol className="divide-y">
        {history.map(({ at, action, by, name, reason, product }) => (
          <li key={`${at}-${action}-${product}`} className="px-6 py-3">
            <Text size="small" weight="plus">
              {words.actions[action] ?? action}
              {product && ` · ${product}`}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {atTime(at)} · {name ?? words.by[by]}
            </Text>
            {reason && (
              <Text size="small" className="break-words">
                {reason}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </Container>
  );
}
