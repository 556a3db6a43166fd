import type { CheckoutCart } from "@lapak/backend/contracts/checkout";
import { checkout } from "~/i18n/id/checkout";
import { labels } from "~/i18n/id/labels";
import { vouchers } from "~/i18n/id/vouchers";
import { rupiah } from "~/lib/format";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import type { Choices, Totals } from "./totals";

const words = checkout.summary;

export interface PaySummaryProps {
  cart: CheckoutCart;
  choices: Choices;
  totals: Totals;
  sending: boolean;
  /** Something must be changed in the cart first. */
  blocked: boolean;
}

/** What is bought where, what it costs in all, and the one button. */
export function PaySummary({ cart, choices, totals, sending, blocked }: PaySummaryProps) {
  const discountLabel = cart.voucher ? vouchers.discountOf(cart.voucher.code) : vouchers.discount;
  return (
    <aside className="card summary" aria-label={words.title}>
      <h2>{words.title}</h2>
      {cart.shops.map((shop) => (
        <ShopSummary key={shop.vendor_id} shop={shop} method={choices[shop.vendor_id]} totals={totals} />
      ))}
      <dl className="sums">
        <dt>{words.items}</dt>
        <dd>{rupiah(totals.items)}</dd>
        {totals.discount > 0 ? (
          <>
            <dt>{discountLabel}</dt>
            <dd>{rupiah(-totals.discount)}</dd>
          </>
        ) : null}
        <dt>{words.delivery}</dt>
        <dd>{totals.delivery === 0 ? words.free : rupiah(totals.delivery)}</dd>
        {totals.paymentFee > 0 ? (
          <>
            <dt>{words.paymentFee}</dt>
            <dd>{rupiah(totals.paymentFee)}</dd>
          </>
        ) : null}
        <dt className="sum-total">{words.total}</dt>
        <dd className="sum-total price">
          <output>{rupiah(totals.total)}</output>
        </dd>
      </dl>
      {blocked ? (
        <p className="field-error">
          {words.blocked} <a href="/keranjang">{words.openCart}</a>
        </p>
      ) : null}
      <noscript>
        <Button variant="secondary" name="intent" value="recount" wide>
          {words.recount}
        </Button>
      </noscript>
      <Button size="large" wide disabled={sending || blocked}>
        {sending ? words.sending : totals.total === 0 ? words.placeFree : words.place}
      </Button>
      <p className="small soft">{words.promise}</p>
    </aside>
  );
}

interface ShopSummaryProps {
  shop: CheckoutCart["shops"][number];
  method: Choices[string] | undefined;
  totals: Totals;
}

function ShopSummary({ shop, method, totals }: ShopSummaryProps) {
  const fee = totals.shops.find(({ vendor_id }) => vendor_id === shop.vendor_id)?.fee ?? 0;
  return (
    <div className="summary-shop">
      <h3>{shop.name}</h3>
      <ul>
        {shop.lines.map((line) => (
          <li key={line.id}>
            <div className="split">
              <span>
                {line.quantity} × {line.title}
              </span>
              <span>{rupiah(line.total)}</span>
            </div>
            {line.notices.map((notice) => (
              <p key={notice.code} className={notice.blocking ? "line-notice line-notice-bad" : "line-notice"}>
                <Icon name="alert" /> {notice.message}
              </p>
            ))}
          </li>
        ))}
        {shop.discount > 0 ? (
          <li className="split soft">
            <span>{vouchers.discount}</span>
            <span>{rupiah(-shop.discount)}</span>
          </li>
        ) : null}
        {method ? (
          <li className="split soft">
            <span>{labels.delivery[method]}</span>
            <span>{fee === 0 ? words.free : rupiah(fee)}</span>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
