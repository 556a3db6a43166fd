import type { ShopperOrder } from "@lapak/backend/contracts/orders";
import { afterOrder as words } from "~/i18n/id/after-order";
import { dateTime, rupiah } from "~/lib/format";
import { loweredText } from "~/lib/lowered";
import { Button } from "~/ui/button";
import { isClosed } from "./order-view";

const less = (amount: number) => (amount > 0 ? words.lowered.less(rupiah(amount)) : words.lowered.same);

/** What the shop offers instead of something it does not have; plain forms, so that they work without script. */
export function Proposals({ order, number }: { order: ShopperOrder; number: string }) {
  const open = isClosed(order) ? [] : order.adjustments.filter(({ state }) => state === "proposed");
  return open.map((one) => (
    <form key={one.id} method="post" action={`/pesanan/${number}`} className="lowered-ask no-print">
      <input type="hidden" name="order" value={order.id} />
      <input type="hidden" name="adjustment" value={one.id} />
      <h3>{words.lowered.asked(one.title, one.substitute ?? "")}</h3>
      <p>{less(one.amount)}</p>
      <p className="small">{words.reason(one.reason)}</p>
      <p className="small soft">{words.lowered.askedHint}</p>
      <div className="lowered-answers">
        <Button name="intent" value="agree">
          {words.lowered.agree}
        </Button>
        <Button name="intent" value="decline" variant="secondary">
          {words.lowered.decline}
        </Button>
      </div>
    </form>
  ));
}

/** What became cheaper since it was ordered. */
export function Lowered({ order }: { order: ShopperOrder }) {
  const past = order.adjustments.filter(({ state }) => state === "applied" || state === "declined");
  if (past.length === 0) return null;
  return (
    <div>
      <h3>{words.loweredTitle}</h3>
      <ul className="stack">
        {past.map((one) => (
          <li key={one.id}>
            <strong>{loweredText(one)}</strong> <span className="small soft">{dateTime(one.at)}</span>
            <p className="small">{one.state === "declined" ? words.lowered.declined : less(one.amount)}</p>
            <p className="small soft">{words.reason(one.reason)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
