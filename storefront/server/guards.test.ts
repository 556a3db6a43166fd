import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isOwnOrigin, limitBody, limitRate, refuseForeignOrigin } from "./guards";

describe("isOwnOrigin", () => {
  const host = "lapak.test:8000";
  it.each([
    [{ host, origin: "http://lapak.test:8000" }, true],
    [{ host, "sec-fetch-site": "same-origin" }, true],
    [{ host, "sec-fetch-site": "none" }, true],
    [{ host }, true],
    [{ host, origin: "http://lapak.test" }, false],
    [{ host, origin: "http://jahat.test" }, false],
    [{ host, origin: "null" }, false],
    [{ host, "sec-fetch-site": "same-site" }, false],
    [{ host, "sec-fetch-site": "cross-site" }, false],
  ])("%o", (headers, own) => expect(isOwnOrigin(headers)).toBe(own));
});

describe("guards in front of the storefront", () => {
  let server: Server;
  let base: string;

  beforeAll(async () => {
    const app = express().use(refuseForeignOrigin, limitRate, limitBody, (_req, res) => {
      res.send("ok");
    });
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const post = (path: string, init: RequestInit = {}) => fetch(base + path, { method: "POST", body: "jumlah=1", ...init });

  it("lets our own forms through and refuses those of other sites, whatever the path", async () => {
    expect((await post("/keranjang", { headers: { origin: base } })).status).toBe(200);
    expect((await post("/keranjang", { headers: { origin: "https://jahat.test" } })).status).toBe(403);
    expect((await fetch(base, { method: "DELETE", headers: { origin: "null" } })).status).toBe(403);
    expect((await fetch(base, { headers: { origin: "https://jahat.test" } })).status).toBe(200);
  });

  it("refuses forms that are too large, except where photos are sent", async () => {
    const megabyte = "x".repeat(1024 * 1024);
    expect((await post("/keranjang", { body: megabyte })).status).toBe(413);
    expect((await post("/penjual/produk/baru", { body: megabyte })).status).toBe(200);
    expect((await post("/pesanan/LB-7K4M2Q/komplain/1", { body: megabyte.repeat(40) })).status).toBe(200);
    expect((await post("/pesanan/LB-7K4M2Q/komplain/1", { body: megabyte.repeat(42) })).status).toBe(413);
    expect((await post("/pesanan/LB-7K4M2Q", { body: megabyte })).status).toBe(413);
  });

  it("refuses a body that does not say how long it is", async () => {
    const body = new Blob(["jumlah=1"]).stream();
    const init = { method: "POST", body, duplex: "half" } as const;
    expect((await fetch(`${base}/keranjang`, init)).status).toBe(411);
  });

  it("slows down whoever tries codes of passports", async () => {
    const tries = await Promise.all(Array.from({ length: 61 }, (_, n) => fetch(`${base}/izin/${n}`)));
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(1);
    expect((await fetch(`${base}/penarikan`)).status).toBe(200);
  });

  it("slows down whoever tries passwords", async () => {
    const statuses = await Promise.all(Array.from({ length: 31 }, () => post("/akun/masuk").then((answer) => answer.status)));
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    expect((await post("/keranjang")).status).toBe(200);
  });
});
