import { defineConfig } from "vite";

/** Builds `server/main.ts`, the program that serves the storefront in production: `node build/main.js`. */
export default defineConfig({
  build: {
    ssr: "server/main.ts",
    outDir: "build",
    emptyOutDir: false,
    copyPublicDir: false,
    target: "node20",
    rollupOptions: { external: [/^\.\/server\/index\.js$/] },
  },
});
