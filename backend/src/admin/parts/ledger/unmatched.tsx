import { Container, Heading, Text } from "@medusajs/ui";
import type { Unmatched } from "../../../contracts/ledger-pages";
import { useUnmatched } from "../../backend/ledger";
import { ledger as words } from "../../i18n/id/ledger";
import { atTime, rupiah } from "../../rules/format";
import { Nothing, Shown } from "../shown";

const LISTS = Object.keys(words.lists) as (keyof Unmatched)[];

/** Everything that does not add up, each kind with what it is about and since when. */
export function UnmatchedLists() {
  const query = useUnmatched();
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.unmatched}
      </Heading>
      <Shown query={query}>
        {(found) =>
          LISTS.every((list) => found[list].length === 0) ? (
            <Nothing>{words.allMatched}</Nothing>
          ) : (
            LISTS.filter((list) => found[list].length > 0).map((list) => (
              <section key={list} className="flex flex-col gap-y-1 px-6 py-4">
                <Text weight="plus">{words.lists[list]}</Text>
                {found[list].map((end) => (
                  <div key={end.id} className="flex items-baseline justify-between gap-x-4">
                    <Text size="small" className="min-w-0 break-words">
                      {end.label}{" "}
                      <span className="text-ui-fg-muted">{[words.since(atTime(end.since)), end.note].filter(Boolean).join(" · ")}</span>
                    </Text>
                    <Text size="small" className="whitespace-nowrap tabular-nums">
                      {rupiah(end.amount)}
                    </Text>
                  </div>
                ))}
              </section>
            ))
          )
        }
      </Shown>
    </Container>
  );
}
