import type { ProductPage } from "@lapak/backend/contracts/catalog";
import { shop } from "~/i18n/id/shop";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";

const words = shop.product;
/** Below this many pieces the shopper is told the exact number. */
const LOW_STOCK = 10;
const MAX_PER_ORDER = 999;

/** Posts to the cart, which answers with itself. The buttons beside the number are woken by the enhancement script. */
export function BuyForm({ product }: { product: Pick<ProductPage, "handle" | "variant_id" | "stock" | "available" | "daily"> }) {
  if (!product.available) {
    return (
      <Notice title={product.daily ? words.soldOutToday : words.soldOut}>
        <p>{product.daily ? words.soldOutTodayHint : words.soldOutHint}</p>
      </Notice>
    );
  }
  return (
    <form className="buy-form" action="/keranjang" method="post">
      <input type="hidden" name="next" value={`/produk/${product.handle}`} />
      <input type="hidden" name="variant_id" value={product.variant_id} />
      <div className="buy-row">
        <div className="quantity" data-quantity="">
          <button type="button" data-step="-1" aria-label={words.fewer} hidden>
            <Icon name="minus" />
          </button>
          <input
            className="input"
            type="number"
            name="quantity"
            aria-label={words.quantity}
            defaultValue={1}
            min={1}
            max={Math.min(product.stock, MAX_PER_ORDER)}
            inputMode="numeric"
            required
          />
          <button type="button" data-step="1" aria-label={words.more} hidden>
            <Icon name="plus" />
          </button>
        </div>
        <Button size="large" wide>
          {words.add}
        </Button>
      </div>
      <p>
        <Badge tone={product.stock < LOW_STOCK ? "wait" : "good"}>
          {product.stock < LOW_STOCK ? words.stockLow(product.stock) : words.stockPlenty}
        </Badge>
      </p>
    </form>
  );
}
