import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import { type Charge, useDecideCharge } from "../../backend/money";
import { money as words } from "../../i18n/id/money";
import { shared } from "../../i18n/id/shared";
import { rupiah } from "../../rules/format";
import { DecisionPrompt } from "../decision-prompt";
import { MatterRow } from "./matter-row";

type Decision = Charge["decisions"][number];

/** Money that does not fit, with what an officer may decide about it. */
export function QuarantinedCharge({ charge }: { charge: Charge }) {
  const [asking, setAsking] = useState<Decision>();
  const decide = useDecideCharge(charge.id);
  const received = rupiah(charge.received_amount ?? 0);
  const prompt = {
    give_back: { title: words.giveBackTitle, explanation: words.giveBackText(received, charge.contact_name), action: words.giveBack },
    accept: { title: words.acceptTitle, explanation: words.acceptText(received, charge.number), action: words.accept },
  };
  const confirm = (note: string | undefined) => {
    if (!asking || !note) return;
    setAsking(undefined);
    decide.mutate(
      { decision: asking, note },
      {
        onSuccess: () => toast.success(words.decided),
        onError: (refusal) => toast.error(refusal.isStale ? words.stale : refusal.message),
      },
    );
  };
  return (
    <MatterRow
      number={charge.number}
      orderGroupId={charge.order_group_id}
      who={charge.contact_name}
      since={charge.created_at}
      amount={[words.received(received), words.asked(rupiah(charge.amount)), words.due(rupiah(charge.due))].join(" · ")}
      facts={[
        shared.paymentMethod[charge.method],
        charge.quarantine_reason && `${words.reason}: ${charge.quarantine_reason}`,
        charge.provider_ref && `${words.reference}: ${charge.provider_ref}`,
      ]}
    >
      {charge.decisions.map((decision) => (
        <Button
          key={decision}
          size="small"
          variant={decision === "accept" ? "primary" : "secondary"}
          isLoading={decide.isPending}
          onClick={() => setAsking(decision)}
        >
          {prompt[decision].action}
        </Button>
      ))}
      {asking && (
        <DecisionPrompt
          {...prompt[asking]}
          note={{ label: words.note, hint: words.noteHint, minimum: 5, tooShort: words.noteShort }}
          onConfirm={confirm}
          onClose={() => setAsking(undefined)}
        />
      )}
    </MatterRow>
  );
}
