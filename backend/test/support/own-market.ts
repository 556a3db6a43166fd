import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";

/** What the commands have for us; they are no TypeScript. */
interface Commands {
  scratchFolder(prefix: string): string;
  openFurnishedMarket(wanted: {
    kind: "empty";
    folder: string;
    preferredPort: number;
  }): Promise<{ databaseUrl: string; stop(): Promise<void> }>;
  loadCity(wanted: {
    env: Record<string, string>;
    size: { vendors: number; products: number };
    log: string;
    say: (text: string) => void;
  }): Promise<{ vendors: number; products: number; on_sale: number; seconds: number }>;
}

const command = async <Name extends keyof Commands>(file: string, name: Name): Promise<Commands[Name]> =>
  (await import(pathToFileURL(join(__dirname, `../../../scripts/${file}.mjs`)).href))[name];

export interface OwnMarket {
  url: string;
  ask: <Row extends pg.QueryResultRow>(statement: string, values?: unknown[]) => Promise<Row[]>;
  /** `npm run load` in it. */
  load: (size: { vendors: number; products: number }, say: (text: string) => void) => ReturnType<Commands["loadCity"]>;
  close: () => Promise<void>;
}

/** A migrated market with nothing in it, on a server of its own, for tests that fill it or lock its tables. */
export async function aMarketOfItsOwn(): Promise<OwnMarket> {
  const folder = (await command("processes", "scratchFolder"))("lapak-own-");
  const open = await command("furnished-market", "openFurnishedMarket");
  const loadCity = await command("bulk", "loadCity");
  const { databaseUrl, stop } = await open({ kind: "empty", folder, preferredPort: 59_432 + (process.pid % 400) * 5 });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const env = {
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    BACKEND_URL: "http://localhost:9000",
    STOREFRONT_URL: "http://localhost:8000",
    SMTP_URL: "",
  };
  return {
    url: databaseUrl,
    ask: async (statement, values = []) => (await client.query(statement, values)).rows,
    load: (size, say) => loadCity({ env, size, log: join(folder, "load.log"), say }),
    close: async () => {
      await client.end();
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
