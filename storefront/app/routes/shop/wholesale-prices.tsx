import type { WholesaleTier } from "@lapak/backend/contracts/listing";
import { wholesale as words } from "~/i18n/id/wholesale";
import { Price } from "~/ui/price";

/** What each costs from so many pieces on. */
export function WholesalePrices({ tiers, unit }: { tiers: readonly WholesaleTier[]; unit: string }) {
  return (
    <section aria-labelledby="wholesale-title">
      <h2 className="small" id="wholesale-title">
        {words.title}
      </h2>
      <dl className="wholesale">
        {tiers.map(({ from, price }) => (
          <div key={from}>
            <dt>{words.tier(from)}</dt>
            <dd>
              <Price amount={price} unit={unit} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
