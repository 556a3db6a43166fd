import { clx, Text } from "@medusajs/ui";
import type { ExplainedList } from "../../../contracts/product-search";
import { search as words } from "../../i18n/id/search";

type Product = ExplainedList["products"][number];

/** One colour for each part of a score, in the order they are drawn, no two neighbours alike; the names are those of search/ranking.ts. */
const COLORS: Record<string, string> = {
  text: "bg-ui-tag-blue-icon",
  shop_named: "bg-ui-tag-purple-icon",
  quality: "bg-ui-tag-green-icon",
  available: "bg-ui-tag-orange-icon",
  open_now: "bg-ui-tag-red-icon",
  around: "bg-ui-tag-blue-text",
  distance: "bg-ui-tag-orange-text",
  freshness: "bg-ui-tag-purple-text",
  new_vendor: "bg-ui-tag-neutral-icon",
};
const ORDER = Object.keys(COLORS);

const partsOf = ({ parts }: Product) => ORDER.flatMap((name) => (parts[name] === undefined ? [] : [{ name, worth: parts[name] }]));

/** What was asked in the end, and every result with what its score is the sum of: a bar for the eye, figures for everybody. */
export function Explained({ list }: { list: ExplainedList }) {
  const highest = Math.max(...list.products.map(({ score }) => score), Number.EPSILON);
  return (
    <>
      <Asked list={list} />
      <ol aria-label={words.results} className="divide-y">
        {list.products.map((product, at) => (
          <li key={product.id} className="flex flex-col gap-y-2 px-6 py-4">
            <div className="flex items-baseline justify-between gap-x-3">
              <Text as="div" size="small" weight="plus" className="min-w-0 break-words">
                {at + 1}. {product.title} <span className="font-normal text-ui-fg-subtle">{product.shop}</span>
              </Text>
              <Text as="div" size="small" weight="plus" className="whitespace-nowrap tabular-nums">
                {words.score} {words.number(product.score)}
              </Text>
            </div>
            <div aria-hidden className="flex h-3 overflow-hidden rounded-sm bg-ui-bg-subtle">
              {partsOf(product).map(({ name, worth }) => (
                <div key={name} className={COLORS[name]} style={{ width: `${(100 * worth) / highest}%` }} />
              ))}
            </div>
            <dl className="flex flex-wrap gap-x-4 gap-y-1">
              {partsOf(product).map(({ name, worth }) => (
                <div key={name} className="txt-compact-xsmall flex items-center gap-x-1.5 text-ui-fg-subtle">
                  <span aria-hidden className={clx("size-2.5 rounded-sm", COLORS[name])} />
                  <dt>{words.part(name)}</dt>
                  <dd className="tabular-nums text-ui-fg-base">{words.number(worth)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}

function Asked({ list: { words: searched, count, understood, spelt, around } }: { list: ExplainedList }) {
  const sentences = [
    understood.length > 0 ? words.understood(understood.map(({ text }) => `“${text}”`).join(", ")) : undefined,
    spelt.length > 0 ? words.spelt(spelt.map(({ typed, meant }) => `“${typed}” → “${meant}”`).join(", ")) : undefined,
    around ? words.around(around.shown) : undefined,
  ].filter(Boolean);
  return (
    <div className="px-6 py-3">
      <Text size="small">{searched ? words.count(count, searched) : words.countAll(count)}</Text>
      {sentences.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {sentences.join(" ")}
        </Text>
      )}
    </div>
  );
}
