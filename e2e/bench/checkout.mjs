// The same work on both sides: a guest's cart with one product, delivered, paid on delivery, placed.
import { alternate, call, median, report } from "./measure.mjs";

/** Stock Medusa gets about as many products as our city has on sale, rather fewer than more. */
export const SIZE = { quick: { rounds: 12, scale: "small", products: 50 }, full: { rounds: 60, scale: "full", products: 1_500 } };

export async function measure({ ours, stock, size }) {
  const phases = { ours: {}, stock: {} };
  const phase = async (side, name, work) => {
    const started = performance.now();
    const result = await work();
    phases[side][name] = [...(phases[side][name] ?? []), performance.now() - started];
    return result;
  };
  const product = await deliverableProduct(ours);
  const { products } = await call(stock.url, stock.key, `/store/products?limit=1&fields=id,variants.id&region_id=${stock.regionId}`);
  const regionId = (await call(ours.url, ours.key, "/store/regions")).regions[0].id;

  const times = await alternate(size.rounds, {
    ours: async (round) => {
      const { cart } = await phase("ours", "cart", () => call(ours.url, ours.key, "/store/carts", { region_id: regionId }));
      await phase("ours", "line", () =>
        call(ours.url, ours.key, `/store/carts/${cart.id}/line-items`, { variant_id: product.variant_id, quantity: 1 }),
      );
      const view = await phase("ours", "review", () => call(ours.url, ours.key, `/store/carts/${cart.id}/checkout`));
      await phase("ours", "place", () => call(ours.url, ours.key, `/store/carts/${cart.id}/checkout`, order(view, round)));
    },
    stock: async () => {
      const { cart } = await phase("stock", "cart", () => call(stock.url, stock.key, "/store/carts", { region_id: stock.regionId }));
      const path = `/store/carts/${cart.id}`;
      await phase("stock", "line", () =>
        call(stock.url, stock.key, `${path}/line-items`, { variant_id: products[0].variants[0].id, quantity: 1 }),
      );
      const options = await phase("stock", "review", () => call(stock.url, stock.key, `/store/shipping-options?cart_id=${cart.id}`));
      await phase("stock", "place", async () => {
        await call(stock.url, stock.key, path, {
          email: "bench@stock.test",
          shipping_address: stockAddress,
          billing_address: stockAddress,
        });
        await call(stock.url, stock.key, `${path}/shipping-methods`, { option_id: options.shipping_options[0].id });
        const { payment_collection: collection } = await call(stock.url, stock.key, "/store/payment-collections", { cart_id: cart.id });
        await call(stock.url, stock.key, `/store/payment-collections/${collection.id}/payment-sessions`, {
          provider_id: "pp_system_default",
        });
        await call(stock.url, stock.key, `${path}/complete`, {});
      });
    },
  });

  const row = (target, name, mine, theirs) => ({ target, name, ours: median(mine), stock: median(theirs), unit: "ms", better: "lower" });
  report("checkout", [
    row("whole", "whole purchase, median", times.ours, times.stock),
    row("cart", "create cart", phases.ours.cart, phases.stock.cart),
    row("line", "add to cart", phases.ours.line, phases.stock.line),
    row("review", "see delivery choices", phases.ours.review, phases.stock.review),
    row("place", "address, delivery, payment, order", phases.ours.place, phases.stock.place),
  ]);
}

/** A product whose shop delivers to all of the city without a minimum the single piece would miss. */
async function deliverableProduct({ url, key }) {
  const { products } = await call(url, key, "/store/catalog/products?sort=termahal");
  for (const { handle } of products) {
    const product = await call(url, key, `/store/catalog/products/${handle}`);
    const { terms } = product.shop_page;
    if (product.stock > 20 && terms.delivery_enabled && terms.delivery_zones.length === 0 && terms.delivery_minimum <= product.price)
      return product;
  }
  throw new Error("no deliverable product with stock in the demo city");
}

function order(view, round) {
  const [shop] = view.shops;
  const delivery = shop.deliveries.find(({ method }) => method === "vendor_delivery");
  return {
    idempotency_key: `bench-${process.pid}-${round}-${Date.now()}`,
    contact: { name: "Pembeli Ukur", phone: "081234567890" },
    address: { street: "Jl. Ukur No. 1", rt: "001", rw: "002", kelurahan_code: "32.75.01.1001" },
    deliveries: [{ vendor_id: shop.vendor_id, method: "vendor_delivery" }],
    payment_method: "cash",
    expected_total: view.items_total + delivery.fee,
  };
}

const stockAddress = {
  first_name: "Pembeli",
  last_name: "Ukur",
  address_1: "Jl. Ukur No. 1",
  city: "Bekasi",
  country_code: "id",
  postal_code: "17112",
  phone: "081234567890",
};
