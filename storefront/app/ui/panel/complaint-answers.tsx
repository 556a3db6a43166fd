import type { ComplaintView } from "@lapak/backend/contracts/complaint";
import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { complaints } from "~/i18n/id/complaints";
import { rupiah } from "~/lib/format";
import type { ComplaintAnswer } from "~/lib/panel/complaints";
import { Button, type ButtonLook } from "~/ui/button";
import { TextArea, TextField } from "~/ui/form";

const words = complaints.vendor;

interface AnswersProps {
  complaint: ComplaintView;
  cash: boolean;
  answer: ComplaintAnswer | null;
}

/** What the shop may answer: giving in first and large, the others folded away, each with what it asks for. */
export function ComplaintAnswers({ complaint, cash, answer }: AnswersProps) {
  const { actions } = complaint;
  if (actions.length === 0) return null;
  const may = (action: (typeof actions)[number]) => actions.includes(action);
  const shared = { answer };
  return (
    <section className="card complaint-replies">
      <h2>{words.answerTitle}</h2>
      {may("accept") ? (
        <AnswerForm action="accept" label={acceptWords(complaint)} size="large" {...shared}>
          <p className="small">{acceptNote(complaint, cash)}</p>
        </AnswerForm>
      ) : null}
      {may("take_back") ? (
        <AnswerForm action="take_back" label={words.takeBack(rupiah(complaint.offered_amount ?? 0))} size="large" {...shared} />
      ) : null}
      {may("offer") ? (
        <Folded action="offer" title={words.offer} label={words.offerGo} sum={complaint.refundable} note="optional" {...shared} />
      ) : null}
      {may("ask_return") ? (
        <Folded
          action="ask_return"
          title={words.askReturn}
          label={words.askReturnGo}
          text={words.askReturnNote}
          sum={complaint.refundable}
          suggested={complaint.wanted_amount}
          note="optional"
          {...shared}
        />
      ) : null}
      {may("refuse") ? <Folded action="refuse" title={words.refuse} label={words.refuseGo} note="required" danger {...shared} /> : null}
      {may("contest_return") ? (
        <Folded action="contest_return" title={words.contest} label={words.contestGo} note="required" {...shared} />
      ) : null}
    </section>
  );
}

/** What would go back if the shop gave in now. */
const granted = ({ wanted_amount, refundable }: ComplaintView) => Math.min(wanted_amount ?? 0, refundable);

function acceptWords(complaint: ComplaintView): string {
  return complaint.wanted === "refund" ? words.accept.refund(rupiah(granted(complaint))) : words.accept[complaint.wanted];
}

const acceptNote = ({ wanted }: ComplaintView, cash: boolean) => words.acceptNote[wanted === "refund" && cash ? "cash" : wanted];

interface AnswerFormProps extends Pick<ButtonLook, "size" | "variant"> {
  action: string;
  label: string;
  answer: ComplaintAnswer | null;
  children?: ReactNode;
}

function AnswerForm({ action, label, size, variant, answer, children }: AnswerFormProps) {
  const busy = useNavigation().state === "submitting";
  const refusal = answer?.action === action ? answer.refusal : null;
  const beside = refusal && (refusal.errors.amount || refusal.errors.note);
  return (
    <Form method="post" noValidate>
      {children}
      {refusal && !beside ? <p className="field-error">{refusal.message}</p> : null}
      <Button name="intent" value={action} wide size={size} variant={variant} disabled={busy}>
        {label}
      </Button>
    </Form>
  );
}

interface FoldedProps extends Pick<AnswerFormProps, "action" | "label" | "answer"> {
  title: string;
  text?: string;
  /** Asks for a sum, of this at most. */
  sum?: number;
  suggested?: number | null;
  note: "optional" | "required";
  danger?: boolean;
}

function Folded({ action, title, label, text, sum, suggested, note, danger, answer }: FoldedProps) {
  const mine = answer?.action === action ? answer : null;
  const id = (field: string) => `${action}-${field}`;
  return (
    <details open={mine !== null}>
      <summary>{title}</summary>
      <AnswerForm action={action} label={label} variant={danger ? "danger" : "secondary"} answer={answer}>
        {text ? <p className="small">{text}</p> : null}
        {sum === undefined ? null : (
          <TextField
            id={id("amount")}
            name="amount"
            label={words.amount}
            hint={words.left(rupiah(sum))}
            prefix="Rp"
            inputMode="numeric"
            autoComplete="off"
            required
            maxLength={14}
            defaultValue={mine?.amount ?? (suggested ? String(suggested) : undefined)}
            error={mine?.refusal.errors.amount}
          />
        )}
        <TextArea
          id={id("note")}
          name="note"
          label={note === "required" ? words.reason : words.note}
          hint={words.noteHint}
          rows={3}
          required={note === "required"}
          maxLength={1000}
          defaultValue={mine?.note}
          error={mine?.refusal.errors.note}
        />
      </AnswerForm>
    </details>
  );
}
