import type { Knex } from "@medusajs/framework/mikro-orm/knex";

type Row = Record<string, unknown>;

/** Rows by table, in the order tables must be written in. */
export class Rows {
  readonly #tables = new Map<string, Row[]>();

  add(table: string, row: Row): void {
    const rows = this.#tables.get(table);
    if (rows) rows.push(row);
    else this.#tables.set(table, [row]);
  }

  /**
   * One statement a table, with its rows as its one value. Columns are those of a table's first row; what a row leaves out gets the column's
   * default only when every row leaves it out.
   */
  *statements(): Generator<[text: string, rows: string]> {
    for (const [table, rows] of this.#tables) {
      const columns = Object.keys(rows[0] ?? {})
        .map((column) => `"${column}"`)
        .join(", ");
      yield [
        `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", ?::json)`,
        JSON.stringify(rows),
      ];
    }
  }

  /** Everything in one transaction. */
  async write(db: Knex): Promise<void> {
    await db.transaction(async (transaction) => {
      for (const [text, rows] of this.statements()) await transaction.raw(text, [rows]);
    });
  }
}
