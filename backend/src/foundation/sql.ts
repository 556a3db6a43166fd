/** A piece of SQL with its values; pieces nest, so a statement is composed like a sentence and values never become text. */
export class Sql {
  constructor(
    readonly text: string,
    readonly values: readonly unknown[],
  ) {}
}

/** Tagged template: nested pieces are spliced in, everything else becomes a placeholder. Written as loops: a search splices some two hundred pieces. */
export function sql(strings: TemplateStringsArray, ...parts: unknown[]): Sql {
  const values: unknown[] = [];
  let text = strings[0] ?? "";
  for (const [at, part] of parts.entries()) {
    if (part instanceof Sql) {
      text += part.text;
      for (const value of part.values) values.push(value);
    } else {
      text += "?";
      values.push(part);
    }
    text += strings[at + 1] ?? "";
  }
  return new Sql(text, values);
}

/** A quoted identifier. */
export const name = (identifier: string): Sql => new Sql(`"${identifier.replaceAll('"', '""')}"`, []);

/** Text of our own that stands in the statement as it is; never anything a person typed. */
export const raw = (text: string): Sql => new Sql(text, []);

export function join(pieces: readonly Sql[], separator: string): Sql {
  const values: unknown[] = [];
  let text = "";
  for (const [at, piece] of pieces.entries()) {
    text += at === 0 ? piece.text : separator + piece.text;
    for (const value of piece.values) values.push(value);
  }
  return new Sql(text, values);
}

const quoted = (value: unknown): string => (value === null ? "null" : `"${String(value).replace(/["\\]/g, "\\$&")}"`);

/** A list as one value, so that a statement reads the same however long it is. */
export const array = (values: readonly unknown[], type = "text"): Sql => new Sql(`?::${type}[]`, [`{${values.map(quoted).join(",")}}`]);

/** A statement with its places numbered, as PostgreSQL takes it. */
export function numbered(text: string): string {
  let at = 0;
  return text.replace(/\?/g, () => `$${++at}`);
}
