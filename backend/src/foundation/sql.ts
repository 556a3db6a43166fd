/** A piece of SQL with its values; pieces nest, so a statement is composed like a sentence and values never become text. */
export class Sql {
  constructor(
    readonly text: string,
    readonly values: readonly unknown[],
  ) {}
}

/** Tagged template: nested pieces are spliced in, everything else becomes a placeholder. */
export function sql(strings: TemplateStringsArray, ...parts: unknown[]): Sql {
  const values: unknown[] = [];
  const text = strings.reduce((written, string, index) => {
    const part = parts[index - 1];
    if (part instanceof Sql) {
      values.push(...part.values);
      return written + part.text + string;
    }
    values.push(part);
    return `${written}?${string}`;
  });
  return new Sql(text, values);
}

/** A quoted identifier. */
export const name = (identifier: string): Sql => new Sql(`"${identifier.replaceAll('"', '""')}"`, []);

/** Text of our own that stands in the statement as it is; never anything a person typed. */
export const raw = (text: string): Sql => new Sql(text, []);

export function join(pieces: readonly Sql[], separator: string): Sql {
  return new Sql(
    pieces.map((piece) => piece.text).join(separator),
    pieces.flatMap((piece) => piece.values),
  );
}

const quoted = (value: unknown): string => (value === null ? "null" : `"${String(value).replace(/["\\]/g, "\\$&")}"`);

/** A list as one value, so that a statement reads the same however long it is. */
export const array = (values: readonly unknown[], type = "text"): Sql => new Sql(`?::${type}[]`, [`{${values.map(quoted).join(",")}}`]);

/** A statement with its places numbered, as PostgreSQL takes it. */
export function numbered(text: string): string {
  let at = 0;
  return text.replace(/\?/g, () => `$${++at}`);
}
