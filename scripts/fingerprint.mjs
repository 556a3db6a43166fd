import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT } from "./processes.mjs";

const GENERATED = new Set(["node_modules", ".medusa", "build", ".cache", "test-results"]);

function* filesBelow(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (GENERATED.has(entry.name)) continue;
    yield* filesBelow(join(path, entry.name));
  }
}

/** SHA-256 over names and contents of everything below `paths` (relative to the root) that `keep` accepts. */
export function fingerprint(paths, keep = () => true) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesBelow(join(ROOT, path))) {
      const name = relative(ROOT, file);
      if (keep(name)) hash.update(name).update("\0").update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}
