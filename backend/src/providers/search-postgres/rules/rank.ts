import type { SearchTypes } from "@medusajs/framework/types";
import { array, name, raw, type Sql, sql } from "../../../foundation/sql";
import { fieldsIn, where } from "./filters";
import { columnName, type Targets } from "./plan";

/** One reason why a document comes before another; each gives 0 … 1 times its weight. */
export type RankPart = { name: string; weight: number } & (
  | { kind: "number"; field: string }
  | { kind: "when"; filters: SearchTypes.SearchFilters }
  /** A number for each value of a column. */
  | { kind: "lookup"; field: string; values: Record<string, number>; otherwise: number }
  /** 1 for a date that is now, ½ after `half_days`. */
  | { kind: "fresh"; field: string; half_days: number }
);

/** How an index orders what it found; given with a query under `provider_options["search-postgres"].rank`. */
export interface Rank {
  /** Times how well the words fit, 0 … 1. */
  text: number;
  parts: readonly RankPart[];
}

const finite = (value: number): number => {
  if (!Number.isFinite(value)) throw new Error("A weight must be a number.");
  return value;
};
const number = (value: number): Sql => sql`${finite(value)}::float8`;

const DAY_SECONDS = 86_400;

function worthOf(part: RankPart, targets: Targets): Sql {
  if (part.kind === "when") return sql`(case when ${where(targets, part.filters)} then 1::float8 else 0::float8 end)`;
  const column = targets.columns.get(part.field);
  if (!column) throw new Error(`search-postgres has no column for the rank part "${part.field}".`);
  const by = name(columnName(part.field));
  switch (part.kind) {
    case "number":
      return sql`coalesce(${by}::float8, 0)`;
    case "lookup": {
      const [values, worths] = [Object.keys(part.values), Object.values(part.values).map(finite)];
      return sql`coalesce((${array(worths, "float8")})[array_position(${array(values)}, ${by})], ${number(part.otherwise)})`;
    }
    case "fresh":
      return sql`coalesce(exp(-0.6931471805599453::float8 * greatest(0::float8, date_part('epoch', now() - ${by})) / ${number(
        part.half_days * DAY_SECONDS,
      )}), 0::float8)`;
  }
}

/** Fields a rank reads, so that candidates carry no others. */
export const fieldsOf = ({ parts }: Rank): string[] =>
  parts.flatMap((part) => (part.kind === "when" ? fieldsIn(part.filters) : [part.field]));

export const partsOf = (rank: Rank, targets: Targets): { name: string; value: Sql }[] =>
  rank.parts.map((part) => ({ name: part.name, value: sql`${number(part.weight)} * ${worthOf(part, targets)}` }));

/** A word of the query: the spellings that count for it, in the order they are preferred. */
export interface Group {
  forms: readonly string[];
  /** Found only where stems are kept. */
  stem?: string;
}

/** What a match is worth by where its words stand: all in the name, all in name and make-up, somewhere. */
const LEVEL_WORTH = [0, 0.35, 0.65] as const;
const SHARES = { words: 0.6, coverage: 0.25, phrase: 0.15 } as const;

/** Whether the name holds a word, as 1 or 0; worked out once a row and named by `headColumn`. Words have letters and digits only. */
export const inHead = ({ forms }: Group): Sql => sql`(head like any (${array(forms.map((form) => `% ${form} %`))}))::int`;
export const headColumn = (at: number): string => `in_head_${at}`;

/**
 * How well a name fits the words, 0 … 1: how many of them stand in it, how much of it they are, and whether they stand together. Needs the
 * columns `head` (the name's words between blanks), `head_words`, `level` and one `headColumn` for each word.
 */
export function textWorth(groups: readonly Group[]): Sql {
  const many = groups.length;
  if (many === 0) return raw("0::float8");
  const hits = raw(`(${groups.map((_, at) => headColumn(at)).join(" + ")})::float8`);
  const elsewhere = sql`(case level when 2 then ${LEVEL_WORTH[2]}::float8 else ${LEVEL_WORTH[1]}::float8 end)`;
  const phrase = ` ${groups.map(({ forms }) => forms[0] ?? "").join(" ")} `;
  const together = sql`(case when starts_with(head, ${phrase}) then 1 when position(${phrase} in head) > 0 then 0.7::float8 else 0 end)`;
  return sql`(${SHARES.words}::float8 * (${hits} + (${many}::float8 - ${hits}) * ${elsewhere}) / ${many}::float8
    + ${SHARES.coverage}::float8 * ${hits} / greatest(head_words, ${many})::float8 + ${SHARES.phrase}::float8 * ${together})`;
}
