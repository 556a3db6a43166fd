import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { api } from "../support/backend";
import { aBusinessWithEverything, type Belongings, stateOf } from "../support/belongings";
import { addressOf, contractOf, kindOf, type Route, vendorRoutes } from "../support/vendor-routes";
import { aMember } from "../support/vendors";

/**
 * Drills 19 and 20 of the reliability notes, over the route table as it is: a new route under `/vendor` is drilled the day it is added.
 */
const routes = vendorRoutes();
const named = routes.map((route) => [`${route.method} ${route.path}`, route] as const);

let mine: Belongings;
let theirs: Belongings;
beforeAll(async () => {
  [mine, theirs] = await Promise.all([aBusinessWithEverything(), aBusinessWithEverything()]);
});

/** Ids a vendor has no business with at all count as foreign too. */
const OF_THE_HOUSE = {
  cus: "cus_01JD0000000000000000000000",
  user: "user_01JD0000000000000000000000",
  variant: "variant_01JD0000000000000000000000",
  pay: "pay_01JD0000000000000000000000",
};

const hasBody = ({ method }: Route) => method !== "GET";
/** The route's address for one of the caller's own things. */
const own = (route: Route) => addressOf(route, mine.ids[kindOf(route) ?? ""] ?? "");

async function statusesOf(calls: { address: string; body?: unknown; headers?: Record<string, string> }[], route: Route) {
  const answers = await Promise.all(
    calls.map(async ({ address, body, headers }) => {
      const { status } = await mine.business.call(address, {
        method: route.method,
        body: hasBody(route) ? (body ?? {}) : undefined,
        headers,
      });
      return [`${address} ${JSON.stringify(body ?? headers ?? "")}`, status] as const;
    }),
  );
  return Object.fromEntries(answers);
}

const all404 = (statuses: Record<string, number>) => Object.fromEntries(Object.keys(statuses).map((call) => [call, 404]));

describe("the route table", () => {
  it("has the routes a vendor needs, each with a contract", async () => {
    expect(routes.length).toBeGreaterThan(15);
    for (const route of routes) expect((await contractOf(route)).summary).toEqual(expect.any(String));
  });
});

describe.each(named)("%s", (_name, route) => {
  it("answers nobody who is not signed in as a vendor", async () => {
    const call = { method: route.method, body: hasBody(route) ? {} : undefined };
    expect((await api(own(route), call)).status).toBe(401);
    expect((await api(own(route), { ...call, token: "bukan.token.asli" })).status).toBe(401);
  });

  it("knows nothing of another vendor's things, wherever their ids stand, and changes nothing", async () => {
    const before = [await stateOf(theirs), await stateOf(mine)];
    const foreign = Object.values({ ...theirs.ids, ...OF_THE_HOUSE });
    const some = theirs.ids.lst as string;
    const calls = [
      ...(kindOf(route) ? foreign.map((id) => ({ address: addressOf(route, id) })) : []),
      ...foreign.map((id) => ({ address: `${own(route)}?id=${id}` })),
      { address: `${own(route)}?fields=id,*vendor.${some}` },
      { address: `${own(route)}?filters[id][$in][]=${some}` },
      { address: `${own(route)}?vendor_id=${theirs.ids.ven}` },
      { address: `${own(route)}?${some}=1` },
      { address: own(route), headers: { "x-vendor-id": theirs.ids.ven as string } },
    ];
    const inBody = [
      ...foreign.map((id) => ({ address: own(route), body: { id } })),
      { address: own(route), body: { vendor_id: theirs.ids.ven } },
      { address: own(route), body: { lines: [{ product: { deep: [some] } }] } },
      { address: own(route), body: { [some]: true } },
      { address: own(route), body: { note: `salin ${some}` } },
    ];
    const statuses = await statusesOf(hasBody(route) ? [...calls, ...inBody] : calls, route);
    expect(statuses).toEqual(all404(statuses));
    expect([await stateOf(theirs), await stateOf(mine)]).toEqual(before);
  });
});

describe("the guard", () => {
  it("lets a vendor's own ids pass", async () => {
    const refused = await Promise.all(
      Object.entries(mine.ids)
        .filter(([prefix]) => !["ogrp", "mem"].includes(prefix))
        .map(async ([prefix, id]) => [prefix, (await mine.business.call(`/vendor/shop?id=${id}`)).status]),
    );
    expect(refused).toEqual(refused.map(([prefix]) => [prefix, 400]));
  });

  it("refuses a person without a business, and one whose mail is only registered", async () => {
    const nobody = await aMember();
    expect((await api("/vendor/shop", { token: nobody.token })).status).toBe(404);
    const { body } = await api<{ token: string }>("/auth/vendor/emailpass/register", {
      body: { email: `hanya-${nobody.email}`, password: "rahasia-sekali" },
    });
    expect((await api("/vendor/me", { token: body.token })).status).toBe(401);
  });

  it("bounds how much one request may ask about", async () => {
    const ids = Array.from({ length: 300 }, (_, i) => `lst_${String(i).padStart(26, "0")}`);
    expect((await mine.business.call("/vendor/shop", { method: "PUT", body: { ids } })).status).toBe(400);
  });
});

/** What somebody might hope is copied into the database unread. */
const SMUGGLED: Record<string, unknown> = {
  vendor_id: "ven-lain",
  member_id: "saya",
  role: "owner",
  state: "approved",
  status: "approved",
  verified: true,
  halal_shown: "certified",
  compliance: { allowed: true },
  price: 1,
  prices: [{ amount: 1 }],
  total: 1,
  metadata: { admin: true },
  submitted_at: "2020-01-01",
};

async function declaredFields(route: Route): Promise<string[]> {
  const { body } = await contractOf(route);
  return body instanceof z.ZodObject ? Object.keys(body.shape) : [];
}

describe.each(named.filter(([, route]) => hasBody(route)))("%s", (_name, route) => {
  it("takes no field nobody declared", async () => {
    const before = await stateOf(mine);
    const declared = await declaredFields(route);
    for (const [field, value] of Object.entries(SMUGGLED).filter(([field]) => !declared.includes(field))) {
      const { status, body } = await mine.business.call(own(route), { method: route.method, body: { [field]: value } });
      expect({ status, fields: body.fields }).toMatchObject({
        status: 400,
        fields: expect.arrayContaining([expect.objectContaining({ field })]),
      });
    }
    expect(await stateOf(mine)).toEqual(before);
  });
});
