import { array, join, name, raw, type Sql, sql } from "../../foundation/sql";
import { type Chosen, termsOf } from "./rules/filters";
import { columnName, type Plan, TERMS } from "./rules/plan";
import { type Group, headColumn, inHead, partsOf, type Rank, textWorth } from "./rules/rank";
import { bestQualities, type Spread, shareOfSets } from "./rules/spread";

/** So many matches are compared, counted and sorted into facets; more of them would cost more and tell nobody more. */
export const WINDOW = 400;
/** Where nothing is counted, the best of so many times a page are good enough, and of so many at the least. */
const PAGES = 5;
const FEWEST = 200;

/** Matches to compare for a page. */
export const windowFor = ({ last, isCounted }: { last: number; isCounted: boolean }): number =>
  isCounted ? WINDOW : Math.min(WINDOW, Math.max(FEWEST, PAGES * last));

export interface Matching {
  plan: Plan;
  /** Facets by which documents are found. */
  chosen: readonly Chosen[];
  /** What else is asked of their rows. */
  condition: Sql;
  /** Of each facet that was chosen, the share of all documents that have it, 0 … 1. */
  shares: readonly number[];
  /** Words that all must be found; empty: everything matches. */
  groups: readonly Group[];
  /** One word may be missing, or, when nothing has all but one, all but one may. */
  isLoose?: boolean;
  /** Look at this place only: in the name (3), in name and make-up (2), anywhere (1). */
  only?: Level;
  /** At most so many matches are looked at. */
  window: number;
  spread: Spread;
}

/** Any one term of each of these sets, and what was chosen: a condition for each set, one for all facets of a single value, and one for each other. */
function terms(sets: readonly (readonly string[])[], chosen: readonly Chosen[]): Sql[] {
  const facets = chosen.map(termsOf);
  const single = facets.filter((set) => set.length === 1).flat();
  const several = [...sets, ...facets.filter((set) => set.length > 1)];
  const own = raw(TERMS);
  return [...several.map((set) => sql`${own} && ${array(set)}`), ...(single.length > 0 ? [sql`${own} @> ${array(single)}`] : [])];
}

const PREFIX = { 3: "A/", 2: "B/", 1: "" } as const;
type Level = keyof typeof PREFIX;

/** The terms that count for each word: in the name (3), in name and make-up or by stem (2), anywhere (1). */
const setsAt = (level: Level, groups: readonly Group[]): string[][] =>
  groups.map(({ forms, stem }) => [...forms.map((form) => `${PREFIX[level]}${form}`), ...(stem && level < 3 ? [`~${stem}`] : [])]);

/** Every way to leave one word out; then any word at all. */
function looseSets(groups: readonly Group[]): string[][][] {
  const all = setsAt(1, groups);
  const butOne = all.length > 2 ? all.map((_, left) => all.filter((_, at) => at !== left)) : [];
  return [...butOne, [all.flat()]];
}

interface Look {
  level: Level;
  sets: string[][];
  /** Which are taken when there are more: the best, or any, because they may be too many to be compared. */
  takes: "any" | "best";
}

/** Look for so many windows among the best, and then for so many: what falls short is looked for among all, and that costs more. */
const MARGIN = 1;
const WIDE_MARGIN = 4;
/** Of the best, this part of a window is enough. */
const ENOUGH = 0.5;
/** For each word: fewer matches are all compared. */
const MANY = 3_000;
/** What may be so many is not, though facets seem to leave fewer: a word and its category say the same. */
const MOST_COMPARED = 20_000;
const LARGEST_PLACE = 0.5;

const DAY_MS = 86_400_000;
const JAKARTA_MS = 7 * 3_600_000;
const today = (): number => Math.floor((Date.now() + JAKARTA_MS) / DAY_MS);

/** Where to look first, when more have these terms than can be compared: among the best, about as many of them as fill a window. */
function amongTheBest(sets: string[][], { plan, window, spread, shares }: Matching): string[][][] {
  const share = shareOfSets(spread, sets);
  const likely = spread.rows * shares.reduce((product, one) => product * one, share);
  const most = spread.rows * Math.min(share, ...shares);
  if (!plan.quality || (likely < MANY * Math.max(1, sets.length) && most < MOST_COMPARED)) return [];
  const places = [MARGIN, WIDE_MARGIN].map((margin) => Math.min(LARGEST_PLACE, (margin * window) / likely));
  return [...new Set(places)].map((place) => [...sets, bestQualities(spread, place, today())]);
}

/** Where candidates are looked for, the most promising place first; `enough` of them are enough. */
function looks(matching: Matching): { looks: Look[]; enough: number } {
  const { plan, groups, isLoose, only, window } = matching;
  if (isLoose && groups.length > 0)
    return { looks: looseSets(groups).map((sets): Look => ({ level: 1, sets, takes: "any" })), enough: window };
  const levels: Level[] = groups.length === 0 ? [1] : only ? [only] : [3, 2, 1];
  const places = levels.map((level) => {
    const sets = setsAt(level, groups);
    const best = amongTheBest(sets, matching).map((narrowed): Look => ({ level, sets: narrowed, takes: "best" }));
    return { best, all: { level, sets, takes: plan.quality && best.length === 0 ? "best" : "any" } satisfies Look };
  });
  // At one place only: what is called so by many fills the window from there.
  const at = places.findIndex(({ best }) => best.length > 0);
  return {
    looks: places.flatMap(({ best, all }, place) => (place === at ? [...best, all] : [all])),
    enough: at >= 0 ? Math.ceil(ENOUGH * window) : window,
  };
}

/** All rows that match, as a condition: for pages in another order than relevance. */
export const matches = ({ groups, chosen, condition, isLoose, only }: Matching): Sql => {
  const sets = isLoose && groups.length > 0 ? looseSets(groups).slice(-1).flat() : setsAt(only ?? 1, groups);
  return join([...terms(sets, chosen), condition], " and ");
};

/** The best place where anything has all the words, as `level`; no row when nothing has. */
export function bestLevel(matching: Matching): Sql {
  const levels = ([3, 2, 1] as const).map(
    (only) => sql`(select ${raw(String(only))} as level from ${name(matching.plan.table)} where ${matches({ ...matching, only })} limit 1)`,
  );
  return sql`select level from (${join(levels, " union all ")}) as levels limit 1`;
}

/** So small that only those apart by less than a millionth are turned round by it. */
const CHANCE = 1e-26;

/**
 * The best come first, and equally good ones in another order each day. One number says both: few qualities differ, and to compare rows by a second
 * key takes as long as to read them.
 */
const bestFirst = (quality: string): Sql =>
  sql`order by ${name(columnName(quality))}::float8 + hashtextextended(id, ${today()}::bigint)::float8 * ${CHANCE}::float8 desc nulls last`;

/**
 * At most a window of matches, each once, with the best level it was found at: a statement's `with` part, named `found`, with the columns of the
 * `fields` that are read of it. The looks run one after the other, each for as many as are still missing: PostgreSQL never starts those behind.
 * `isFull`: there may be more than were found.
 */
export function gather(matching: Matching, isWeighed: boolean, fields: readonly string[]): { found: Sql; isFull: Sql } {
  const { plan, chosen, condition, window } = matching;
  const columns = plan.columns.filter(({ path }) => fields.includes(path)).map(({ column }) => sql`, ${name(column)}`);
  const standing = raw(isWeighed ? "id, facets, head, head_words" : "id, facets");
  const { looks: places, enough } = looks(matching);
  const soFar = (looked: number): Sql =>
    join([raw("0"), ...Array.from({ length: looked }, (_, at) => raw(`(select many from told_${at})`))], " + ");
  const rows = places.map(({ level, sets, takes }, look) => {
    const others = Array.from({ length: look }, (_, at) => raw(`id not in (select id from look_${at})`));
    return sql`${raw(`look_${look}`)} as materialized (select ${raw(String(level))} as level, ${standing}${join(columns, "")}
      from ${name(plan.table)} where ${join([...terms(sets, chosen), condition, ...others], " and ")}
      ${takes === "best" && plan.quality ? bestFirst(plan.quality) : raw("")}
      limit case when ${soFar(look)} >= ${enough}::bigint then 0 else ${window}::bigint - (${soFar(look)}) end
    ), ${raw(`told_${look} as materialized (select count(*) as many from look_${look})`)}`;
  });
  const all = rows.map((_, look) => raw(`select * from look_${look}`));
  return {
    found: sql`${join(rows, ", ")}, found as not materialized (${join(all, " union all ")})`,
    // Once the last look had its turn, all that there is was found.
    isFull: sql`(${soFar(places.length)} >= ${window}::bigint or ${soFar(places.length - 1)} >= ${enough}::bigint)`,
  };
}

/** Score and its parts of what was found; `score` and, to explain it, `parts`. */
export function scored({ plan, groups }: Matching, rank: Rank, explain: boolean): Sql {
  const heads = groups.map((group, at) => sql`, ${inHead(group)} as ${raw(headColumn(at))}`);
  const parts = [{ name: "text", value: sql`${rank.text}::float8 * ${textWorth(groups)}` }, ...partsOf(rank, plan.targets)];
  const sum = join(
    parts.map(({ value }) => value),
    " + ",
  );
  const pairs = parts.map(({ name: part, value }) => sql`${part}::text, round((${value})::numeric, 4)`);
  const told = explain ? sql`jsonb_build_object(${join(pairs, ", ")})` : raw("null::jsonb");
  return sql`select id, ${sum} as score, ${told} as parts from (select *${join(heads, "")} from found offset 0) as found`;
}
