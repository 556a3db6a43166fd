import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { AnswerConfirmation, ConfirmationView } from "../../../contracts/work";
import { useAnswerConfirmation, useConfirmations } from "../../backend/work";
import { work } from "../../i18n/id/work";
import { atTime } from "../../rules/format";
import { DecisionPrompt } from "../decision-prompt";

const words = work.confirmations;
type Answer = AnswerConfirmation["answer"];

const DONE: Record<Answer, string> = { confirm: words.confirmed, refuse: words.refused, withdraw: words.withdrawn };

function Row({ confirmation: { id, ...asked } }: { confirmation: ConfirmationView }) {
  const [asking, setAsking] = useState<Exclude<Answer, "withdraw">>();
  const answer = useAnswerConfirmation();
  const what = words.action[asked.action] ?? asked.action;
  const give = (kind: Answer, note?: string) => {
    setAsking(undefined);
    answer.mutate(
      { id, answer: kind, ...(note ? { note } : {}) },
      { onSuccess: () => toast.success(DONE[kind]), onError: (refusal) => toast.error(refusal.message) },
    );
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" weight="plus" className="break-words">
          {what}
          {": "}
          {asked.vendor_id ? (
            <Link to={`/pengajuan/${asked.vendor_id}`} className="text-ui-fg-interactive hover:underline">
              {asked.title}
            </Link>
          ) : (
            asked.title
          )}
        </Text>
        {asked.reason && (
          <Text size="small" className="break-words">
            {asked.reason}
          </Text>
        )}
        <Text size="xsmall" className="text-ui-fg-subtle">
          {words.askedBy(asked.asked_by, atTime(asked.asked_at))}
          {asked.is_mine && ` · ${words.mine}`}
        </Text>
      </div>
      <div className="flex gap-x-2">
        {asked.is_mine ? (
          <Button size="small" variant="secondary" isLoading={answer.isPending} onClick={() => give("withdraw")}>
            {words.withdraw}
          </Button>
        ) : (
          <>
            <Button size="small" variant="danger" isLoading={answer.isPending} onClick={() => setAsking("confirm")}>
              {words.confirm}
            </Button>
            <Button size="small" variant="secondary" disabled={answer.isPending} onClick={() => setAsking("refuse")}>
              {words.refuse}
            </Button>
          </>
        )}
      </div>
      {asking && (
        <DecisionPrompt
          title={asking === "confirm" ? words.confirmTitle(what) : words.refuseTitle}
          explanation={asking === "confirm" ? words.confirmWhy : words.refuseWhy}
          action={asking === "confirm" ? words.confirm : words.refuse}
          danger={asking === "confirm"}
          note={asking === "refuse" ? { label: words.refuseReason, minimum: 5 } : undefined}
          onConfirm={(note) => give(asking, note)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </li>
  );
}

/** Decisions that wait for a second officer: all of them, or those about one subject. Nothing when there are none. */
export function Confirmations({ subject }: { subject?: string }) {
  const { data } = useConfirmations(subject);
  if (!data || data.confirmations.length === 0) return null;
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{words.title}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {words.hint}
        </Text>
      </div>
      <ul className="divide-y">
        {data.confirmations.map((confirmation) => (
          <Row key={confirmation.id} confirmation={confirmation} />
        ))}
      </ul>
    </Container>
  );
}
