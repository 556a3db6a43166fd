import type { RecallDetail } from "@lapak/backend/contracts/recall";
import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { panel } from "~/i18n/id/panel";
import { recalls } from "~/i18n/id/recalls";
import { dateTime } from "~/lib/format";
import { pageOf } from "~/lib/page";
import { attempt, type Desk, requireBusiness } from "~/lib/panel/desk.server";
import { ticked, typed } from "~/lib/panel/typed";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/form";
import { Icon } from "~/ui/icon";
import { Pagination } from "~/ui/navigation";
import { Notice } from "~/ui/notice";
import { Problems } from "~/ui/panel/problems";
import { RecallBuyer } from "~/ui/panel/recall-buyer";
import { useRefresh } from "~/ui/panel/use-refresh";
import { whichOf } from "~/ui/recall-notice";
import styles from "~/ui/styles/recalls.css?url";

const words = recalls.panel;

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded ? loaded.recall.product.title : words.title} · ${panel.title}` },
];

const pathOf = (id: string | undefined) => `/vendor/recalls/${encodeURIComponent(id ?? "")}`;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  return desk.read<RecallDetail>(pathOf(params.id), { page: pageOf(request) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const buyer = typed(form, "buyer");
  const { refusal } = await attempt(buyer ? record(desk, buyer, form) : resume(desk, params.id, form));
  if (refusal) return data({ buyer, refusal }, { status: refusal.status });
  return redirect(`/penjual/penarikan/${encodeURIComponent(params.id ?? "")}?page=${pageOf(request)}`);
}

function record(desk: Desk, buyer: string, form: FormData) {
  const returned = typed(form, "returned_quantity");
  const body = {
    outcome: typed(form, "outcome"),
    returned_quantity: Number(returned || 0),
    paid_back: ticked(form, "paid_back"),
    ...(typed(form, "note") ? { note: typed(form, "note") } : {}),
  };
  return desk.call<RecallDetail>(`/vendor/recall-buyers/${encodeURIComponent(buyer)}`, { method: "POST", body });
}

const resume = (desk: Desk, id: string | undefined, form: FormData) =>
  desk.call<RecallDetail>(`${pathOf(id)}/resume`, { method: "POST", body: { batch_code: typed(form, "batch_code") } });

export default function Recall() {
  const { recall, buyers, page, has_next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  useRefresh();
  const open = recall.state === "open";
  return (
    <div className="stack">
      <Link to="/penjual/penarikan" className="back-link">
        <Icon name="back" /> {words.toList}
      </Link>
      <div className="split">
        <h1>{recall.product.title}</h1>
        <Badge tone={open ? (recall.sale === "stopped" ? "bad" : "wait") : "plain"}>
          {open ? (recall.sale === "stopped" ? words.stopped : words.resumedState) : words.tabs.closed}
        </Badge>
      </div>
      <div className="card stack">
        <p>
          <strong>{whichOf(recall)}</strong>
        </p>
        <p>{recall.reason}</p>
        <p className="soft">{recall.advice}</p>
        <p className="small soft">
          {recalls.by[recall.by]} · {recalls.openedAt(dateTime(recall.opened_at))} ·{" "}
          <Link to={`/penarikan/${recall.number}`}>{words.publicNotice}</Link>
        </p>
        {recall.close_note ? <p>{recall.close_note}</p> : null}
      </div>
      {recall.actions.includes("resume") ? (
        <Form method="post" className="card stack">
          <h2>{words.resume}</h2>
          <p className="soft">{words.resumeText}</p>
          {answer && !answer.buyer ? <Problems message={answer.refusal.message} errors={answer.refusal.errors} /> : null}
          <TextField name="batch_code" label={words.resumeCode} required maxLength={40} autoComplete="off" />
          <Button type="submit" variant="secondary">
            {words.resumeGo}
          </Button>
        </Form>
      ) : null}
      {open && recall.sale === "resumed" ? (
        <Notice tone="good">
          <p>{words.resumed}</p>
        </Notice>
      ) : null}
      <dl className="figures card">
        {(["orders", "pieces", "returned", "unmailed"] as const).map((fact) => (
          <div key={fact}>
            <dt>{words.facts[fact]}</dt>
            <dd>{recall[fact]}</dd>
          </div>
        ))}
      </dl>
      <section className="stack">
        <h2>{words.buyers}</h2>
        <p className="soft">
          {recall.reached_at === null
            ? words.looking
            : recall.orders === 0
              ? words.nobody
              : words.progress(recall.orders - recall.open, recall.orders)}
        </p>
        <ul className="stack">
          {buyers.map((buyer) => (
            <li key={buyer.id}>
              <RecallBuyer buyer={buyer} open={open} refusal={answer?.buyer === buyer.id ? answer.refusal : undefined} />
            </li>
          ))}
        </ul>
        <Pagination page={page} hasNext={has_next} address={(next) => `?page=${next}`} />
      </section>
      {open ? <p className="soft">{words.onlyOfficer}</p> : null}
    </div>
  );
}
