import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { build, defineConfig, type Plugin } from "vite";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const alias = { "~": here("app") };

/** One small module with all it imports in it. */
async function bundle(source: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    resolve: { alias },
    build: { write: false, target: "es2020", modulePreload: false, copyPublicDir: false, rollupOptions: { input: source } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ("output" in each ? each.output : []));
  const chunk = outputs.find((each) => each.type === "chunk");
  if (chunk?.type !== "chunk") throw new Error(`${source} built nothing`);
  return chunk.code;
}

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
      const code = await bundle(source);
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
  resolve: { alias },
  build: { assetsInlineLimit: 0, target: "es2020" },
});
