/** How PostgreSQL reads a column's values in COPY: as they stand, as JSON, or as an array of texts. */
export type Kind = "plain" | "json" | "array";
/** Kinds by table and column. */
export type Layout = Record<string, Record<string, Kind>>;

export type Row = Record<string, unknown>;

/** Rows of one table, ready for `COPY … FROM STDIN`. */
export interface TableText {
  table: string;
  columns: string[];
  text: Uint8Array<ArrayBuffer>;
}

const NULL = "\\N";
const SPECIAL = /[\\\n\r\t]/;
const ESCAPES: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const escaped = (text: string): string => (SPECIAL.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign) : text);

const element = (text: string): string => text.replace(/["\\]/g, "\\$&");
function arrayOf(values: readonly string[]): string {
  if (values.length === 0) return "{}";
  const safe = /["\\]/.test(values.join("")) ? values.map(element) : values;
  return `{"${safe.join('","')}"}`;
}

function field(value: unknown, kind: Kind): string {
  if (value === null || value === undefined) return NULL;
  if (kind === "json") return escaped(JSON.stringify(value));
  if (Array.isArray(value)) return escaped(arrayOf(value.map(String)));
  return typeof value === "string" ? escaped(value) : String(value);
}

/** A table's rows as text. All of them have the columns of the first, in its order; a column that is left out gets its default. */
class Lines {
  readonly columns: readonly string[];
  readonly #kinds: readonly Kind[];
  readonly #lines: string[] = [];

  constructor(
    readonly table: string,
    first: Row,
    layout: Layout,
  ) {
    this.columns = Object.keys(first);
    this.#kinds = this.columns.map((column) => {
      const kind = layout[table]?.[column];
      if (!kind) throw new Error(`There is no column "${column}" in "${table}".`);
      return kind;
    });
  }

  add(row: Row): void {
    const { columns } = this;
    const fields = new Array<string>(columns.length);
    let at = 0;
    for (const column in row) {
      if (column !== columns[at]) throw new Error(`Rows of "${this.table}" differ at "${column}".`);
      fields[at] = field(row[column], this.#kinds[at] ?? "plain");
      at += 1;
    }
    if (at !== columns.length) throw new Error(`A row of "${this.table}" lacks "${columns[at]}".`);
    this.#lines.push(fields.join("\t"));
  }

  text(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}

/** Rows by table, written down as they come. */
export class Rows<Table extends string = string> {
  readonly #layout: Layout;
  readonly #tables = new Map<Table, Lines>();

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  add(table: Table, row: Row): void {
    let lines = this.#tables.get(table);
    if (!lines) {
      lines = new Lines(table, row, this.#layout);
      this.#tables.set(table, lines);
    }
    lines.add(row);
  }

  /** In the order in which tables were first written to. */
  texts(): TableText[] {
    const encoder = new TextEncoder();
    return [...this.#tables.values()].map((lines) => ({
      table: lines.table,
      columns: [...lines.columns],
      text: encoder.encode(lines.text()),
    }));
  }
}
