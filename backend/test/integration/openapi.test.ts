import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { api } from "../support/backend";
import { expectContract, publishedDocument } from "../support/openapi";

const API = join(__dirname, "../../src/api");
const HANDLER = /^export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/gm;

/** Reads the route files as text, so that a mistake in the generator cannot hide a route from its own test. */
async function handlersInSource(): Promise<string[]> {
  const files = (await readdir(API, { recursive: true })).filter((file) => /^(store|vendor|admin)\/(.*\/)?route\.ts$/.test(file));
  return files.flatMap((file) => {
    const path = file.replace(/\/route\.ts$/, "").replaceAll(/\[([^\]]+)\]/g, "{$1}");
    return [...readFileSync(join(API, file), "utf8").matchAll(HANDLER)].map(([, method]) => `${method} /${path}`);
  });
}

describe("the published API", () => {
  it("is a valid OpenAPI 3.1 document", async () => {
    const { Validator } = await import("@seriousme/openapi-schema-validator");
    const { valid, errors } = await new Validator().validate({ ...(await publishedDocument()) });
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it("contains every route of ours, and nothing else", async () => {
    const { paths } = await publishedDocument();
    const published = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(published.sort()).toEqual((await handlersInSource()).sort());
  });

  it("names every operation once and says in Indonesian what it does", async () => {
    const { paths } = await publishedDocument();
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    expect(new Set(operations.map((operation) => operation.operationId)).size).toBe(operations.length);
    for (const { summary, operationId } of operations) expect(summary.length, operationId).toBeGreaterThan(8);
  });

  it("describes its errors as they are answered", async () => {
    await expectContract("POST /vendor/photos", await api("/vendor/photos", { method: "POST" }));
  });

  it("can be read as a page that runs nothing and calls no other host", async () => {
    const page = await api<string>("/docs");
    expect(page.status).toBe(200);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page.body).toContain('lang="id"');
    expect(page.body).not.toMatch(/<script|(?:src|href)="https?:(?!\/\/localhost)/);
    expect(page.body).toContain("/vendor/photos");
  });
});
