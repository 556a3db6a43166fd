import { wordsOf } from "./walk";

export type Complaint = "too_many_parameters" | "too_deep" | "forbidden_name";

/** No form of ours nests deeper than a product with its label; no page asks with more parameters than its filters. */
const DEEPEST = 24;
const MOST_PARAMETERS = 100;

/** Names that reach into JavaScript's own objects when code copies what it was sent. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

const reachesIntoObjects = (path: string) => path.split(/[[\].,+*\s]+/).some((part) => FORBIDDEN.has(part));

/** What is wrong with a raw query string (without `?`). The shopper's own words in `q` may be anything. */
export function complaintAboutQuery(search: string): Complaint | undefined {
  if (search.split("&", MOST_PARAMETERS + 1).length > MOST_PARAMETERS) return "too_many_parameters";
  for (const [name, value] of new URLSearchParams(search)) {
    if (reachesIntoObjects(name)) return "forbidden_name";
    if (name !== "q" && reachesIntoObjects(value)) return "forbidden_name";
  }
  return undefined;
}

/** What is wrong with a parsed body. */
export function complaintAboutBody(body: unknown): Complaint | undefined {
  for (const word of wordsOf(body)) {
    if (word.depth > DEEPEST) return "too_deep";
    if (word.kind === "key" && reachesIntoObjects(word.text)) return "forbidden_name";
  }
  return undefined;
}
