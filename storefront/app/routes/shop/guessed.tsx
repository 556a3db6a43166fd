import type { ProductList } from "@lapak/backend/contracts/product-search";
import { Link } from "@remix-run/react";
import { search as words } from "~/i18n/id/search";
import type { ProductFilters } from "~/lib/product-search";

export interface GuessedProps {
  spelt: ProductList["spelt"];
  filters: ProductFilters;
  address: (filters: ProductFilters) => string;
}

/** Which words were taken for others, and the way back to what was typed. */
export function Guessed({ spelt, filters, address }: GuessedProps) {
  if (spelt.length === 0) return null;
  const said = (how: "typed" | "meant") => spelt.map((one) => one[how]).join(" ");
  return (
    <p className="guessed">
      {words.spelt(said("meant"))} <Link to={address({ ...filters, exact: "1" })}>{words.asTyped(said("typed"))}</Link>
    </p>
  );
}
