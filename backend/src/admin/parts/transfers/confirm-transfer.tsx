import { Button, Container, Heading, Hint, Input, Label, toast } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { type OrderGroup, useConfirmTransfer } from "../../backend/order-groups";
import { transfers } from "../../i18n/id/transfers";
import { rupiah, typedRupiah } from "../../rules/format";
import { DecisionPrompt } from "../decision-prompt";

/** What is wrong with the typed amount, or nothing. The officer types it from the bank statement; it is never filled in. */
function complaintAbout(text: string, total: number): string | undefined {
  const amount = typedRupiah(text);
  if (amount === undefined) return transfers.amountInvalid;
  if (amount === total) return undefined;
  return transfers.amountDiffers(rupiah(Math.abs(amount - total)), amount > total);
}

export function ConfirmTransfer({ group }: { group: OrderGroup }) {
  const [text, setText] = useState("");
  const [complaint, setComplaint] = useState<string>();
  const [asking, setAsking] = useState<"exact" | "different">();
  const confirmTransfer = useConfirmTransfer(group.id);
  const id = useId();
  // With the code that makes a transfer's sum its own.
  const asked = group.charge?.amount ?? group.total;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = complaintAbout(text, asked);
    setComplaint(found);
    if (found === undefined) setAsking("exact");
  };
  const seen = typedRupiah(text);
  const differs = complaint !== undefined && seen !== undefined && seen > 0 && seen !== asked;
  const confirm = () => {
    setAsking(undefined);
    confirmTransfer.mutate(asking === "different" && seen ? { amount: seen, differs: true } : { amount: asked }, {
      onSuccess: () => toast.success(asking === "different" ? transfers.differentRecorded : transfers.confirmed),
      onError: (refusal) => toast.error(refusal.isStale ? transfers.stale : refusal.message),
    });
  };

  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 pb-2 pt-4">
        {transfers.confirm}
      </Heading>
      <form onSubmit={submit} className="flex flex-col gap-y-2 px-6 pb-4">
        <Label htmlFor={id} size="small" weight="plus">
          {transfers.amount}
        </Label>
        <Input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={complaint !== undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            setText(event.target.value);
            setComplaint(undefined);
          }}
        />
        <Hint id={`${id}-hint`} variant={complaint ? "error" : "info"} role={complaint ? "alert" : undefined}>
          {complaint ?? transfers.amountHint}
        </Hint>
        <Button type="submit" isLoading={confirmTransfer.isPending}>
          {transfers.confirm}
        </Button>
        {differs && (
          <Button type="button" variant="secondary" onClick={() => setAsking("different")}>
            {transfers.recordDifferent}
          </Button>
        )}
      </form>
      {asking === "exact" && (
        <DecisionPrompt
          title={transfers.confirmTitle}
          explanation={transfers.confirmText(rupiah(asked), group.number)}
          action={transfers.confirm}
          onConfirm={confirm}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === "different" && seen !== undefined && (
        <DecisionPrompt
          title={transfers.differentTitle}
          explanation={transfers.differentText(rupiah(seen), group.number)}
          action={transfers.recordDifferent}
          onConfirm={confirm}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Container>
  );
}
