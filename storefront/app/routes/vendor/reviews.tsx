import type { VendorReview, VendorReviewList } from "@lapak/backend/contracts/review";
import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { panel } from "~/i18n/id/panel";
import { reviews } from "~/i18n/id/reviews";
import { pageOf } from "~/lib/page";
import { attempt, requireBusiness } from "~/lib/panel/desk.server";
import { typed } from "~/lib/panel/typed";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { TextArea } from "~/ui/form";
import { Pagination, Tabs } from "~/ui/navigation";
import { Notice } from "~/ui/notice";
import { Rating } from "~/ui/rating";
import { Review } from "~/ui/review-list";
import styles from "~/ui/styles/reviews.css?url";

const words = reviews.panel;
const HERE = "/penjual/ulasan";
const UNANSWERED = "belum-dijawab";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: `${words.title} · ${panel.title}` }];

const tabOf = (request: Request) => (new URL(request.url).searchParams.get("saring") === UNANSWERED ? "unanswered" : "all");
const address = (tab: "all" | "unanswered", page = 1) =>
  `${HERE}?${new URLSearchParams({ ...(tab === "unanswered" ? { saring: UNANSWERED } : {}), ...(page > 1 ? { page: String(page) } : {}) })}`;

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const tab = tabOf(request);
  const list = await desk.read<VendorReviewList>("/vendor/reviews", { tab, page: pageOf(request) });
  return { list, tab: tab as "all" | "unanswered", done: new URL(request.url).searchParams.get("selesai") };
}

export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const [id, intent, text] = [typed(form, "review"), typed(form, "intent"), typed(form, "text")];
  const path = `/vendor/reviews/${encodeURIComponent(id)}`;
  const asked = intent === "report" ? desk.call(`${path}/report`, { method: "POST", body: { reason: text } }) : undefined;
  const { refusal } = await attempt(asked ?? desk.call(`${path}/answer`, { method: "POST", body: { text } }));
  if (refusal) return data({ id, intent, text, refusal }, { status: refusal.status });
  const back = new URL(address(tabOf(request), pageOf(request)), request.url);
  back.searchParams.set("selesai", intent === "report" ? "lapor" : "jawab");
  return redirect(back.pathname + back.search, 303);
}

export default function Reviews() {
  const { list, tab, done } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <div>
        <h1>{words.title}</h1>
        <p className="soft">{words.lead}</p>
        <Rating rating={list.rating} />
      </div>
      {done ? <Notice tone="good">{done === "lapor" ? words.reported : words.answered}</Notice> : null}
      <Tabs
        label={words.tabsLabel}
        tabs={(["all", "unanswered"] as const).map((one) => ({ label: words.tabs[one], to: address(one), current: one === tab }))}
      />
      {list.reviews.length === 0 ? (
        <EmptyState title={words.emptyTitle}>
          <p>{words.empty[tab]}</p>
        </EmptyState>
      ) : (
        <ul className="stack">
          {list.reviews.map((review) => (
            <li key={review.id} className="card review-row">
              <Row review={review} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={list.page} hasNext={list.has_next} address={(page) => address(tab, page)} />
    </div>
  );
}

function Row({ review }: { review: VendorReview }) {
  const state = words.state[review.state];
  return (
    <>
      <Review review={review} about={review.product} />
      {state ? (
        <p className="cluster">
          <Badge tone={review.state === "reported" ? "wait" : "plain"}>{state}</Badge>
          {review.decide_reason && review.state !== "reported" ? <span className="small">{words.reason(review.decide_reason)}</span> : null}
        </p>
      ) : null}
      {review.may_answer ? (
        <Said review={review} intent="answer" title={words.answerTitle} label={words.answer} send={words.sendAnswer} most={1000} />
      ) : null}
      {review.may_report ? (
        <Said
          {...{ review, intent: "report", title: words.reportTitle, label: words.report, hint: words.reportHint, send: words.sendReport }}
          most={500}
        />
      ) : null}
    </>
  );
}

interface SaidProps {
  review: VendorReview;
  intent: "answer" | "report";
  title: string;
  label: string;
  hint?: string;
  send: string;
  most: number;
}

/** Folded away until it is wanted; open again with what was typed when it was refused. */
function Said({ review, intent, title, label, hint, send, most }: SaidProps) {
  const refused = useActionData<typeof action>();
  const mine = refused?.id === review.id && refused.intent === intent ? refused : undefined;
  return (
    <details open={mine !== undefined}>
      <summary>{title}</summary>
      <Form method="post" className="form">
        <input type="hidden" name="review" value={review.id} />
        <TextArea
          name="text"
          id={`${intent}-${review.id}`}
          label={label}
          hint={hint}
          required
          rows={3}
          maxLength={most}
          defaultValue={mine?.text}
          error={mine && (mine.refusal.errors.text ?? mine.refusal.errors.reason ?? mine.refusal.message)}
        />
        <Button name="intent" value={intent} variant="secondary">
          {send}
        </Button>
      </Form>
    </details>
  );
}
