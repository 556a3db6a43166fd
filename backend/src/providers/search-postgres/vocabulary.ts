import { array, name, type Sql, sql } from "../../foundation/sql";
import { type Plan, vocabularyName } from "./rules/plan";

/** What an index knows of a word. */
export interface WordFacts {
  /** Documents that hold it, exact below `FREQUENT` of documents.ts. */
  documents: number;
  stem: string | null;
}

/** Nothing but letters is counted, so nothing is known of other words; they are looked for as they stand. */
export const isCounted = (word: string): boolean => /^[a-z]{2,}$/.test(word);

export function factsStatement({ table }: Plan, words: readonly string[]): Sql {
  return sql`select typed.word, coalesce(known.documents, 0) as documents, search_stem(typed.word) as stem
    from unnest(${array(words)}) as typed (word) left join ${name(vocabularyName(table))} as known on known.word = typed.word collate "C"`;
}

const MOST_COMPLETIONS = 6;
const SHORTEST_BEGINNING = 2;
/** A typo hides few letters: candidates beyond these are not worth measuring. */
const MOST_CANDIDATES = 80;

/** The word itself, if there is one, and longer ones that begin so, the most frequent first. */
export function completionsStatement({ table }: Plan, beginning: string): Sql {
  return sql`select word, documents from ${name(vocabularyName(table))}
    where ${beginning.length >= SHORTEST_BEGINNING}::boolean and word >= ${beginning}::text collate "C" and word < ${`${beginning}zzzz`}::text collate "C"
    order by word = ${beginning}::text desc, documents desc, length(word), word limit ${MOST_COMPLETIONS + 1}`;
}

/** Words that look like a misspelt one: those that share letters in a row, and short ones of about its length a slip or two away. */
export function candidatesStatement({ table }: Plan, word: string): Sql {
  const vocabulary = name(vocabularyName(table));
  const lengths = [word.length - 1, word.length, word.length + 1];
  return sql`(select word, documents from ${vocabulary} where word % ${word}::text order by similarity(word, ${word}::text) desc limit ${MOST_CANDIDATES})
    union (select word, documents from ${vocabulary} where ${word.length <= 6}::boolean and length(word) = any(${array(lengths, "int")}) and length(word) <= 7
      and levenshtein_less_equal(word, ${word}::text, 2) <= 2 order by documents desc limit ${MOST_CANDIDATES})`;
}
