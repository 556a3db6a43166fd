import type { VendorOrderView } from "@lapak/backend/contracts/orders";
import { Link, useFetcher } from "@remix-run/react";
import { vendorOrders as words } from "~/i18n/id/vendor-orders";
import { dateTime, rupiah } from "~/lib/format";
import { asksOnHandOver, nextAction, type OrderAnswer } from "~/lib/panel/order-view";
import { Button, ButtonLink } from "~/ui/button";
import { MoneyNote, OrderState, OrderTerms, Wanted } from "./order-parts";

const SHOWN_LINES = 4;

/** An order at a glance, with the one button that carries it on. Handing over may ask for the code or the cash, so it opens the order. */
export function OrderCard({ order, answer: posted }: { order: VendorOrderView; answer?: OrderAnswer }) {
  const fetcher = useFetcher<OrderAnswer>();
  const refusal = (fetcher.data ?? posted)?.refusal;
  const next = nextAction(order);
  const to = `/penjual/pesanan/${order.id}`;
  const asks = asksOnHandOver(order);
  const opensFirst = next === "hand_over" && (asks.code || asks.cash > 0);
  return (
    <li className="order-card" data-state={order.state}>
      <div className="split">
        <Link to={to} className="order-number">
          {order.number}
        </Link>
        <OrderState state={order.state} />
      </div>
      <p className="small soft">
        {order.contact.name} · {dateTime(order.placed_at)}
      </p>
      <ul className="order-lines">
        {order.lines.slice(0, SHOWN_LINES).map((line) => (
          <li key={`${line.product_handle} ${line.title}`}>
            <b>{line.quantity}×</b> {line.title}
          </li>
        ))}
        {order.lines.length > SHOWN_LINES ? <li className="soft">{words.more(order.lines.length - SHOWN_LINES)}</li> : null}
      </ul>
      <Wanted order={order} />
      {order.note ? <p className="order-note">“{order.note}”</p> : null}
      <div className="split">
        <OrderTerms order={order} />
        <strong>{rupiah(order.total)}</strong>
      </div>
      <MoneyNote order={order} />
      {refusal ? <p className="field-error">{refusal.message}</p> : null}
      <div className="order-actions">
        {next && !opensFirst ? (
          <fetcher.Form method="post">
            <input type="hidden" name="id" value={order.id} />
            <Button
              name="intent"
              value={next}
              wide
              disabled={fetcher.state !== "idle"}
              aria-label={`${words.actions[next]} ${order.number}`}
            >
              {words.actions[next]}
            </Button>
          </fetcher.Form>
        ) : null}
        <ButtonLink
          to={to}
          variant={opensFirst ? "primary" : "secondary"}
          aria-label={opensFirst ? `${words.actions.hand_over} ${order.number}` : words.openOf(order.number)}
        >
          {opensFirst ? words.actions.hand_over : words.open}
        </ButtonLink>
      </div>
    </li>
  );
}
