import { Button, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import { type StatementLine, useDecideLine } from "../../backend/statement";
import { shared } from "../../i18n/id/shared";
import { statement as words } from "../../i18n/id/statement";
import { onDay, rupiah } from "../../rules/format";
import { PaymentStateBadge } from "../badges";
import { DecisionPrompt } from "../decision-prompt";

type Asking = { kind: "assign"; number?: string } | { kind: "dismiss" };

/** One line of money that came in, whose it may be, and what an officer may say about it. */
export function LineRow({ line }: { line: StatementLine }) {
  const [asking, setAsking] = useState<Asking>();
  const decide = useDecideLine(line.id);
  const amount = rupiah(line.amount);
  // What was typed stays until it is accepted.
  const outcome = (message: string) => ({
    onSuccess: () => {
      setAsking(undefined);
      toast.success(message);
    },
    onError: (refusal: { isStale: boolean; message: string }) => toast.error(refusal.isStale ? words.stale : refusal.message),
  });
  const close = () => setAsking(undefined);
  const assign = (number: string | undefined) => {
    if (!number) return;
    decide.mutate({ decision: "assign", number }, outcome(words.assigned));
  };
  const dismiss = (note: string | undefined) => {
    if (!note) return;
    decide.mutate({ decision: "dismiss", note }, outcome(words.dismissed));
  };
  const open = line.state === "pending" && (line.verdict === "ambiguous" || line.verdict === "unknown");
  return (
    <li className="flex flex-col gap-3 px-6 py-4 lg:flex-row lg:items-start lg:justify-between">
      <div className="flex min-w-0 flex-col gap-y-1">
        <span className="flex flex-wrap items-baseline gap-x-3">
          <Text as="span" weight="plus" className="tabular-nums">
            {amount}
          </Text>
          <Text as="span" size="small" className="text-ui-fg-subtle">
            {[onDay(line.day), line.time?.slice(0, 5)].filter(Boolean).join(", ")}
          </Text>
        </span>
        <Text size="small" className="break-words">
          {line.description || shared.empty}
        </Text>
        {line.ambiguity && (
          <Text size="small" className="text-ui-fg-subtle">
            {words.ambiguity[line.ambiguity]}
          </Text>
        )}
        {line.state === "dismissed" && line.note && (
          <Text size="small" className="text-ui-fg-subtle">
            {words.asideBecause(line.note)}
          </Text>
        )}
        <Candidates line={line} />
      </div>
      {open && (
        <div className="flex shrink-0 flex-wrap gap-2">
          {line.candidates.map(({ charge_id, number }) => (
            <Button
              key={charge_id}
              size="small"
              variant="secondary"
              isLoading={decide.isPending}
              onClick={() => setAsking({ kind: "assign", number })}
            >
              {words.thisOne(number)}
            </Button>
          ))}
          <Button size="small" variant="secondary" isLoading={decide.isPending} onClick={() => setAsking({ kind: "assign" })}>
            {words.assign}
          </Button>
          <Button size="small" variant="transparent" isLoading={decide.isPending} onClick={() => setAsking({ kind: "dismiss" })}>
            {words.dismiss}
          </Button>
        </div>
      )}
      {asking?.kind === "assign" && (
        <DecisionPrompt
          title={asking.number ? `${words.thisOne(asking.number)}?` : words.assignTitle}
          explanation={words.assignText(amount)}
          action={words.assign}
          note={asking.number ? undefined : { label: words.number, hint: words.numberHint, minimum: 3, tooShort: words.numberShort }}
          onConfirm={(typed) => assign(asking.number ?? typed)}
          onClose={close}
        />
      )}
      {asking?.kind === "dismiss" && (
        <DecisionPrompt
          title={words.dismissTitle}
          explanation={words.dismissText(amount)}
          action={words.dismiss}
          note={{ label: words.dismissNote, hint: words.dismissHint, minimum: 5, tooShort: words.noteShort }}
          onConfirm={dismiss}
          onClose={close}
        />
      )}
    </li>
  );
}

function Candidates({ line }: { line: StatementLine }) {
  if (line.candidates.length === 0) return null;
  return (
    <ul className="flex flex-col gap-y-1">
      {line.candidates.map(({ charge_id, order_group_id, number, contact_name, method, payment_state, amount }) => (
        <li key={charge_id} className="flex flex-wrap items-center gap-x-2">
          <Link
            to={`/transfer/${order_group_id}`}
            className="txt-compact-small-plus whitespace-nowrap text-ui-fg-interactive hover:underline"
          >
            {number}
          </Link>
          <Text as="span" size="small">
            {[contact_name, shared.paymentMethod[method], words.candidate(rupiah(amount))].join(" · ")}
          </Text>
          <PaymentStateBadge state={payment_state} />
        </li>
      ))}
    </ul>
  );
}
