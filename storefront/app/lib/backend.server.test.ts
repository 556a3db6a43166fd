import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { BackendProblem, backend, orErrorPage } from "./backend.server";

interface Seen {
  method: string | undefined;
  url: string | undefined;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

let server: Server;
let seen: Seen;
let answer: { status: number; body: string; type?: string; delay?: number };

beforeAll(async () => {
  server = createServer(async (req, res) => {
    let body = "";
    for await (const chunk of req) body += chunk;
    seen = { method: req.method, url: req.url, headers: req.headers, body };
    const type = answer.type ?? "application/json";
    setTimeout(() => res.writeHead(answer.status, { "content-type": type }).end(answer.body), answer.delay ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("NODE_ENV", "test");
  vi.stubEnv("BACKEND_URL", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv("PUBLISHABLE_KEY", "pk_test");
  vi.stubEnv("SESSION_SECRET", "x".repeat(32));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const problemOf = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (problem: unknown) => problem as BackendProblem,
  );

describe("backend", () => {
  it("sends key, token, chosen business, query without blanks, and JSON", async () => {
    answer = { status: 200, body: `{"fine":true}` };
    const call = { query: { q: "es teh", page: 2, halal: undefined, kecamatan: "" }, body: { a: 1 }, token: "jwt", vendorId: "ven_1" };
    expect(await backend("/store/things", { ...call, method: "POST" })).toEqual({ fine: true });
    expect(seen).toMatchObject({ method: "POST", url: "/store/things?q=es+teh&page=2", body: `{"a":1}` });
    expect(seen.headers).toMatchObject({
      "x-publishable-api-key": "pk_test",
      authorization: "Bearer jwt",
      "x-vendor-id": "ven_1",
      "content-type": "application/json",
    });
  });

  it("takes an answer of bare words, as to a request for a new password, for no answer", async () => {
    answer = { status: 201, body: "Created", type: "text/plain; charset=utf-8" };
    expect(await backend("/auth/vendor/emailpass/reset-password", { method: "POST", body: {} })).toBeNull();
  });

  it("turns what the backend refuses into a typed problem", async () => {
    answer = {
      status: 409,
      body: JSON.stringify({
        code: "cart_changed",
        message: "Harga berubah.",
        fields: [{ field: "a.b", message: "Cek." }],
        details: { n: 1 },
      }),
    };
    const problem = await problemOf(backend("/store/things"));
    expect(problem).toBeInstanceOf(BackendProblem);
    expect(problem).toMatchObject({ status: 409, code: "cart_changed", message: "Harga berubah.", details: { n: 1 } });
    expect(problem?.fields).toEqual([{ field: "a.b", message: "Cek." }]);
  });

  it("has a sentence even for an answer that is not ours", async () => {
    answer = { status: 502, body: "<html>" };
    expect(await problemOf(backend("/store/things"))).toMatchObject({ status: 502, code: "unknown", fields: [] });
  });

  it("gives up in time and says that the market cannot be reached", async () => {
    answer = { status: 200, body: "{}", delay: 500 };
    expect(await problemOf(backend("/store/things", { timeout: 50 }))).toMatchObject({ status: 503, code: "unavailable" });
  });
});

it("shows a problem as the error page of its status, and anything else as what it is", async () => {
  const thrown = await problemOf(orErrorPage(Promise.reject(new BackendProblem(404, "not_found", "Tidak ada."))));
  expect(thrown).toMatchObject({ init: { status: 404 }, data: { message: "Tidak ada." } });
  const bug = new TypeError("bug");
  expect(await problemOf(orErrorPage(Promise.reject(bug)))).toBe(bug);
});
