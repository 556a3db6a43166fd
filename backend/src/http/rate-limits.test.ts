import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { RateLimitRequestHandler } from "express-rate-limit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failuresByAccount, failuresByAddress, registrations, wrongConfirmations } from "./rate-limits";

interface Attempt {
  limit: RateLimitRequestHandler;
  ip: string;
  email?: string;
  /** What the route would have answered. */
  status?: number;
}

let server: Server;
let current: Attempt;

/** As much of Express as a limit touches. */
function serve(req: IncomingMessage, res: ServerResponse): void {
  const { limit, ip, email, status = 401 } = current;
  const answer = Object.assign(res, {
    status: (code: number) => Object.assign(answer, { statusCode: code }),
    append: (name: string, value: string) => answer.appendHeader(name, value),
    send: (body: unknown) => answer.end(JSON.stringify(body)),
  });
  const request = Object.assign(req, { ip, body: { email }, app: { get: () => false } });
  void limit(request as never, answer as never, (error?: unknown) => answer.status(error ? 500 : status).end());
}

async function attempt(next: Attempt): Promise<number> {
  current = next;
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST" });
  await response.text();
  return response.status;
}

beforeAll(async () => {
  server = createServer(serve).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function times(count: number, next: (index: number) => Attempt): Promise<number[]> {
  const statuses = [];
  for (let index = 0; index < count; index += 1) statuses.push(await attempt(next(index)));
  return statuses;
}

describe("guessing passwords", () => {
  it("of one account ends after ten failures, from wherever they come and however the address is written", async () => {
    const limit = failuresByAccount;
    const guesses = await times(12, (i) => ({ limit, ip: `203.0.113.${i}`, email: i % 2 ? "ibu.sri@contoh.id" : " Ibu.Sri@Contoh.ID" }));
    expect(guesses).toEqual([...Array(10).fill(401), 429, 429]);
    expect(await attempt({ limit, ip: "203.0.113.1", email: "pak.budi@contoh.id" })).toBe(401);
  });

  it("of an owner whose session was stolen ends after twenty, also where it is posted", async () => {
    const guesses = await times(21, () => ({ limit: wrongConfirmations, ip: "203.0.113.77", status: 400 }));
    expect(guesses.slice(-2)).toEqual([400, 429]);
  });

  it("never counts a success", async () => {
    const statuses = await times(30, () => ({ limit: failuresByAccount, ip: "203.0.113.9", email: "rajin@contoh.id", status: 200 }));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it("of many accounts ends for a visitor's address, but never for the storefront's", async () => {
    const from = (ip: string) => times(101, (i) => ({ limit: failuresByAddress, ip, email: `u${i}@contoh.id` }));
    expect((await from("198.51.100.7")).at(-1)).toBe(429);
    for (const ip of ["127.0.0.1", "::ffff:10.0.0.5", "fd00::5"]) expect((await from(ip)).at(-1)).toBe(401);
  });
});

describe("registrations", () => {
  it("end for an address after sixty in an hour", async () => {
    const statuses = await times(61, (i) => ({ limit: registrations, ip: "198.51.100.8", email: `u${i}@contoh.id`, status: 201 }));
    expect(statuses.at(-2)).toBe(201);
    expect(statuses.at(-1)).toBe(429);
  });
});
