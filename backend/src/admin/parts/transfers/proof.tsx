import { Button, Container, Heading, Hint, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { type OrderGroup, proofAddress, useRefuseProof } from "../../backend/order-groups";
import { transfers } from "../../i18n/id/transfers";
import { atTime } from "../../rules/format";
import { DecisionPrompt } from "../decision-prompt";

/** The photo a shopper sent. It shows what they say; only the bank's statement shows that money came. */
export function Proof({ group }: { group: OrderGroup }) {
  const proof = group.charge?.proof;
  if (!proof) return null;
  const address = proofAddress(group.id);
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="min-w-0 flex-1">
          <Heading level="h2">{transfers.proof}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {transfers.proofSent(atTime(proof.sent_at))}
          </Text>
          {proof.refused_because && <Hint variant="error">{transfers.proofRefused(proof.refused_because)}</Hint>}
        </div>
        {group.payment_state === "awaiting_confirmation" && <RefuseProof group={group} />}
      </div>
      <a href={address} target="_blank" rel="noreferrer" className="block p-4">
        <img src={address} alt={transfers.proof} className="max-h-96 w-full rounded-md object-contain" />
      </a>
    </Container>
  );
}

function RefuseProof({ group }: { group: OrderGroup }) {
  const [asking, setAsking] = useState(false);
  const refuse = useRefuseProof(group.id);
  const confirm = (reason: string | undefined) => {
    if (!reason) return;
    setAsking(false);
    refuse.mutate(
      { reason },
      {
        onSuccess: () => toast.success(transfers.refused),
        onError: (refusal) => toast.error(refusal.isStale ? transfers.stale : refusal.message),
      },
    );
  };
  return (
    <>
      <Button size="small" variant="secondary" isLoading={refuse.isPending} onClick={() => setAsking(true)}>
        {transfers.refuse}
      </Button>
      {asking && (
        <DecisionPrompt
          danger
          title={transfers.refuseTitle}
          explanation={transfers.refuseText(group.number)}
          action={transfers.refuse}
          note={{ label: transfers.refuseReason, hint: transfers.refuseHint, minimum: 5, tooShort: transfers.refuseShort }}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
