import { array, join, name, raw, type Sql, sql } from "../../foundation/sql";
import { type Plan, TERMS, targetsOf } from "./rules/plan";
import { type Group, headColumn, inHead, partsOf, type Rank, textWorth } from "./rules/rank";
import { bestQualities, type Spread, shareOfFacets, shareOfSets } from "./rules/spread";

/** So many matches are compared, counted and sorted into facets; more of them would cost more and tell nobody more. */
export const WINDOW = 600;
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
}

/** Look for so many more than a window holds, and then for many more: what falls short is looked for among all, and that costs more. */
const MARGIN = 1.5;
const WIDE_MARGIN = 10;
/** A place that holds more than this share of the documents is not worth looking at before all of them. */
const LARGEST_PLACE = 0.6;

const DAY_MS = 86_400_000;
const today = (): number => Math.floor(Date.now() / DAY_MS);

/** Where to look first, when more have these terms than a window holds: among the best, about as many of them as fill it. */
function amongTheBest(sets: string[][], { plan, facets, window, spread }: Matching): string[][][] {
  const enough = window / (spread.rows * shareOfFacets(spread, facets) * shareOfSets(spread, sets));
  if (!plan.quality || MARGIN * enough > LARGEST_PLACE) return [];
  const places = [MARGIN * enough, Math.min(WIDE_MARGIN * enough, LARGEST_PLACE)];
  return places.map((needed) => [...sets, bestQualities(spread, needed, today())]);
}

/** Where candidates are looked for, the most promising place first. */
function looks(matching: Matching): Look[] {
  const { groups, isLoose, only } = matching;
  if (isLoose) return looseSets(groups).map((sets) => ({ level: 1, sets }));
  const levels: Level[] = groups.length === 0 ? [1] : only ? [only] : [3, 2, 1];
  const all = levels.map((level): Look => ({ level, sets: setsAt(level, groups) }));
  const narrowed = all.map(({ level, sets }) => amongTheBest(sets, matching).map((best): Look => ({ level, sets: best })));
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
 * At most a window of matches, each once, with the best level it was found at. The looks run one after the other, each for as many as are still
 * missing: PostgreSQL never starts those behind a full window. A statement's `with` part, named `found`; it has the columns of the `fields` that
 * are read of it.
 */
export function found(matching: Matching, isWeighed: boolean, fields: readonly string[]): Sql {
  const { plan, facets, condition, window } = matching;
  const columns = plan.columns.filter(({ path }) => fields.includes(path)).map(({ column }) => sql`, ${name(column)}`);
  const standing = raw(isWeighed ? "id, facets, head, head_words" : "id, facets");
  const rows = looks(matching).map(({ level, sets }, look) => {
    const before = Array.from({ length: look }, (_, at) => raw(`look_${at}`));
    const others = before.map((one) => sql`id not in (select id from ${one})`);
    const missing = before.map((one) => sql` - (select count(*) from ${one})`);
    return sql`${raw(`look_${look}`)} as materialized (select ${raw(String(level))} as level, ${standing}${join(columns, "")}
      from ${name(plan.table)} where ${join([...terms(sets, facets), condition, ...others], " and ")} limit ${window}::bigint${join(missing, "")})`;
  });
  const all = rows.map((_, look) => raw(`select * from look_${look}`));
  return sql`${join(rows, ", ")}, found as not materialized (${join(all, " union all ")})`;
}

/** Score and its parts of what was found; `score` and, to explain it, `parts`. */
export function scored({ plan, groups }: Matching, rank: Rank, explain: boolean): Sql {
  const heads = groups.map((group, at) => sql`, ${inHead(group)} as ${raw(headColumn(at))}`);
  const parts = [{ name: "text", value: sql`${rank.text}::float8 * ${textWorth(groups)}` }, ...partsOf(rank, targetsOf(plan))];
  const sum = join(
    parts.map(({ value }) => value),
    " + ",
  );
  const pairs = parts.map(({ name: part, value }) => sql`${part}::text, round((${value})::numeric, 4)`);
  const told = explain ? sql`jsonb_build_object(${join(pairs, ", ")})` : raw("null::jsonb");
  return sql`select id, ${sum} as score, ${told} as parts from (select *${join(heads, "")} from found offset 0) as found`;
}
