// The same looking around on both sides: a page of products, one product, a search; alone and with eight callers at once.
import { alternate, call, median, report, throughput } from "./measure.mjs";

/** Stock Medusa gets about as many products as our city has on sale, rather fewer than more. */
export const SIZE = {
  quick: { rounds: 30, scale: "small", products: 50, seconds: 3 },
  full: { rounds: 150, scale: "full", products: 1_500, seconds: 15 },
};

const FIELDS = "id,title,handle,thumbnail,*variants.calculated_price,*categories";

export async function measure({ ours, stock, size }) {
  const mine = (path) => call(ours.url, ours.key, `/catalog/products${path}`);
  const theirs = (path) =>
    call(stock.url, stock.key, `/store/products${path}region_id=${stock.regionId}&fields=${encodeURIComponent(FIELDS)}`);
  const { products } = await mine("");
  const works = {
    list: { name: "24 products", ours: () => mine("?sort=terbaru"), stock: () => theirs("?limit=24&order=-created_at&") },
    product: {
      name: "one product",
      ours: (round) => mine(`/${products[round % products.length].handle}`),
      stock: (round) => theirs(`?handle=stock-${round % stock.products}&`),
    },
    search: { name: "search by name", ours: () => mine("?q=keripik"), stock: () => theirs("?q=keripik&limit=24&") },
  };
  const rows = [];
  for (const [target, work] of Object.entries(works)) {
    const times = await alternate(size.rounds, work);
    rows.push({ target, name: `${work.name}, median`, ours: median(times.ours), stock: median(times.stock), unit: "ms", better: "lower" });
    const load = { seconds: size.seconds, width: 8 };
    rows.push({
      target: `${target}_throughput`,
      name: `${work.name}, 8 callers`,
      ours: await throughput(work.ours, load),
      stock: await throughput(work.stock, load),
      unit: "/s",
      better: "higher",
    });
  }
  report("browse", rows);
}
