import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin, transformWithEsbuild } from "vite";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The only script of browse pages, `app/enhance/main.ts`, built apart from Remix so that a page without hydration loads
 * it and nothing else. `import url from "virtual:enhance"` gives its address.
 */
function enhancement(): Plugin {
  const source = here("app/enhance/main.ts");
  let building = false;
  return {
    name: "lapak-enhancement",
    configResolved(config) {
      building = config.command === "build";
    },
    resolveId: (id) => (id === "virtual:enhance" ? "\0virtual:enhance" : undefined),
    async load(id) {
      if (id !== "\0virtual:enhance") return undefined;
      if (!building) return `export default "/app/enhance/main.ts"`;
      const { code } = await transformWithEsbuild(await readFile(source, "utf8"), source, {
        minify: true,
        target: "es2020",
        sourcemap: false,
      });
      const fileName = `assets/enhance-${createHash("sha256").update(code).digest("hex").slice(0, 8)}.js`;
      this.emitFile({ type: "asset", fileName, source: code });
      return `export default "/${fileName}"`;
    },
  };
}

/** Browse pages do not hydrate, so in development an edit reloads the document. */
function reloadDocuments(): Plugin {
  return {
    name: "lapak-reload-documents",
    apply: "serve",
    handleHotUpdate({ file, server }) {
      if (file.startsWith(here("app"))) server.ws.send({ type: "full-reload" });
    },
  };
}

export default defineConfig({
  plugins: [
    remix({
      ignoredRouteFiles: ["**/*"],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        v3_routeConfig: true,
      },
    }),
    enhancement(),
    reloadDocuments(),
  ],
  resolve: { alias: { "~": here("app") } },
  build: { assetsInlineLimit: 0, target: "es2020" },
});
