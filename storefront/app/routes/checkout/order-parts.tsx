import type { OrderGroupView, ShopperOrder } from "@lapak/backend/contracts/orders";
import { Link } from "@remix-run/react";
import { labels } from "~/i18n/id/labels";
import { orders as words } from "~/i18n/id/orders";
import { reviews } from "~/i18n/id/reviews";
import { vouchers } from "~/i18n/id/vouchers";
import { dateTime, rupiah } from "~/lib/format";
import { readablePhone, whatsappLink } from "~/lib/phone";
import { wantedText } from "~/lib/receiving";
import { AddressText } from "~/ui/address-text";
import { Badge, OrderBadge, PaymentBadge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Photo } from "~/ui/photo";
import { CancelOrder, Refunds } from "./after-order";
import { ComplaintLead } from "./complaint-parts";
import { Lowered, Proposals } from "./lowered";
import { isClosed, type Step, timeline } from "./order-view";

/** What is asked of the shopper before any shop begins; how to pay stands on the page it leads to. */
export function PayCard({ group }: { group: OrderGroupView }) {
  const { payment_state: state } = group;
  if (state !== "awaiting_payment" && state !== "awaiting_confirmation" && state !== "expired") return null;
  const asked = state === "awaiting_payment";
  const { pay } = words;
  return (
    <section className="card pay-card">
      <h2>{pay.title[state]}</h2>
      <p>
        {asked && group.hold_expires_at
          ? pay.until(rupiah(group.charge?.amount ?? group.total), dateTime(group.hold_expires_at))
          : pay.hint[state]}
      </p>
      <ButtonLink to={`/pesanan/${group.number}/bayar`} variant={asked ? "primary" : "secondary"} wide reloadDocument>
        {pay.link[state]}
      </ButtonLink>
    </section>
  );
}

/** One shop's part: how far it is, where it changes hands, what it holds. */
export function ShopOrderCard({ order, group, problem }: { order: ShopperOrder; group: OrderGroupView; problem?: string }) {
  // Until the money is confirmed it is not the seller who keeps the shopper waiting.
  const awaitsPayment = group.payment_state.startsWith("awaiting") && order.state === "placed";
  return (
    <section className="card shop-order" aria-label={order.shop.name}>
      <header className="shop-order-head">
        <h2>
          <Link to={`/lapak/${order.shop.handle}`} reloadDocument>
            {order.shop.name}
          </Link>
        </h2>
        {awaitsPayment ? <Badge tone="wait">{words.awaitingPayment}</Badge> : <OrderBadge state={order.state} />}
        <p className="small soft">
          {order.number} · {labels.delivery[order.delivery_method]}
        </p>
      </header>
      <Proposals order={order} number={group.number} />
      <Timeline order={order} />
      <HandOver order={order} group={group} />
      <Goods order={order} />
      <Lowered order={order} />
      <Refunds order={order} />
      <CancelOrder order={order} number={group.number} problem={problem} />
      {order.state === "handed_over" ? (
        <ButtonLink to={`/pesanan/${group.number}/nilai`} variant="secondary" wide reloadDocument>
          {reviews.write.link}
        </ButtonLink>
      ) : null}
      <ComplaintLead order={order} number={group.number} />
      {order.shop.phone ? (
        <a
          className="button button-secondary button-wide no-print"
          href={whatsappLink(order.shop.phone, words.chatMessage(order.shop.name, group.contact.name, order.number))}
          rel="noopener"
        >
          <Icon name="phone" /> {words.chat}
        </a>
      ) : null}
    </section>
  );
}

function stepLabel({ key }: Step, order: ShopperOrder): string {
  if (key === "cancelled") return words.timeline.cancelled[order.cancelled_by ?? "none"];
  const label = words.timeline[key];
  return typeof label === "string" ? label : label[order.delivery_method];
}

function Timeline({ order }: { order: ShopperOrder }) {
  return (
    <ol className="timeline" aria-label={words.timeline.label(order.shop.name)}>
      {timeline(order).map((step) => (
        <li key={step.key} data-progress={step.progress} data-cancelled={step.key === "cancelled" || undefined}>
          <span className="timeline-label">{stepLabel(step, order)}</span>
          <span className="visually-hidden">, {words.timeline.progress[step.progress]}</span>
          {step.at ? <time dateTime={step.at}>{dateTime(step.at)}</time> : null}
          {step.key === "cancelled" && order.cancel_reason ? <span>{words.reason(order.cancel_reason)}</span> : null}
        </li>
      ))}
    </ol>
  );
}

function HandOver({ order, group }: { order: ShopperOrder; group: OrderGroupView }) {
  if (order.state === "cancelled") return null;
  const address = order.delivery_method === "pickup" ? order.shop.address : group.address;
  return (
    <div className="hand-over">
      {order.pickup_code && !isClosed(order) ? (
        <div className="pickup-code">
          <p className="small soft">{words.pickupCode}</p>
          <p className="pickup-code-number">{order.pickup_code}</p>
          <p className="small soft">{words.pickupCodeHint}</p>
        </div>
      ) : null}
      {address ? (
        <div>
          <p className="small soft">{order.delivery_method === "pickup" ? words.pickupAt : words.deliverTo}</p>
          <AddressText address={address} />
        </div>
      ) : null}
      {order.wanted ? (
        <p className="wanted">
          <Icon name="clock" /> {words.wanted[order.delivery_method](wantedText(order.wanted))}
        </p>
      ) : null}
      {order.note ? <p className="small">{words.note(order.note)}</p> : null}
    </div>
  );
}

function Goods({ order }: { order: ShopperOrder }) {
  return (
    <div className={order.state === "cancelled" ? "goods-cancelled" : undefined}>
      <ul className="goods">
        {order.lines.map((line) => (
          <li key={`${line.product_handle ?? line.title}-${line.unit_price}`}>
            <Photo photo={line.photo} sizes="48px" ratio="1" alt="" className="goods-photo" />
            <span>
              {words.pieces(line.quantity)} {line.title}
            </span>
            <span className="price">{rupiah(line.total)}</span>
          </li>
        ))}
      </ul>
      <dl className="sums">
        {order.discount > 0 ? (
          <>
            <dt>{vouchers.discount}</dt>
            <dd>{rupiah(-order.discount)}</dd>
          </>
        ) : null}
        <dt>{words.delivery}</dt>
        <dd>{order.delivery_fee === 0 ? words.free : rupiah(order.delivery_fee)}</dd>
        <dt className="sum-total">{words.total}</dt>
        <dd className="sum-total price">{rupiah(order.total)}</dd>
      </dl>
    </div>
  );
}

/** What all shops cost together, how it is paid, and who ordered. */
export function PaymentCard({ group }: { group: OrderGroupView }) {
  const { contact } = group;
  return (
    <aside className="card summary" aria-label={words.payment.title}>
      <div className="split">
        <h2>{words.payment.title}</h2>
        <PaymentBadge state={group.payment_state} />
      </div>
      <dl className="sums">
        <dt>{words.items}</dt>
        <dd>{rupiah(group.items_total)}</dd>
        {group.discount_total > 0 ? (
          <>
            <dt>{vouchers.discountOf(group.voucher_code ?? "")}</dt>
            <dd>{rupiah(-group.discount_total)}</dd>
          </>
        ) : null}
        <dt>{words.delivery}</dt>
        <dd>{group.delivery_total === 0 ? words.free : rupiah(group.delivery_total)}</dd>
        <dt className="sum-total">{words.grandTotal}</dt>
        <dd className="sum-total price">{rupiah(group.total)}</dd>
      </dl>
      <p className="small">
        <b>{labels.payment[group.payment_method]}.</b> {group.payment_state === "due" ? words.payment.cash : null}
      </p>
      <p className="no-print">
        <a href={`/pesanan/${group.number}/kuitansi.pdf`}>{group.payment_state === "paid" ? words.receipt : words.bill}</a>
      </p>
      <div className="contact-card">
        <p className="small soft">{words.contact}</p>
        <p>
          {contact.name}
          <br />
          {readablePhone(contact.phone)}
          {contact.email ? (
            <>
              <br />
              {contact.email}
            </>
          ) : null}
        </p>
      </div>
    </aside>
  );
}
