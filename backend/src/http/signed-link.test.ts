import { expect, it, vi } from "vitest";
import { evidenceLink, openedBy } from "./signed-link";

it("a link to evidence opens for five minutes, and for nobody who changes it or knows another secret", () => {
  vi.stubEnv("BACKEND_URL", "http://localhost:9000");
  vi.stubEnv("JWT_SECRET", "rahasia");
  const made = new Date("2026-11-24T10:00:00Z");
  const after = (seconds: number) => new Date(made.getTime() + seconds * 1_000);
  const token = evidenceLink("pevi_1", made).split("/").pop() ?? "";
  expect(openedBy(token, after(0))).toBe("pevi_1");
  expect(openedBy(token, after(299))).toBe("pevi_1");
  expect(() => openedBy(token, after(301))).toThrow();
  for (const forged of [token.replace("pevi_1", "pevi_2"), `${token}x`, `${token}.x`, "", "pevi_1"]) {
    expect(() => openedBy(forged, made)).toThrow();
  }
  vi.stubEnv("JWT_SECRET", "lain");
  expect(() => openedBy(token, made)).toThrow();
  vi.unstubAllEnvs();
});
