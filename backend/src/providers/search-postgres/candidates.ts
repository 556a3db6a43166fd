import { array, join, name, raw, type Sql, sql } from "../../foundation/sql";
import { inLine } from "./rules/facets";
import { type Plan, TERMS } from "./rules/plan";
import { type Group, headColumn, inHead, partsOf, type Rank, textWorth } from "./rules/rank";
import { bestQualities, type Spread, shareOfFacets, shareOfSets } from "./rules/spread";

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
  /** Sets of facets' terms, of each of which a document has at least one. */
  facets: readonly (readonly string[])[];
  /** What else is asked of its row. */
  condition: Sql;
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

/** Any one term of each of these sets: a condition for each word, one for all facets of a single value, and one for each other facet. */
function terms(sets: readonly (readonly string[])[], facets: readonly (readonly string[])[]): Sql[] {
  const chosen = facets.filter((set) => set.length === 1).flat();
  const several = [...sets, ...facets.filter((set) => set.length > 1)];
  const own = raw(TERMS);
  return [...several.map((set) => sql`${own} && ${array(set)}`), ...(chosen.length > 0 ? [sql`${own} @> ${array(chosen)}`] : [])];
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
  isAmongTheBest?: true;
}

/** Look for so many windows, and then for so many: what falls short is looked for among all, and that costs more. */
const MARGIN = 1;
const WIDE_MARGIN = 4;
/** Of the best, this part of a window is enough. */
const ENOUGH = 0.5;
/** For each word: fewer matches are put together sooner than they are held against who is among the best. */
const MANY = 10_000;
/** A value that more documents have than this is looked for in rows that were found by something else: its list in the index is longer than they are. */
const COMMON = 0.2;

const DAY_MS = 86_400_000;
const today = (): number => Math.floor(Date.now() / DAY_MS);

/** Where to look first, when more have these terms than a window holds: among the best, about as many of them as fill it. */
function amongTheBest(sets: string[][], { plan, facets, window, spread }: Matching): string[][][] {
  const matching = spread.rows * shareOfFacets(spread, facets) * shareOfSets(spread, sets);
  if (!plan.quality || matching < MANY * Math.max(1, sets.length)) return [];
  return [MARGIN, WIDE_MARGIN].map((margin) => [...sets, bestQualities(spread, (margin * window) / matching, today())]);
}

/** Facets to find documents by, and those that are so common that rows are asked instead. */
function facetsOf({ plan, facets, spread }: Matching): { sets: string[][]; onRow: Sql[] } {
  const isCommon = (set: readonly string[]) => set.some((term) => (spread.shares.get(term) ?? 0) > COMMON);
  const onRow = facets.filter(isCommon).map((set) => {
    const [path = ""] = set[0]?.split("=") ?? [];
    const values = set.map((term) => term.slice(path.length + 1));
    return inLine(plan.tagged.indexOf(path), values);
  });
  return { sets: facets.filter((set) => !isCommon(set)).map((set) => [...set]), onRow };
}

/** Where candidates are looked for, the most promising place first. */
function looks(matching: Matching): Look[] {
  const { groups, isLoose, only } = matching;
  if (isLoose) return looseSets(groups).map((sets) => ({ level: 1, sets }));
  const levels: Level[] = groups.length === 0 ? [1] : only ? [only] : [3, 2, 1];
  const all = levels.map((level): Look => ({ level, sets: setsAt(level, groups) }));
  const narrowed = all.map(({ level, sets }) =>
    amongTheBest(sets, matching).map((best): Look => ({ level, sets: best, isAmongTheBest: true })),
  );
  // At one place only: what is called so by many fills the window from there.
  const at = narrowed.findIndex((best) => best.length > 0);
  return all.flatMap((look, place) => (place === at ? [...(narrowed[place] ?? []), look] : [look]));
}

/** All rows that match, as a condition: for pages in another order than relevance. */
export const matches = ({ groups, facets, condition, isLoose, only }: Matching): Sql => {
  const sets = isLoose ? looseSets(groups).slice(-1).flat() : setsAt(only ?? 1, groups);
  return join([...terms(sets, facets), condition], " and ");
};

/** The best place where anything has all the words, as `level`; no row when nothing has. */
export function bestLevel(matching: Matching): Sql {
  const levels = ([3, 2, 1] as const).map(
    (only) => sql`(select ${raw(String(only))} as level from ${name(matching.plan.table)} where ${matches({ ...matching, only })} limit 1)`,
  );
  return sql`select level from (${join(levels, " union all ")}) as levels limit 1`;
}

/**
 * At most a window of matches, each once, with the best level it was found at: a statement's `with` part, named `found`, with the columns of the
 * `fields` that are read of it. The looks run one after the other, each for as many as are still missing: PostgreSQL never starts those behind.
 * With `enough` found there may be more than were found.
 */
export function gather(matching: Matching, isWeighed: boolean, fields: readonly string[]): { found: Sql; enough: number } {
  const { plan, condition, window } = matching;
  const columns = plan.columns.filter(({ path }) => fields.includes(path)).map(({ column }) => sql`, ${name(column)}`);
  const standing = raw(isWeighed ? "id, facets, head, head_words" : "id, facets");
  const { sets: chosen, onRow } = facetsOf(matching);
  const places = looks(matching);
  const enough = places.some(({ isAmongTheBest }) => isAmongTheBest) ? ENOUGH * window : window;
  const rows = places.map(({ level, sets }, look) => {
    const before = Array.from({ length: look }, (_, at) => at);
    const others = before.map((at) => raw(`id not in (select id from look_${at})`));
    const soFar = join([raw("0"), ...before.map((at) => raw(`(select many from told_${at})`))], " + ");
    return sql`${raw(`look_${look}`)} as materialized (select ${raw(String(level))} as level, ${standing}${join(columns, "")}
      from ${name(plan.table)} where ${join([...terms(sets, chosen), condition, ...onRow, ...others], " and ")}
      limit case when ${soFar} >= ${enough}::bigint then 0 else ${window}::bigint - (${soFar}) end
    ), ${raw(`told_${look} as materialized (select count(*) as many from look_${look})`)}`;
  });
  const all = rows.map((_, look) => raw(`select * from look_${look}`));
  return { found: sql`${join(rows, ", ")}, found as not materialized (${join(all, " union all ")})`, enough };
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
