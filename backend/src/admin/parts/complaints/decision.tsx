import { Button, Container, Heading, Hint, Input, Label, Text, toast } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { type Complaint, useDecideComplaint } from "../../backend/complaints";
import { complaints as words } from "../../i18n/id/complaints";
import { atTime, rupiah, typedRupiah } from "../../rules/format";
import { DecisionPrompt } from "../decision-prompt";

/** What is wrong with the typed sum, or nothing. */
function complaintAbout(amount: number | undefined, most: number): string | undefined {
  if (amount === undefined || amount === 0) return words.amountInvalid;
  return amount > most ? words.amountTooMuch(rupiah(most)) : undefined;
}

/** How much goes back, or that nothing does; asked once more, with a reason both sides read. */
export function Decision({ complaint }: { complaint: Complaint }) {
  const { state, due_at, closed_at, refunded_amount, actions } = complaint;
  if (closed_at) {
    return (
      <Container className="px-6 py-4">
        <Heading level="h2">{words.decision}</Heading>
        <Text size="small">{refunded_amount ? words.over(rupiah(refunded_amount)) : words.overWithout}</Text>
      </Container>
    );
  }
  if (!actions.includes("award")) return null;
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <div>
        <Heading level="h2">{words.decision}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {state === "escalated" ? due_at && words.dueBy(atTime(due_at)) : words.withSides}
        </Text>
      </div>
      <Deciding complaint={complaint} />
    </Container>
  );
}

function Deciding({ complaint }: { complaint: Complaint }) {
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<string>();
  const [asking, setAsking] = useState<"award" | "dismiss">();
  const decide = useDecideComplaint(complaint.id);
  const id = useId();
  const most = complaint.refundable;
  const amount = typedRupiah(text) ?? 0;
  const hint = complaint.payment_method === "cash" ? words.amountHintCash : words.amountHint;

  const type = (value: string) => {
    setText(value);
    setWrong(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = complaintAbout(typedRupiah(text), most);
    setWrong(found);
    if (!found) setAsking("award");
  };
  const confirm = (note: string | undefined) => {
    if (!asking || !note) return;
    setAsking(undefined);
    decide.mutate(asking === "award" ? { action: "award", amount, note } : { action: "dismiss", note }, {
      onSuccess: () => toast.success(words.decided),
      onError: (refusal) => toast.error(refusal.isStale ? words.stale : refusal.message),
    });
  };

  return (
    <>
      {most > 0 && (
        <form onSubmit={submit} className="flex flex-col gap-y-2">
          <Label htmlFor={id} size="small" weight="plus">
            {words.amount}
          </Label>
          <Input
            id={id}
            inputMode="numeric"
            autoComplete="off"
            value={text}
            aria-invalid={wrong !== undefined}
            aria-describedby={`${id}-hint`}
            onChange={(event) => type(event.target.value)}
          />
          <Hint id={`${id}-hint`} variant={wrong ? "error" : "info"} role={wrong ? "alert" : undefined}>
            {wrong ?? hint(rupiah(most))}
          </Hint>
          <Suggestions complaint={complaint} onChoose={type} />
          <Button type="submit" isLoading={decide.isPending}>
            {words.awardGo}
          </Button>
        </form>
      )}
      <Button variant="secondary" isLoading={decide.isPending} onClick={() => setAsking("dismiss")}>
        {words.dismissGo}
      </Button>
      {asking && (
        <DecisionPrompt
          {...promptFor(asking, complaint, amount)}
          danger={asking === "dismiss"}
          note={{ label: words.reason, hint: words.reasonHint, minimum: 5, tooShort: words.reasonShort }}
          onConfirm={confirm}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}

function promptFor(asking: "award" | "dismiss", { shop, shop_balance, payment_method }: Complaint, amount: number) {
  if (asking === "dismiss") return { title: words.dismissTitle, explanation: words.dismissText, action: words.dismissGo };
  const sum = rupiah(amount);
  const explanation = payment_method === "cash" ? words.awardTextCash(sum, shop) : words.awardText(sum, shop, rupiah(shop_balance));
  return { title: words.awardTitle(sum), explanation, action: words.awardGo };
}

/** Sums that are often right, so that nobody reckons in a hurry. */
function Suggestions({ complaint, onChoose }: { complaint: Complaint; onChoose: (text: string) => void }) {
  const { wanted_amount, offered_amount, refundable } = complaint;
  const asked = wanted_amount ?? refundable;
  const sums = [
    { label: words.wished, amount: wanted_amount },
    { label: words.half, amount: Math.round(asked / 2) },
    { label: words.offered, amount: offered_amount },
  ];
  return (
    <div className="flex flex-wrap gap-2">
      {sums.map(({ label, amount }) =>
        amount && amount <= refundable ? (
          <Button key={label} type="button" size="small" variant="transparent" onClick={() => onChoose(String(amount))}>
            {`${label} (${rupiah(amount)})`}
          </Button>
        ) : null,
      )}
    </div>
  );
}
