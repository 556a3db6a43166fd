// A guest buys in three shops at once, pays on delivery and has one order group; stock Medusa's guest buys one product and has one order.
import { alternate, call, median, report } from "./measure.mjs";

/** Stock Medusa gets about as many products as our city has on sale, rather fewer than more. */
export const SIZE = {
  quick: { rounds: 8, scale: "small", products: 50, seconds: 6 },
  full: { rounds: 60, scale: "full", products: 1_500, seconds: 30 },
};

const SHOPS = 3;
const SHOPPERS = 32;

export async function measure({ ours, stock, size }) {
  const timer = () => {
    const times = {};
    const phase = async (name, work) => {
      const started = performance.now();
      const result = await work();
      times[name] = [...(times[name] ?? []), performance.now() - started];
      return result;
    };
    return { times, phase };
  };
  const shopping = { ours: await ourShopping(ours), stock: await stockShopping(stock) };
  const phases = { ours: timer(), stock: timer() };
  const whole = await alternate(size.rounds, {
    ours: () => shopping.ours(phases.ours.phase),
    stock: () => shopping.stock(phases.stock.phase),
  });
  const crowd = { ours: await busyMarket(shopping.ours, size.seconds), stock: await busyMarket(shopping.stock, size.seconds) };

  const [mine, theirs] = [phases.ours.times, phases.stock.times];
  const row = (target, name, a, b, goal) => ({ target, name, ours: median(a), stock: median(b), unit: "ms", better: "lower", goal });
  report(
    "checkout",
    [
      row("three_shops", "three shops' order against one order: from the address to the order", mine.place, theirs.place, "<= 1.0"),
      row("three_shops_strict", "the same against stock's last call alone", mine.place, theirs.complete, "<= 1.0"),
      row("whole", "whole purchase from an empty cart", whole.ours, whole.stock, "<= 0.7"),
      row("cart", "create cart", mine.cart, theirs.cart),
      row("line", "add to cart", mine.line, theirs.line),
      row("review", "see delivery choices", mine.review, theirs.review),
      {
        ...{ target: "concurrent_32", name: `orders with ${SHOPPERS} shoppers at once`, unit: "/s", better: "higher", goal: ">= 2.0" },
        ...{ ours: crowd.ours.perSecond, stock: crowd.stock.perSecond },
      },
    ],
    { errors: { value: crowd.ours.errors, goal: "= 0" } },
  );
}

/** Orders a second with many shoppers who each buy again and again; an error is counted, not hidden. */
async function busyMarket(shop, seconds) {
  const quietly = (_, work) => work();
  const started = performance.now();
  const end = started + seconds * 1000;
  let orders = 0;
  let errors = 0;
  await Promise.all(
    Array.from({ length: SHOPPERS }, async () => {
      while (performance.now() < end) {
        try {
          await shop(quietly);
          orders += 1;
        } catch (error) {
          errors += 1;
          process.stderr.write(`${error.message}\n`);
        }
      }
    }),
  );
  return { perSecond: (orders * 1000) / (performance.now() - started), errors };
}

/** Carts of three shops' products, the shops changing so that stock lasts. */
async function ourShopping({ url, key, sql }) {
  const ask = (path, body) => call(url, key, path, body);
  const [products, { regions }] = [await deliveredProducts(ask), await ask("/store/regions")];
  // The demo city's shelves are small: nobody is measured by running out.
  await sql('update inventory_level set stocked_quantity = 1000000, raw_stocked_quantity = \'{"value":"1000000","precision":20}\'');
  let number = 0;
  return async (phase) => {
    const round = number++;
    const { cart } = await phase("cart", () => ask("/store/carts", { region_id: regions[0].id }));
    for (let shop = 0; shop < SHOPS; shop++) {
      const { variant_id } = products[(round + shop) % products.length];
      await phase("line", () => ask(`/store/carts/${cart.id}/line-items`, { variant_id, quantity: 1 }));
    }
    const view = await phase("review", () => ask(`/store/carts/${cart.id}/checkout`));
    return phase("place", () => ask(`/store/carts/${cart.id}/checkout`, order(view, round)));
  };
}

async function stockShopping({ url, key, regionId }) {
  const ask = (path, body) => call(url, key, path, body);
  const { products } = await ask(`/store/products?limit=20&fields=id,variants.id&region_id=${regionId}`);
  let number = 0;
  return async (phase) => {
    const variant_id = products[number++ % products.length].variants[0].id;
    const { cart } = await phase("cart", () => ask("/store/carts", { region_id: regionId }));
    const path = `/store/carts/${cart.id}`;
    await phase("line", () => ask(`${path}/line-items`, { variant_id, quantity: 1 }));
    const options = await phase("review", () => ask(`/store/shipping-options?cart_id=${cart.id}`));
    return phase("place", async () => {
      await ask(path, { email: "bench@stock.test", shipping_address: stockAddress, billing_address: stockAddress });
      await ask(`${path}/shipping-methods`, { option_id: options.shipping_options[0].id });
      const { payment_collection: collection } = await ask("/store/payment-collections", { cart_id: cart.id });
      await ask(`/store/payment-collections/${collection.id}/payment-sessions`, { provider_id: "pp_system_default" });
      await phase("complete", () => ask(`${path}/complete`, {}));
    });
  };
}

/** One cheap product of each shop that hands over now, without a minimum the single piece would miss or a cash limit three would pass. */
async function deliveredProducts(ask) {
  const byShop = new Map();
  for (let page = 1; page <= 3; page++) {
    const { products } = await ask(`/catalog/products?sort=termurah&page=${page}`);
    for (const { handle } of products) {
      const product = await ask(`/catalog/products/${handle}`);
      const { terms } = product.shop_page;
      const delivers = terms.delivery_enabled && terms.delivery_zones.length === 0 && terms.delivery_minimum <= product.price;
      if (product.stock > 0 && (terms.pickup_enabled || delivers)) byShop.set(product.shop_page.handle, product);
    }
  }
  if (byShop.size < SHOPS) throw new Error("the demo city has too few shops that hand over");
  return [...byShop.values()];
}

function order(view, round) {
  const chosen = view.shops.map((shop) => ({
    vendor_id: shop.vendor_id,
    // At night every shop is closed and the first window of tomorrow is chosen.
    slot: shop.slots.asap ? undefined : shop.slots.windows[0].from,
    ...(shop.deliveries.find(({ method }) => method === "pickup") ?? shop.deliveries[0]),
  }));
  return {
    idempotency_key: `bench-${process.pid}-${round}-${Date.now()}`,
    contact: { name: "Pembeli Ukur", phone: "081234567890" },
    address: { street: "Jl. Ukur No. 1", rt: "001", rw: "002", kelurahan_code: "32.75.01.1001" },
    deliveries: chosen.map(({ vendor_id, method, slot }) => ({ vendor_id, method, slot })),
    payment_method: "cash",
    expected_total: view.items_total + chosen.reduce((sum, { fee }) => sum + fee, 0),
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
