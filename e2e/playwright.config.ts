import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

/** Debian's browser where there is one; elsewhere Playwright's own. */
const system = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => path && existsSync(path));

export default defineConfig({
  testDir: "journeys",
  fullyParallel: false,
  // Each journey brings shops, products and people of its own; what must take turns stands in one file, and the workbench, which
  // changes rules for every officer, comes when the others are through (`--no-deps` runs it alone).
  workers: 2,
  projects: [
    { name: "pasar", testIgnore: /workbench/ },
    { name: "meja kerja", testMatch: /workbench/, dependencies: ["pasar"] },
  ],
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : [["list"]],
  outputDir: "test-results",
  use: {
    baseURL: process.env.STOREFRONT_URL,
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    viewport: { width: 360, height: 740 },
    // A colour half-way through its transition is nobody's contrast.
    contextOptions: { reducedMotion: "reduce" },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: system,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
