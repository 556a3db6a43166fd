import { Button, Container, Text, toast } from "@medusajs/ui";
import { useCallback, useState } from "react";
import type { WorkItemView } from "../../../contracts/work";
import { useAssign } from "../../backend/work";
import { work as words } from "../../i18n/id/work";
import { clockTime } from "../../rules/format";
import { useShortcuts } from "../applications/use-shortcuts";
import { DecisionPrompt } from "../decision-prompt";
import { Deadline } from "./deadline";

/** Who works on what the page shows, until when, and by when it is to be answered; the letter A takes it. */
export function HolderBar({ item }: { item: WorkItemView }) {
  const assign = useAssign();
  const [asking, setAsking] = useState(false);
  const { holder } = item;
  const give = useCallback(
    (to: "me" | null, take_over = false) =>
      assign.mutate(
        { ids: [item.id], to, ...(take_over ? { take_over } : {}) },
        {
          onSuccess: ({ refused }) => refused.length > 0 && toast.warning(words.someRefused(refused.length)),
          onError: (refusal) => toast.error(refusal.message),
        },
      ),
    [assign, item.id],
  );
  const take = useCallback(() => (holder && !holder.is_me ? setAsking(true) : give("me")), [holder, give]);
  useShortcuts([["a", take]], !asking && !holder?.is_me);

  return (
    <Container className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" weight="plus" aria-live="polite">
          {!holder
            ? words.free
            : holder.is_me
              ? words.heldByMe(clockTime(holder.until))
              : words.heldByOther(holder.name, clockTime(holder.until))}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {words.columns.due}: <Deadline at={item.due_at} />
        </Text>
      </div>
      <div className="flex gap-x-2">
        {holder?.is_me ? (
          <Button size="small" variant="secondary" isLoading={assign.isPending} onClick={() => give(null)}>
            {words.letGo}
          </Button>
        ) : (
          <Button size="small" variant={holder ? "secondary" : "primary"} isLoading={assign.isPending} onClick={take}>
            {holder ? words.takeOver : words.take}
          </Button>
        )}
      </div>
      {asking && holder && (
        <DecisionPrompt
          title={words.takeOverTitle(holder.name)}
          explanation={words.takeOverWhy}
          action={words.takeOver}
          onConfirm={() => {
            setAsking(false);
            give("me", true);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Container>
  );
}
