import type { OrderGroupList } from "@lapak/backend/contracts/orders";
import { Link } from "@remix-run/react";
import { orders as words } from "~/i18n/id/orders";
import { dateTime, rupiah } from "~/lib/format";
import { Badge } from "~/ui/badge";
import { type Headline, headline } from "../checkout/order-view";

const TONES: Record<Headline, "wait" | "good" | "bad" | "plain"> = {
  awaiting_payment: "wait",
  awaiting_confirmation: "wait",
  expired: "bad",
  placed: "wait",
  inProgress: "wait",
  ready: "good",
  done: "plain",
  cancelled: "bad",
};

/** Orders of the account, newest first; each card is one link. */
export function OrderList({ groups }: { groups: OrderGroupList["order_groups"] }) {
  return (
    <ul className="order-list">
      {groups.map((group) => {
        const word = headline(group);
        return (
          <li key={group.number}>
            <Link to={`/pesanan/${group.number}`} className="card order-card" reloadDocument>
              <span className="order-card-number">{group.number}</span>
              <Badge tone={TONES[word]}>{words.headline[word]}</Badge>
              <span className="small soft order-card-shops">{group.orders.map((order) => order.shop).join(", ")}</span>
              <span className="small soft order-card-date">{dateTime(group.placed_at)}</span>
              <strong className="price">{rupiah(group.total)}</strong>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
