import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      // Properties try hundreds of cases, which takes its time on a busy machine.
      { test: { name: "unit", include: ["src/**/*.test.ts", "eval/**/*.test.ts"], environment: "node", testTimeout: 30_000 } },
      {
        test: {
          name: "integration",
          include: ["test/integration/**/*.test.ts"],
          environment: "node",
          globalSetup: ["test/support/global-setup.mjs"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
