import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import { type Payback, usePaybackDone, useRetryPayback } from "../../backend/money";
import { money as words } from "../../i18n/id/money";
import { shared } from "../../i18n/id/shared";
import { rupiah } from "../../rules/format";
import { DecisionPrompt } from "../decision-prompt";
import { MatterRow } from "./matter-row";

/** Money that goes back to a shopper: by the provider, or by the officer's own hand. */
export function PaybackRow({ payback }: { payback: Payback }) {
  const [asking, setAsking] = useState(false);
  const done = usePaybackDone(payback.id);
  const again = useRetryPayback(payback.id);
  const { contact } = payback;
  const amount = rupiah(payback.amount);
  const open = payback.state === "due" || payback.state === "failed";
  const confirm = (note: string | undefined) => {
    if (!note) return;
    setAsking(false);
    done.mutate(
      { note },
      {
        onSuccess: () => toast.success(words.doneRecorded),
        onError: (refusal) => toast.error(refusal.isStale ? words.stale : refusal.message),
      },
    );
  };
  const sendAgain = () =>
    again.mutate(undefined, {
      onSuccess: () => toast.success(words.againAsked),
      onError: (refusal) => toast.error(refusal.isStale ? words.stale : refusal.message),
    });
  return (
    <MatterRow
      number={payback.number}
      orderGroupId={payback.order_group_id}
      who={contact.name}
      since={payback.created_at}
      amount={amount}
      facts={[
        [shared.paymentMethod[payback.method], contact.phone, contact.email].filter(Boolean).join(" · "),
        payback.note,
        open && !payback.by_hand && payback.state === "due" ? words.byProvider : null,
      ]}
    >
      {payback.state === "failed" && !payback.by_hand && (
        <Button size="small" isLoading={again.isPending} onClick={sendAgain}>
          {words.again}
        </Button>
      )}
      {open && (payback.by_hand || payback.state === "failed") && (
        <Button size="small" variant="secondary" isLoading={done.isPending} onClick={() => setAsking(true)}>
          {words.done}
        </Button>
      )}
      {asking && (
        <DecisionPrompt
          title={words.doneTitle}
          explanation={words.doneText(amount, contact.name)}
          action={words.done}
          note={{ label: words.doneNote, hint: words.doneHint, minimum: 5, tooShort: words.noteShort }}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
        />
      )}
    </MatterRow>
  );
}
