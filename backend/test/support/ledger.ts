import { Migration20261124063000 } from "../../src/modules/ledger/migrations/Migration20261124063000";
import { Migration20261124065000 } from "../../src/modules/ledger/migrations/Migration20261124065000";
import { Migration20261124082000 } from "../../src/modules/ledger/migrations/Migration20261124082000";
import { LedgerModuleService } from "../../src/modules/ledger/service";
import { aDatabaseOfItsOwn, openRepository } from "./own-database";

/** The ledger's service on a connection of its own to a database, as another process would have it. */
export async function openLedger(databaseUrl: string): Promise<{ ledger: LedgerModuleService; close: () => Promise<void> }> {
  const { baseRepository, close } = await openRepository(databaseUrl);
  return { ledger: new LedgerModuleService({ baseRepository }), close };
}

/** A database with nothing in it but an empty ledger, for tests that break it. */
export async function aLedgerOfItsOwn(): Promise<{
  ledger: LedgerModuleService;
  run: (statement: string) => Promise<void>;
  close: () => Promise<void>;
}> {
  const database = await aDatabaseOfItsOwn([Migration20261124063000, Migration20261124065000, Migration20261124082000]);
  const { ledger, close } = await openLedger(database.url);
  return {
    ledger,
    run: database.run,
    close: async () => {
      await close();
      await database.close();
    },
  };
}
