import type { City, Truth } from "./city";
import type { Engine } from "./engines";
import type { Half } from "./families";
import { interval, mean, ndcg, recall, reciprocalRank } from "./measures";
import { grade, type LabelledQuery, STRATA, type Stratum, violates } from "./wants";

export interface Scored {
  query: LabelledQuery;
  ndcg: number;
  recall: number;
  /** Of the wanted shop's first product; only in the vendor stratum. */
  reciprocal: number | null;
  isEmpty: boolean;
  violations: number;
  /** Titles of the first five, to see what went wrong. */
  first: string[];
}

function score(query: LabelledQuery, found: readonly Truth[], products: readonly Truth[]): Scored {
  const { want } = query;
  const first = found.slice(0, 5).map(({ title, shop }) => `${title} (${shop.name})`);
  if (!want)
    return { query, ndcg: found.length === 0 ? 1 : 0, recall: 1, reciprocal: null, isEmpty: found.length === 0, violations: 0, first };
  const ideal = products
    .map((product) => grade(product, want))
    .filter((one) => one > 0)
    .sort((a, b) => b - a);
  const grades = found.map((product) => grade(product, want));
  return {
    query,
    ndcg: ndcg(grades, ideal),
    recall: recall(grades, ideal),
    reciprocal: want.vendor ? reciprocalRank(found.map(({ shop }) => shop.id === want.vendor)) : null,
    isEmpty: found.length === 0,
    violations: found.slice(0, 10).filter((product) => violates(product, want)).length,
    first,
  };
}

const AT_ONCE = 2;

/** Asks an engine every query and holds its answers against the truth. */
export async function evaluate(
  engine: Engine,
  { products }: City,
  queries: readonly LabelledQuery[],
  say: (done: number) => void,
): Promise<Scored[]> {
  const truths = new Map(products.map((product) => [product.id, product]));
  const scored: Scored[] = [];
  const rest = [...queries.entries()];
  let done = 0;
  const ask = async () => {
    for (let next = rest.shift(); next; next = rest.shift()) {
      const [at, query] = next;
      const ids = await engine.find(query.text);
      scored[at] = score(
        query,
        ids.flatMap((id) => truths.get(id) ?? []),
        products,
      );
      done += 1;
      say(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return scored;
}

export interface Figures {
  queries: number;
  ndcg: number;
  interval: [low: number, high: number];
  recall: number;
  mrr: number | null;
  zero: number;
  violations: number;
}

export function figures(scored: readonly Scored[]): Figures {
  const answerable = scored.filter(({ query }) => query.want !== null);
  const vendor = scored.flatMap(({ reciprocal }) => (reciprocal === null ? [] : [reciprocal]));
  return {
    queries: scored.length,
    ndcg: mean(scored.map((one) => one.ndcg)),
    interval: interval(scored.map((one) => one.ndcg)),
    recall: mean(answerable.map((one) => one.recall)),
    mrr: vendor.length > 0 ? mean(vendor) : null,
    zero: mean(answerable.map(({ isEmpty }) => Number(isEmpty))),
    violations: scored.reduce((sum, one) => sum + one.violations, 0),
  };
}

export interface Report {
  engine: string;
  halves: Record<Half, Figures>;
  strata: Record<Half, Partial<Record<Stratum, Figures>>>;
  all: Figures;
  /** Whole set by stratum. */
  byStratum: Partial<Record<Stratum, Figures>>;
  /** The open half's worst, to learn from; the sealed half's queries are never shown. */
  worst: Scored[];
}

export function reportOf(engine: string, scored: readonly Scored[]): Report {
  const of = (half: Half) => scored.filter(({ query }) => query.half === half);
  const strata = (some: readonly Scored[]) =>
    Object.fromEntries(
      STRATA.flatMap((stratum) => {
        const own = some.filter(({ query }) => query.stratum === stratum);
        return own.length > 0 ? [[stratum, figures(own)]] : [];
      }),
    ) as Partial<Record<Stratum, Figures>>;
  return {
    engine,
    halves: { open: figures(of("open")), sealed: figures(of("sealed")) },
    strata: { open: strata(of("open")), sealed: strata(of("sealed")) },
    all: figures(scored),
    byStratum: strata(scored),
    worst: of("open")
      .sort((a, b) => a.ndcg - b.ndcg)
      .slice(0, 40),
  };
}
