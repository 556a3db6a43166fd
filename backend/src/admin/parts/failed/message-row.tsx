import { Button, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { Refusal } from "../../backend/client";
import { type FailedMessage, useDismissMessage, useRetryMessage } from "../../backend/failed-messages";
import { failed as words } from "../../i18n/id/failed";
import { atTime } from "../../rules/format";
import { DecisionPrompt } from "../decision-prompt";

/** One message that failed: what it is about, why, how often, and what may be done. */
export function MessageRow({ message }: { message: FailedMessage }) {
  const [asking, setAsking] = useState(false);
  const retry = useRetryMessage(message.id);
  const dismiss = useDismissMessage(message.id);
  const onError = (refusal: Refusal) => toast.error(refusal.isStale ? words.stale : refusal.message);
  const setAside = (reason: string | undefined) => {
    if (!reason) return;
    setAsking(false);
    dismiss.mutate({ reason }, { onSuccess: () => toast.success(words.dismissed), onError });
  };
  const { name, about, attempts, error, next_at, created_at, dismissed, actions } = message;
  return (
    <li className="flex flex-col gap-3 px-6 py-4 md:flex-row md:items-start md:justify-between">
      <div className="flex min-w-0 flex-col gap-y-1">
        <Text weight="plus" className="break-words">
          {words.topics[name] ?? name}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {[words.arrived(atTime(created_at)), words.attempts(attempts), next_at && words.next(atTime(next_at))]
            .filter(Boolean)
            .join(" · ")}
        </Text>
        {about.map(({ label, value }) => (
          <Text key={label} size="small" className="break-all">
            <span className="text-ui-fg-subtle">{label}: </span>
            {value}
          </Text>
        ))}
        <Text size="small" className="break-words font-mono text-ui-fg-error">
          {error ?? words.noReason}
        </Text>
        {dismissed?.note && <Text size="small">{words.because(dismissed.note)}</Text>}
      </div>
      <div className="flex shrink-0 gap-x-2">
        {actions.includes("retry") && (
          <Button
            size="small"
            variant="secondary"
            isLoading={retry.isPending}
            onClick={() => retry.mutate(undefined, { onSuccess: () => toast.success(words.retried), onError })}
          >
            {words.retry}
          </Button>
        )}
        {actions.includes("dismiss") && (
          <Button size="small" variant="transparent" isLoading={dismiss.isPending} onClick={() => setAsking(true)}>
            {words.dismiss}
          </Button>
        )}
      </div>
      {asking && (
        <DecisionPrompt
          danger
          title={words.dismissTitle}
          explanation={words.dismissText}
          action={words.dismiss}
          note={{ label: words.dismissReason, hint: words.dismissHint, minimum: 5, tooShort: words.reasonShort }}
          onConfirm={setAside}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}
