import type { PromisedDays } from "@lapak/backend/contracts/preorder";
import { Link } from "@remix-run/react";
import { promised as words } from "~/i18n/id/promised";
import { day as dayText } from "~/lib/format";

/** What must be made for which day: open while there is anything, because a kitchen shops by it. */
export function PromisedDaysCard({ days }: PromisedDays) {
  if (days.length === 0) return null;
  return (
    <details className="card promised" open>
      <summary>
        <h2>{words.title}</h2>
      </summary>
      <ul className="promised-days">
        {days.map(({ day, products }) => (
          <li key={day}>
            <strong>{dayText(day)}</strong>
            <ul>
              {products.map(({ listing_id, title, quantity, quota }) => (
                <li key={listing_id} className="split">
                  <Link to={`/penjual/produk/${listing_id}`}>{title}</Link>
                  <span className={quota !== null && quantity >= quota ? "promised-full" : undefined}>
                    {quota === null ? words.pieces(quantity) : words.ofQuota(quantity, quota)}
                    {quota !== null && quantity >= quota ? ` · ${words.full}` : null}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
