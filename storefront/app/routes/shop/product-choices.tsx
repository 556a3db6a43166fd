import type { ProductChoice } from "@lapak/backend/contracts/choice";
import { choices as words } from "~/i18n/id/choices";
import { Price } from "~/ui/price";

/** Sizes and flavours: each is a page of its own, so choosing needs no script and can be shared. */
export function ProductChoices({ choices, handle }: { choices: readonly ProductChoice[]; handle: string }) {
  if (choices.length < 2) return null;
  return (
    <nav aria-label={words.label}>
      <h2 className="small">{words.label}</h2>
      <ul className="choices">
        {choices.map((choice) => (
          <li key={choice.handle}>
            <a href={`/produk/${choice.handle}`} aria-current={choice.handle === handle ? "page" : undefined}>
              <strong>{choice.label}</strong>
              <Price amount={choice.price} />
              {choice.available ? null : <span className="small soft">{words.soldOut}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
