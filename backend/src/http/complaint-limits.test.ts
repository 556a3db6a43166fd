import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { RateLimitRequestHandler } from "express-rate-limit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complaintsOfOrder, complaintsOfPerson } from "./complaint-limits";

interface Attempt {
  limit: RateLimitRequestHandler;
  number: string;
  phone?: string;
}

let server: Server;
let current: Attempt;

/** As much of Express as a limit touches. */
function serve(req: IncomingMessage, res: ServerResponse): void {
  const { limit, number, phone } = current;
  const answer = Object.assign(res, {
    status: (code: number) => Object.assign(answer, { statusCode: code }),
    append: (name: string, value: string) => answer.appendHeader(name, value),
    send: (body: unknown) => answer.end(JSON.stringify(body)),
  });
  const originalUrl = `/store/order-groups/${number}/orders/vord_1/complaints`;
  const request = Object.assign(req, { originalUrl, ip: "127.0.0.1", body: { phone }, app: { get: () => false } });
  void limit(request as never, answer as never, (error?: unknown) => answer.status(error ? 500 : 201).end());
}

async function statuses(attempts: Attempt[]): Promise<number[]> {
  const answers = [];
  for (const attempt of attempts) {
    current = attempt;
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST" });
    await response.text();
    answers.push(response.status);
  }
  return answers;
}

beforeAll(async () => {
  server = createServer(serve).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe("complaining without end", () => {
  it("stops at fifteen for one purchase, however its number is written", async () => {
    const limit = complaintsOfOrder;
    const sent = Array.from({ length: 16 }, (_, i) => ({ limit, number: i % 2 ? "LB-7K4M2Q" : "lb-7k4m2q" }));
    expect(await statuses(sent)).toEqual([...Array(15).fill(201), 429]);
    expect(await statuses([{ limit, number: "LB-AAAAAA" }])).toEqual([201]);
  });

  it("stops at thirty for one phone, over all its purchases", async () => {
    const limit = complaintsOfPerson;
    const sent = Array.from({ length: 31 }, (_, i) => ({ limit, number: `LB-${i}`, phone: i % 2 ? "0812 3456 7890" : "+6281234567890" }));
    expect(await statuses(sent)).toEqual([...Array(30).fill(201), 429]);
    expect(await statuses([{ limit, number: "LB-1", phone: "081298765432" }])).toEqual([201]);
  });
});
