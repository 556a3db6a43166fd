import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { PostgresSearchProvider } from "../../src/providers/search-postgres/service";
import { rows } from "../support/backend";
import { searchProviderContract } from "../support/search-contract";

/** The two calls the provider makes, straight to the database under test. */
const manager = {
  execute: (statement: string, values: unknown[] = []) => {
    let at = 0;
    return rows(
      statement.replace(/\?/g, () => `$${++at}`),
      values,
    );
  },
  transactional: (run: (inner: unknown) => Promise<unknown>) => run(manager),
};

const provider = new PostgresSearchProvider({ manager: manager as unknown as SqlEntityManager });

searchProviderContract("search-postgres", () => provider);
