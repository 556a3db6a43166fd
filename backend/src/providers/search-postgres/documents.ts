import type { SearchTypes } from "@medusajs/framework/types";
import { readDocumentPath } from "@medusajs/framework/utils";
import { normalise } from "../../language/normalise";
import { type Column, type Plan, vocabularyName, type Weight } from "./rules/plan";
import { join, name, raw, type Sql, sql } from "./rules/sql";

const WEIGHTS: Weight[] = ["A", "B", "C"];

function columnValue(document: SearchTypes.SearchDocument, { path, type }: Column): unknown {
  const values = readDocumentPath(document, path.split("."));
  if (type === "bit varying") return bits(values.map(Number));
  return type === "text[]" ? values.map(String) : (values[0] ?? null);
}

/** Numbers an array may hold; a mask of more would be a list after all. */
const MOST_BITS = 4_096;

function bits(numbers: number[]): string {
  const mask = new Array<string>(Math.max(-1, ...numbers) + 1).fill("0");
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number >= MOST_BITS)
      throw new Error(`search-postgres holds whole numbers below ${MOST_BITS} in arrays.`);
    mask[number] = "1";
  }
  return mask.join("");
}

/** One row as JSON: PostgreSQL casts the columns, so a batch of any size is one parameter. */
function rowOf(document: SearchTypes.SearchDocument, plan: Plan): Record<string, unknown> {
  const row: Record<string, unknown> = { id: document.id, document };
  for (const column of plan.columns) row[column.column] = columnValue(document, column);
  for (const weight of WEIGHTS) {
    const texts = plan.searchable.filter((one) => one.weight === weight).flatMap(({ path }) => readDocumentPath(document, path.split(".")));
    row[`words_${weight}`] = texts.flatMap((text) => normalise(String(text))).join(" ");
  }
  return row;
}

/** Writes documents over whatever stood under their ids; the last of a repeated id counts. */
export function upsertStatement(plan: Plan, documents: SearchTypes.SearchDocument[]): Sql {
  const rows = [...new Map(documents.map((document) => [document.id, rowOf(document, plan)])).values()];
  const { columns } = plan;
  const names = columns.map(({ column }) => sql`, ${name(column)}`);
  const typed = columns.map(({ column, type }) => sql`, ${name(column)} ${raw(type)}`);
  const taken = columns.map(({ column }) => sql`, ${name(column)} = excluded.${name(column)}`);
  return sql`
    with rows as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r (id text, document jsonb, "words_A" text, "words_B" text, "words_C" text${join(typed, "")})
    ), learned as (
      insert into ${name(vocabularyName(plan.table))} (word)
      select distinct word from rows, string_to_table("words_A" || ' ' || "words_B" || ' ' || "words_C", ' ') as word
      where word ~ '^[a-z]{3,}$' order by word
      on conflict do nothing
    )
    insert into ${name(plan.table)} (id, document, words${join(names, "")})
    select id, document,
      setweight(to_tsvector('simple', "words_A"), 'A') || setweight(to_tsvector('simple', "words_B"), 'B')
        || setweight(to_tsvector('simple', "words_C"), 'C')
        || setweight(to_tsvector('simple', search_stems("words_A" || ' ' || "words_B" || ' ' || "words_C")), 'D')
      ${join(names, "")}
    from rows order by id
    on conflict (id) do update set document = excluded.document, words = excluded.words${join(taken, "")}`;
}
