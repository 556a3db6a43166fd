import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { medusa } from "./backend.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { ROOT, run } from "./processes.mjs";

const SHARED_INPUTS = ["package-lock.json", "tsconfig.json"];
const isSource = (name) => !/\.test\.tsx?$|\/test\//.test(name);

/** Builds unless the stamp beside the output says that it was made from exactly these sources. Answers whether it built. */
async function buildIfStale({ inputs, output, build }) {
  const current = fingerprint([...SHARED_INPUTS, ...inputs], isSource);
  const stamp = join(ROOT, output, ".built-from");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === current) return false;
  rmSync(join(ROOT, output), { recursive: true, force: true });
  await build();
  writeFileSync(stamp, current);
  return true;
}

/** Medusa's production build, Medusa Admin included, in `backend/.medusa/server`. */
export function buildBackend({ log }) {
  const server = join(ROOT, "backend/.medusa/server");
  return buildIfStale({
    inputs: ["backend", "medusa-config.ts"],
    output: "backend/.medusa/server",
    build: async () => {
      // The build reads the configuration but touches no database.
      const env = { DATABASE_URL: "postgres://localhost/none", NODE_ENV: "development", DISABLE_ADMIN: "false" };
      await medusa(["build"], { env, log, failure: "Backend tidak dapat dibangun." });
      // The configuration lives one folder up, so the compiler nests the sources by one.
      renameSync(join(server, "backend/src"), join(server, "src"));
      rmSync(join(server, "backend"), { recursive: true });
    },
  });
}

/** Remix's production build in `storefront/build`. */
export function buildStorefront({ log }) {
  return buildIfStale({
    inputs: ["storefront", "backend/src/contracts"],
    output: "storefront/build",
    build: () =>
      run("npm", ["run", "build", "--workspace", "storefront"], {
        env: { NODE_ENV: "production" },
        log,
        failure: "Etalase tidak dapat dibangun.",
      }),
  });
}
