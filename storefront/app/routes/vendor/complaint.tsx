import type { ComplaintView } from "@lapak/backend/contracts/complaint";
import type { VendorOrderView } from "@lapak/backend/contracts/orders";
import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { complaints } from "~/i18n/id/complaints";
import { panel } from "~/i18n/id/panel";
import { dateTime, rupiah } from "~/lib/format";
import { isAsked } from "~/lib/panel/complaints";
import { answerComplaint } from "~/lib/panel/complaints.server";
import { requireBusiness } from "~/lib/panel/desk.server";
import { Badge } from "~/ui/badge";
import { ComplaintFacts, ComplaintStory } from "~/ui/complaint-story";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { ComplaintAnswers } from "~/ui/panel/complaint-answers";
import { OrderShopper } from "~/ui/panel/order-shopper";
import styles from "~/ui/styles/complaint.css?url";

const words = complaints.vendor;

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded ? `${words.title} ${loaded.complaint.order_number}` : words.title} · ${panel.title}` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const complaint = await desk.read<ComplaintView>(`/vendor/complaints/${encodeURIComponent(params.id ?? "")}`);
  const order = await desk.read<VendorOrderView>(`/vendor/orders/${complaint.order_id}`);
  return { complaint, order };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const answer = await answerComplaint(desk, params.id ?? "", await request.formData());
  return answer ? data(answer, { status: answer.refusal.status }) : redirect(`/penjual/komplain/${encodeURIComponent(params.id ?? "")}`);
}

export default function Complaint() {
  const { complaint, order } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  return (
    <div className="stack">
      <Link to="/penjual/komplain" className="back-link">
        <Icon name="back" /> {words.title}
      </Link>
      <div className="split">
        <h1>{complaint.order_number}</h1>
        <Badge tone={isAsked(complaint) ? "bad" : complaint.closed_at ? "plain" : "wait"}>{words.state[complaint.state]}</Badge>
      </div>
      {complaint.urgent && !complaint.closed_at ? (
        <Notice title={words.urgent}>
          <p>{words.urgentText}</p>
        </Notice>
      ) : null}
      <div className="complaint-desk">
        <section className="card">
          <ComplaintFacts complaint={complaint} photo={(id) => `/penjual/komplain/foto/${id}`} />
        </section>
        <div className="complaint-side">
          <Standing complaint={complaint} />
          <ComplaintAnswers complaint={complaint} cash={order.payment_method === "cash"} answer={answer} />
        </div>
        <div className="complaint-rest">
          <ComplaintStory steps={complaint.steps} />
          <OrderShopper order={order} />
          <p>
            <Link to={`/penjual/pesanan/${order.id}`}>{words.order(order.number)}</Link>
          </p>
        </div>
      </div>
    </div>
  );
}

/** How it stands for the shop: until when, what is held, what it cost. */
function Standing({ complaint }: { complaint: ComplaintView }) {
  const { state, due_at, closed_at, refunded_amount } = complaint;
  const waits = state === "escalated" ? words.waits.officer : isAsked(complaint) || closed_at ? null : words.waits.shopper;
  return (
    <section className="card complaint-state" data-over={closed_at ? "" : undefined}>
      <h2>{words.state[state]}</h2>
      {due_at ? <p>{isAsked(complaint) ? words.answerBy(dateTime(due_at)) : words.dueBy(dateTime(due_at))}</p> : null}
      {waits ? <p>{waits}</p> : null}
      {closed_at ? (
        <p>{refunded_amount ? words.decided(rupiah(refunded_amount)) : words.nothing}</p>
      ) : (
        <p className="small soft">{words.held}</p>
      )}
    </section>
  );
}
