import type { ComplaintView } from "@lapak/backend/contracts/complaint";
import type { ShopperOrder } from "@lapak/backend/contracts/orders";
import { complaints } from "~/i18n/id/complaints";
import type { FieldProblem } from "~/lib/backend.server";
import type { Typed } from "~/lib/form";
import { dateTime, rupiah } from "~/lib/format";
import { Button, ButtonLink } from "~/ui/button";
import { ComplaintFacts, ComplaintStory } from "~/ui/complaint-story";
import { ProblemSummary, problemOf, TextArea } from "~/ui/form";

const words = complaints.shopper;

export interface RefusedReply {
  typed: Typed;
  message: string;
  problems: FieldProblem[];
}

/** One complaint as its shopper sees it: how it stands, what they may answer, and all that was said. */
export function Complaint({ complaint, number, refused }: { complaint: ComplaintView; number: string; refused?: RefusedReply }) {
  const { state, due_at, closed_at } = complaint;
  return (
    <>
      <section className="card complaint-state" data-over={closed_at ? "" : undefined}>
        <h2>{words.state[state]}</h2>
        <p>{nextWords(complaint)}</p>
        {due_at ? <time className="visually-hidden" dateTime={due_at} /> : null}
      </section>
      <Replies complaint={complaint} refused={refused} />
      <section className="card">
        <ComplaintFacts complaint={complaint} photo={(id) => `/pesanan/${number}/foto-komplain/${id}`} />
      </section>
      <ComplaintStory steps={complaint.steps} />
    </>
  );
}

function nextWords({ state, due_at, refunded_amount, offered_amount }: ComplaintView): string {
  if (state === "settled" && !refunded_amount) return words.settledWithout;
  return words.next[state](due_at ? dateTime(due_at) : "", rupiah(refunded_amount ?? offered_amount ?? 0));
}

/** What the shopper may do, as plain forms: the likely answer first, the others folded away. */
function Replies({ complaint, refused }: { complaint: ComplaintView; refused?: RefusedReply }) {
  const { actions, id } = complaint;
  if (actions.length === 0) return null;
  const agree = (["accept_offer", "send_back", "confirm"] as const).find((action) => actions.includes(action));
  const escalating = refused?.typed.action === "escalate";
  return (
    <div className="card complaint-replies">
      {refused && !escalating ? <ProblemSummary message={refused.message} /> : null}
      {agree ? (
        <ReplyForm id={id} action={agree}>
          <Button wide size="large">
            {words.actions[agree]}
          </Button>
        </ReplyForm>
      ) : null}
      {actions.includes("escalate") ? (
        <details open={escalating || complaint.state === "refused"}>
          <summary>{words.escalateTitle}</summary>
          <ReplyForm id={id} action="escalate">
            <TextArea
              name="note"
              label={words.escalateNote}
              hint={words.escalateHint}
              rows={3}
              required
              minLength={5}
              maxLength={1000}
              defaultValue={escalating ? refused?.typed.note : undefined}
              error={escalating ? (problemOf(refused?.problems, "note") ?? refused?.message) : undefined}
            />
            <Button variant="secondary" wide>
              {words.actions.escalate}
            </Button>
          </ReplyForm>
        </details>
      ) : null}
      {actions.includes("withdraw") ? (
        <details>
          <summary>{words.withdrawTitle}</summary>
          <ReplyForm id={id} action="withdraw">
            <p className="small">{words.withdrawText}</p>
            <Button variant="danger" wide>
              {words.actions.withdraw}
            </Button>
          </ReplyForm>
        </details>
      ) : null}
    </div>
  );
}

function ReplyForm({ id, action, children }: { id: string; action: string; children: React.ReactNode }) {
  return (
    <form method="post" encType="multipart/form-data">
      <input type="hidden" name="intent" value="reply" />
      <input type="hidden" name="complaint" value={id} />
      <input type="hidden" name="action" value={action} />
      {children}
    </form>
  );
}

/** On the order's page: the way to complain, or how the complaint stands. */
export function ComplaintLead({ order, number }: { order: ShopperOrder; number: string }) {
  const { complaint } = order;
  if (!complaint) return null;
  const { latest, opening } = complaint;
  const to = `/pesanan/${number}/komplain/${order.number.slice(number.length + 1)}`;
  if (latest) {
    return (
      <div className="complaint-lead">
        <p>
          <strong>{words.title}:</strong> {words.state[latest.state]}
          {latest.due_at ? <span className="small soft"> · {complaints.until(dateTime(latest.due_at))}</span> : null}
        </p>
        <ButtonLink to={to} variant="secondary" wide reloadDocument>
          {words.lead.see}
        </ButtonLink>
      </div>
    );
  }
  if (!opening.allowed) return null;
  return (
    <div className="complaint-lead no-print">
      <p className="small">
        {words.lead.title} {opening.until ? words.lead.until(dateTime(opening.until)) : null}
      </p>
      <ButtonLink to={to} variant="secondary" wide reloadDocument>
        {words.lead.link}
      </ButtonLink>
    </div>
  );
}
