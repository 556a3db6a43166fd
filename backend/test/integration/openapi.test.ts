import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anOfficer, api } from "../support/backend";
import { expectContract, publishedDocument } from "../support/openapi";

const API = join(__dirname, "../../src/api");
const HANDLER = /^export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/gm;

/** Reads the route files as text, so that a mistake in the generator cannot hide a route from its own test. */
async function handlersInSource(): Promise<string[]> {
  const files = (await readdir(API, { recursive: true })).filter((file) => /^(catalog|store|vendor|admin)\/(.*\/)?route\.ts$/.test(file));
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
    await expectContract("GET /vendor/me", await api("/vendor/me"));
    await expectContract("GET /admin/vendors/{id}", await api("/admin/vendors/ven_nobody", { token: await anOfficer() }));
  });

  it.each([
    ["GET /admin/vendors", "/admin/vendors"],
    ["GET /admin/permits", "/admin/permits"],
    ["GET /admin/order-groups", "/admin/order-groups"],
    ["GET /admin/mails", "/admin/mails"],
    ["GET /admin/audit", "/admin/audit?who=petugas&action=vendor.&from=2026-01-01"],
    ["GET /store/reference", "/store/reference"],
    ["GET /catalog/overview", "/catalog/overview"],
    ["GET /catalog/products", "/catalog/products"],
    ["GET /catalog/shops", "/catalog/shops"],
  ])("%s answers what it promises", async (route, address) => {
    const answer = await api(address, { token: await anOfficer() });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    await expectContract(route, answer);
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
