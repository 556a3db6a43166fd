import pg from "pg";

/** The market's own database, for what only time or a look inside can do. */
export async function rows<T = Record<string, unknown>>(statement: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query(statement, values)).rows;
  } finally {
    await client.end();
  }
}

export async function change(statement: string, values: unknown[]): Promise<void> {
  await rows(statement, values);
}
