import type { ShopperOrder } from "@lapak/backend/contracts/orders";
import { afterOrder as words } from "~/i18n/id/after-order";
import { dateTime, rupiah } from "~/lib/format";
import { loweredText } from "~/lib/lowered";
import { Button } from "~/ui/button";
import { isClosed } from "./order-view";

const less = (amount: number) => (amount > 0 ? words.lowered.less(rupiah(amount)) : words.lowered.same);

/** What became cheaper since it was ordered, and what the shop offers instead; plain forms, so that they work without script. */
export function Lowered({ order, number }: { order: ShopperOrder; number: string }) {
  const open = isClosed(order) ? [] : order.adjustments.filter(({ state }) => state === "proposed");
  const past = order.adjustments.filter(({ state }) => state === "applied" || state === "declined");
  if (open.length + past.length === 0) return null;
  return (
    <div className="stack">
      {open.map((one) => (
        <form key={one.id} method="post" action={`/pesanan/${number}`} className="lowered-ask no-print">
          <input type="hidden" name="order" value={order.id} />
          <input type="hidden" name="adjustment" value={one.id} />
          <h3>{words.lowered.asked(one.title, one.substitute ?? "")}</h3>
          <p>
            {words.reason(one.reason)} {less(one.amount)}
          </p>
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
      ))}
      {past.length > 0 ? (
        <div>
          <h3>{words.loweredTitle}</h3>
          <ul className="stack">
            {past.map((one) => (
              <li key={one.id}>
                <strong>{loweredText(one)}</strong> <span className="small soft">{dateTime(one.at)}</span>
                <p className="small">
                  {words.reason(one.reason)} {one.state === "declined" ? words.lowered.declined : less(one.amount)}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
