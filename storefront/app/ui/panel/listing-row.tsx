import type { ListingList } from "@lapak/backend/contracts/listing";
import { Link, useFetcher } from "@remix-run/react";
import { listing as words } from "~/i18n/id/listing";
import { panel } from "~/i18n/id/panel";
import { count } from "~/lib/format";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/form";
import { Photo } from "~/ui/photo";
import { Price } from "~/ui/price";

export type ListedProduct = ListingList["products"][number];

/** What became of a quick change. */
export interface QuickAnswer {
  id: string;
  saved: boolean;
  message: string | null;
  errors: Record<string, string>;
}

/** One product: a glance, and the two changes made most often without leaving the list. */
export function ListingRow({ product, answer: posted }: { product: ListedProduct; answer?: QuickAnswer }) {
  const fetcher = useFetcher<QuickAnswer>();
  const answer = fetcher.data ?? posted;
  const busy = fetcher.state !== "idle";
  return (
    <li className="listing-row">
      <Link to={`/penjual/produk/${product.id}`} className="listing-glance">
        <Photo photo={product.photo} sizes="5rem" ratio="1" alt="" className="listing-thumb" />
        <span className="listing-words">
          <strong>{product.title}</strong>
          <Price amount={product.price} unit={product.unit} />
          <span className="cluster">
            <SaleBadge product={product} />
            <span className="small soft">{words.stockLeft(product.stock, product.unit)}</span>
          </span>
        </span>
      </Link>
      <div className="listing-tools">
        {/* A new price or stock makes a new form, closed and with the new values. */}
        <details key={`${product.price}-${product.stock}`} open={answer && !answer.saved}>
          <summary className="button button-secondary button-small" aria-label={words.quickOf(product.title)}>
            {words.quick}
          </summary>
          <fetcher.Form method="post" className="quick-form" noValidate>
            <input type="hidden" name="id" value={product.id} />
            <TextField
              id={`price-${product.id}`}
              name="price"
              label={words.fields.price.label}
              prefix="Rp"
              required
              inputMode="numeric"
              defaultValue={count(product.price)}
              error={answer?.errors.price ?? answer?.errors.wholesale}
            />
            <TextField
              id={`stock-${product.id}`}
              name="stock"
              label={words.fields.stock.label}
              required
              inputMode="numeric"
              defaultValue={String(product.stock)}
              error={answer?.errors.stock}
            />
            <Button disabled={busy}>{panel.save}</Button>
            {answer?.message ? <p className="field-error">{answer.message}</p> : null}
          </fetcher.Form>
        </details>
        <fetcher.Form method="post">
          <input type="hidden" name="id" value={product.id} />
          <Button
            variant="quiet"
            size="small"
            name="state"
            value={product.state === "published" ? "hidden" : "published"}
            disabled={busy}
            aria-label={`${product.state === "published" ? words.hide : words.show} ${product.title}`}
          >
            {product.state === "published" ? words.hide : words.show}
          </Button>
        </fetcher.Form>
        <span className="small save-word save-saved" role="status">
          {answer?.saved && !busy ? panel.saved : ""}
        </span>
      </div>
    </li>
  );
}

function SaleBadge({ product }: { product: ListedProduct }) {
  if (product.state !== "published") return <Badge>{words.states[product.state]}</Badge>;
  if (!product.on_sale) return <Badge tone="wait">{words.notOnSale}</Badge>;
  return product.stock === 0 ? <Badge tone="bad">{words.soldOut}</Badge> : <Badge tone="good">{words.onSale}</Badge>;
}
