/** Meilisearch's filter expressions, as far as the provider writes them: read strictly, and held against a document. */
export type Test = (values: (attribute: string) => unknown[]) => boolean;

export class FilterError extends Error {}

const TOKEN = /\s*(?:("(?:\\.|[^"\\])*")|(!=|<=|>=|[=<>()[\],])|([\p{L}\p{N}_.-]+))/uy;
const unquoted = (text: string): string => text.slice(1, -1).replaceAll('\\"', '"');

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const [, string, sign, word] = TOKEN.exec(text) ?? [];
    const token = string ?? sign ?? word;
    if (token === undefined) throw new FilterError(`Was expecting an operation in \`${text}\`.`);
    tokens.push(token);
  }
  return tokens;
}

const same = (held: unknown, wanted: string): boolean => String(held).toLowerCase() === wanted.toLowerCase();

function compare(held: unknown, wanted: string): number {
  const number = Number(wanted);
  if (typeof held === "number") return Number.isNaN(number) ? Number.NaN : held - number;
  return typeof held !== "string"
    ? Number.NaN
    : held.toLowerCase() < wanted.toLowerCase()
      ? -1
      : held.toLowerCase() > wanted.toLowerCase()
        ? 1
        : 0;
}

const COMPARISONS: Record<string, (difference: number) => boolean> = {
  "<": (difference) => difference < 0,
  "<=": (difference) => difference <= 0,
  ">": (difference) => difference > 0,
  ">=": (difference) => difference >= 0,
};

/** Throws a `FilterError` on anything Meilisearch would not read, and on attributes that were not declared filterable. */
export function parseFilter(text: string, filterable: ReadonlySet<string>): Test {
  const tokens = tokensOf(text);
  let at = 0;
  const next = (): string => {
    const token = tokens[at];
    if (token === undefined) throw new FilterError(`\`${text}\` ends too early.`);
    at += 1;
    return token;
  };
  const takes = (...wanted: string[]): boolean => {
    if (!wanted.every((token, ahead) => tokens[at + ahead] === token)) return false;
    at += wanted.length;
    return true;
  };
  const expect = (token: string) => {
    if (!takes(token)) throw new FilterError(`Expected \`${token}\` in \`${text}\`, not \`${tokens[at]}\`.`);
  };
  const value = (): string => {
    const token = next();
    if (/^[=<>()[\],!]/.test(token)) throw new FilterError(`\`${token}\` is no value.`);
    return token.startsWith('"') ? unquoted(token) : token;
  };
  const list = (): string[] => {
    const values: string[] = [];
    expect("[");
    while (!takes("]")) {
      values.push(value());
      if (!takes(",") && tokens[at] !== "]") throw new FilterError("Expected `,` in a list.");
    }
    return values;
  };
  const condition = (): Test => {
    const attribute = next();
    if (!filterable.has(attribute)) throw new FilterError(`Attribute \`${attribute}\` is not filterable.`);
    if (takes("IN")) {
      const wanted = list();
      return (values) => values(attribute).some((held) => wanted.some((one) => same(held, one)));
    }
    if (takes("EXISTS")) return (values) => values(attribute).some((held) => held !== undefined);
    if (takes("NOT", "EXISTS")) return (values) => values(attribute).every((held) => held === undefined);
    if (takes("IS", "NULL")) return (values) => values(attribute).includes(null);
    if (takes("IS", "NOT", "NULL")) return (values) => !values(attribute).includes(null);
    if (takes("STARTS", "WITH")) {
      const beginning = value().toLowerCase();
      return (values) => values(attribute).some((held) => String(held).toLowerCase().startsWith(beginning));
    }
    const operator = next();
    const wanted = value();
    if (operator === "=") return (values) => values(attribute).some((held) => same(held, wanted));
    if (operator === "!=") return (values) => !values(attribute).some((held) => same(held, wanted));
    const holds = COMPARISONS[operator];
    if (!holds) throw new FilterError(`\`${operator}\` is no operator.`);
    return (values) => values(attribute).some((held) => holds(compare(held, wanted)));
  };
  const primary = (): Test => {
    if (takes("NOT")) {
      const test = primary();
      return (values) => !test(values);
    }
    if (!takes("(")) return condition();
    const inner = or();
    expect(")");
    return inner;
  };
  const chain = (word: string, one: () => Test, join: (tests: Test[]) => Test) => (): Test => {
    const tests = [one()];
    while (takes(word)) tests.push(one());
    return join(tests);
  };
  const and = chain("AND", primary, (tests) => (values) => tests.every((test) => test(values)));
  const or = chain("OR", and, (tests) => (values) => tests.some((test) => test(values)));
  const whole = or();
  if (at < tokens.length) throw new FilterError(`Found unexpected \`${tokens[at]}\` at the end of \`${text}\`.`);
  return whole;
}
