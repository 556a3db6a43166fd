import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types";
import type { Loosened, ProductList } from "../contracts/product-search";
import { onSaleOf } from "./on-sale";
import type { WeekMoment } from "./rules/hours";
import { type Condition, isStrict, type Question } from "./rules/product-query";
import { type Catalogue, type ProductHit, searchQuery, speltOf } from "./search-query";

const MOST_WAYS = 8;
const SHOWN = 12;

interface Way {
  told: Omit<Loosened, "count">;
  query: SearchTypes.SearchQuery;
}

/** The question less one condition. */
function lessOne(question: Question, left: Condition, moment: WeekMoment): Way {
  const conditions = question.conditions.filter((one) => one !== left);
  return { told: { name: left.name, label: left.label, q: left.q }, query: searchQuery(question, moment, { conditions }) };
}

/** The words in another spelling, when they were meant as they stand. */
function otherSpelling(question: Question, moment: WeekMoment): Way[] {
  if (!question.isExact || !question.words) return [];
  return [{ told: { name: "exact", label: question.words, q: null }, query: searchQuery({ ...question, isExact: false }, moment) }];
}

/** Most of the words, with all that was asked for beside them: what nobody may eat is not offered because a word was rare. */
function mostWords(question: Question, moment: WeekMoment): Way[] {
  if (!question.words.includes(" ")) return [];
  const query = searchQuery(question, moment, { search_options: { match_strategy: "any" } });
  return [{ told: { name: "words", label: question.words, q: null }, query }];
}

/** All the words with nothing but what is strict; then the conditions without words; then whatever there is that is strict enough. */
function lastResorts(question: Question, moment: WeekMoment): Way[] {
  const { words, conditions } = question;
  const strict = conditions.filter(isStrict);
  return [
    ...(words && conditions.length > 1
      ? [{ told: { name: "all", label: "", q: words }, query: searchQuery(question, moment, { conditions: strict }) }]
      : []),
    ...(words ? [{ told: { name: "everything", label: words, q: "" }, query: searchQuery({ ...question, words: "" }, moment) }] : []),
    {
      told: { name: "everything", label: "", q: "" },
      query: searchQuery({ ...question, words: "", conditions: strict }, moment),
    },
  ];
}

const askAll = (search: ISearchModuleService, ways: Way[]) =>
  search.searchMany(ways.map(({ query }) => ({ ...query, pagination: { ...query.pagination, take: SHOWN } })));

/** When nothing fits: what leaving out one thing would bring, and the nearest there is, so that no search ends at a wall. */
export async function looser(
  catalogue: Catalogue,
  question: Question,
  moment: WeekMoment,
): Promise<Pick<ProductList, "loosen" | "instead">> {
  const { search } = catalogue;
  const ways = [
    ...question.conditions.slice(0, MOST_WAYS).map((left) => lessOne(question, left, moment)),
    ...otherSpelling(question, moment),
  ];
  const results = (await askAll(search, ways)) as SearchTypes.SearchResult<ProductHit>[];
  const loosen = ways.flatMap(({ told }, at) => {
    const count = results[at]?.metadata.count ?? 0;
    return count > 0 ? [{ ...told, count }] : [];
  });
  const gentle = ways.filter((_, at) => {
    const left = question.conditions[at];
    return left !== undefined && !isStrict(left);
  });
  for (const way of [...mostWords(question, moment), ...gentle, ...lastResorts(question, moment)]) {
    const known = results[ways.indexOf(way)];
    const result = known ?? ((await askAll(search, [way]))[0] as SearchTypes.SearchResult<ProductHit> | undefined);
    if (!result || result.hits.length === 0) continue;
    return { loosen, instead: { left_out: way.told.name, spelt: speltOf(result), products: await onSaleOf(catalogue.truth, result.hits) } };
  }
  return { loosen, instead: null };
}
