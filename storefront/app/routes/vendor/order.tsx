import { randomUUID } from "node:crypto";
import type { VendorOrderView } from "@lapak/backend/contracts/orders";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { panel } from "~/i18n/id/panel";
import { vendorOrders as words } from "~/i18n/id/vendor-orders";
import { dateTime, rupiah } from "~/lib/format";
import { requireBusiness } from "~/lib/panel/desk.server";
import { lowerLine, withdrawProposal } from "~/lib/panel/lowering.server";
import { milestones } from "~/lib/panel/order-view";
import { actOnOrder } from "~/lib/panel/orders.server";
import { noteCashReturned, refundOrder } from "~/lib/panel/refunds.server";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { OrderActions } from "~/ui/panel/order-actions";
import { OrderLowering } from "~/ui/panel/order-lowering";
import { MoneyNote, OrderState, OrderTerms, Wanted } from "~/ui/panel/order-parts";
import { OrderRefunds } from "~/ui/panel/order-refunds";
import { OrderShopper } from "~/ui/panel/order-shopper";
import { useRefresh } from "~/ui/panel/use-refresh";
import { Photo } from "~/ui/photo";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.order.number ?? words.title} · ${panel.title}` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const order = await desk.read<VendorOrderView>(`/vendor/orders/${encodeURIComponent(params.id ?? "")}`);
  // One key per look at the page: a form sent twice is one refund, one lowered line.
  return { order, refundKey: randomUUID(), loweringKey: randomUUID() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const intent = form.get("intent");
  if (intent === "refund") {
    const refund = await refundOrder(desk, params.id ?? "", form);
    return refund
      ? data({ refund }, { status: refund.refusal.status })
      : redirect(`/penjual/pesanan/${encodeURIComponent(params.id ?? "")}`);
  }
  if (intent === "lower") {
    const lowering = await lowerLine(desk, params.id ?? "", form);
    return lowering
      ? data({ lowering }, { status: lowering.refusal.status })
      : redirect(`/penjual/pesanan/${encodeURIComponent(params.id ?? "")}?selesai=lower`);
  }
  if (intent === "withdraw") {
    await withdrawProposal(desk, form);
    return redirect(`/penjual/pesanan/${encodeURIComponent(params.id ?? "")}`);
  }
  if (intent === "cash_returned") {
    await noteCashReturned(desk, form);
    return redirect(`/penjual/pesanan/${encodeURIComponent(params.id ?? "")}`);
  }
  const answer = await actOnOrder(desk, params.id ?? "", form);
  if (!answer) throw data(null, { status: 400 });
  if (answer.refusal) return data({ step: answer }, { status: answer.refusal.status });
  return redirect(`/penjual/pesanan/${encodeURIComponent(answer.id)}?selesai=${answer.action}`);
}

export default function Order() {
  const { order, refundKey, loweringKey } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const answer = answered && "step" in answered ? answered.step : null;
  useRefresh();
  return (
    <div className="stack">
      <Link to="/penjual/pesanan" className="back-link">
        <Icon name="back" /> {words.title}
      </Link>
      <div className="split">
        <h1>{order.number}</h1>
        <OrderState state={order.state} />
      </div>
      {answered ? null : <Done />}
      {order.complaint ? (
        <Notice tone={order.complaint.is_open ? "wait" : "good"}>
          <Link to={`/penjual/komplain/${order.complaint.id}`}>{order.complaint.is_open ? words.complaintOpen : words.complaintOver}</Link>
        </Notice>
      ) : null}
      <div className="order-page">
        <div className="stack">
          <OrderLines order={order} />
          <OrderLowering order={order} loweringKey={loweringKey} answer={answered && "lowering" in answered ? answered.lowering : null} />
          <OrderShopper order={order} />
          <Timeline order={order} />
          <OrderRefunds order={order} refundKey={refundKey} answer={answered && "refund" in answered ? answered.refund : null} />
        </div>
        <div className="stack">
          <MoneyNote order={order} />
          <OrderActions order={order} answer={answer} />
        </div>
      </div>
    </div>
  );
}

function Done() {
  const done = useSearchParams()[0].get("selesai") ?? "";
  const said: Record<string, string> = words.done;
  return said[done] ? <Notice tone="good" title={said[done]} alert /> : null;
}

function OrderLines({ order }: { order: VendorOrderView }) {
  return (
    <section className="card stack">
      <div className="split">
        <h2>{words.linesTitle}</h2>
        <OrderTerms order={order} />
      </div>
      <ul className="order-items">
        {order.lines.map((line) => (
          <li key={`${line.product_handle} ${line.title}`}>
            <Photo photo={line.photo} sizes="3.5rem" ratio="1" alt="" className="order-thumb" />
            <span className="order-words">
              <strong>{line.title}</strong>
              <span className="small soft">
                {line.quantity} {line.unit} × {rupiah(line.unit_price)}
              </span>
            </span>
            <span className="price">{rupiah(line.total)}</span>
          </li>
        ))}
      </ul>
      <Wanted order={order} />
      {order.note ? (
        <p className="order-note">
          <span className="small soft">{words.note}</span> “{order.note}”
        </p>
      ) : null}
      <dl className="sums">
        <div>
          <dt>{words.items}</dt>
          <dd>{rupiah(order.items_total)}</dd>
        </div>
        {order.discount > 0 ? (
          <div>
            <dt>{words.discount}</dt>
            <dd>{rupiah(-order.discount)}</dd>
          </div>
        ) : null}
        {order.delivery_method === "vendor_delivery" ? (
          <div>
            <dt>{words.fee}</dt>
            <dd>{rupiah(order.delivery_fee)}</dd>
          </div>
        ) : null}
        <div className="sums-total">
          <dt>{words.total}</dt>
          <dd>{rupiah(order.total)}</dd>
        </div>
      </dl>
      <p>
        <a href={`/penjual/pesanan/${order.id}/nota.pdf`}>{words.paper}</a>
      </p>
    </section>
  );
}

function Timeline({ order }: { order: VendorOrderView }) {
  return (
    <section className="card stack">
      <h2>{words.timeline}</h2>
      <ol className="history">
        {milestones(order).map(({ name, at, by }) => (
          <li key={name}>
            <strong>{name === "cancelled_at" && order.cancelled_by ? words.cancelled[order.cancelled_by] : words.times[name]}</strong>
            <span className="small soft">{by ? words.doneBy(dateTime(at), by) : dateTime(at)}</span>
            {name === "cancelled_at" && order.cancel_reason ? <p>{order.cancel_reason}</p> : null}
          </li>
        ))}
      </ol>
      <p className="small soft">{words.groupNumber(order.group_number)}</p>
    </section>
  );
}
