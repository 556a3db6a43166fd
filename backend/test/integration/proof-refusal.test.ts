import { describe, expect, it } from "vitest";
import type { OrderGroupView } from "../../src/contracts/orders";
import { anOfficer, api, eventually, rows } from "../support/backend";
import { aShop } from "../support/market";
import { expectContract } from "../support/openapi";
import { aPlacedGroup, PHONE, type PlacedGroup, type Refused, statusPage } from "../support/orders";
import { aPhoto, formWith } from "../support/photos";

const REASON = "Foto buram, jumlahnya tidak terbaca.";

const sendProof = async (number: string) =>
  api<OrderGroupView & Refused>(`/store/order-groups/${number}/proof`, { body: formWith(await aPhoto(), { phone: PHONE }) });
const refuse = async (id: string, body: unknown = { reason: REASON }) =>
  api<OrderGroupView & Refused>(`/admin/order-groups/${id}/refuse-proof`, { token: await anOfficer(), body });
const confirm = async (id: string, amount: number) =>
  api<OrderGroupView>(`/admin/order-groups/${id}/confirm-transfer`, { token: await anOfficer(), body: { amount } });

interface Queue {
  order_groups: { id: string; payment_state: string; payment_method: string; asked: number; total: number }[];
  has_next: boolean;
  counts: Record<string, number>;
}
const queue = async (page = 1) => api<Queue>(`/admin/order-groups?payment_state=awaited&page=${page}`, { token: await anOfficer() });

/** All that waits, page by page. */
async function everybodyWaiting(): Promise<Queue["order_groups"]> {
  const found: Queue["order_groups"] = [];
  for (let page = 1; page <= 50; page += 1) {
    const { body } = await queue(page);
    found.push(...body.order_groups);
    if (!body.has_next) break;
  }
  return found;
}

async function anOrderWithProof(payment_method = "bank_transfer"): Promise<PlacedGroup> {
  const placed = await aPlacedGroup([await aShop()], { changes: { payment_method } });
  const sent = await sendProof(placed.group.number);
  if (sent.body.payment_state !== "awaiting_confirmation") throw new Error(JSON.stringify(sent.body));
  return { ...placed, group: sent.body };
}

describe("the officers' queue of transfers", () => {
  it("holds orders with a proof before those without, and nothing that needs no officer", async () => {
    const promised = await aPlacedGroup([await aShop()], { changes: { payment_method: "bank_transfer" } });
    const shown = await anOrderWithProof();
    const cash = await aPlacedGroup([await aShop()]);
    const answer = await queue();
    await expectContract("GET /admin/order-groups", answer);
    expect(answer.body.counts.awaited).toBeGreaterThanOrEqual(2);
    const waiting = await everybodyWaiting();
    const place = ({ group }: PlacedGroup) => waiting.findIndex(({ id }) => id === group.id);
    expect(place(shown)).toBeGreaterThanOrEqual(0);
    expect(place(promised)).toBeGreaterThan(place(shown));
    expect(place(cash)).toBe(-1);
    const states = waiting.map(({ payment_state }) => payment_state);
    expect(states).toEqual(states.toSorted());
    expect(new Set(waiting.map(({ id }) => id)).size).toBe(waiting.length);
    expect(waiting.every((one) => ["bank_transfer", "qris"].includes(one.payment_method))).toBe(true);
  });

  it("is found by number within the queue", async () => {
    const { group } = await anOrderWithProof();
    const { body } = await api<Queue>(`/admin/order-groups?payment_state=awaited&q=${group.number}`, { token: await anOfficer() });
    expect(body.order_groups.map(({ id }) => id)).toEqual([group.id]);
  });

  it("says of each order the amount the bank's statement will show", async () => {
    const { group } = await anOrderWithProof();
    const cash = await aPlacedGroup([await aShop()]);
    const listed = async (number: string) =>
      (await api<Queue>(`/admin/order-groups?q=${number}`, { token: await anOfficer() })).body.order_groups[0];
    expect(group.bank_transfer?.amount).toBeGreaterThan(group.total);
    expect(await listed(group.number)).toMatchObject({ total: group.total, asked: group.bank_transfer?.amount });
    expect(await listed(cash.group.number)).toMatchObject({ total: cash.group.total, asked: cash.group.total });
  });
});

describe("a proof that an officer cannot use", () => {
  it("goes back to the shopper with the reason, and another one may follow while the goods are kept", async () => {
    const { group, email } = await anOrderWithProof();
    const refused = await refuse(group.id);
    expect(refused.status).toBe(200);
    await expectContract("POST /admin/order-groups/{id}/refuse-proof", refused);
    const seen = (await statusPage(group.number)).body;
    expect(seen).toMatchObject({ payment_state: "awaiting_payment", charge: { state: "open", proof: { refused_because: REASON } } });
    expect(Date.parse(seen.hold_expires_at!)).toBeGreaterThan(Date.now());
    expect(Date.parse(seen.hold_expires_at!)).toBeLessThanOrEqual(Date.parse(group.hold_expires_at!));
    expect(JSON.stringify(seen)).not.toContain("user_");

    const letters = await eventually(
      () =>
        rows<{ n: number }>(
          "select count(*)::int as n from outbox_message where payload->>'to' = $1 and payload->>'template' = 'proof-refused'",
          [email],
        ),
      ([row]) => row?.n === 1,
    );
    expect(letters[0]?.n).toBe(1);

    const again = await sendProof(group.number);
    expect(again.body).toMatchObject({ payment_state: "awaiting_confirmation", charge: { proof: { refused_because: null } } });
    expect((await refuse(group.id)).status).toBe(200);
    expect((await confirm(group.id, group.charge!.amount)).body.payment_state).toBe("paid");
  });

  it("keeps the stock until the shorter hold ends, and then lets it go", async () => {
    const { group } = await anOrderWithProof("qris");
    expect((await refuse(group.id)).status).toBe(200);
    await rows("update order_group set hold_expires_at = now() - interval '1 second' where id = $1", [group.id]);
    const over = await eventually(
      async () => (await statusPage(group.number)).body,
      ({ payment_state }) => payment_state === "expired",
      75_000,
    );
    expect(over.payment_state).toBe("expired");
    expect((await sendProof(group.number)).status).toBe(409);
  });

  it("is refused with words, once, and only while it waits", async () => {
    const { group } = await anOrderWithProof();
    const wordless = await refuse(group.id, { reason: " a " });
    expect([wordless.status, wordless.body.fields[0]?.field]).toEqual([400, "reason"]);
    const answers = await Promise.all(Array.from({ length: 4 }, () => refuse(group.id)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    const paid = await anOrderWithProof();
    await confirm(paid.group.id, paid.group.charge!.amount);
    expect((await refuse(paid.group.id)).body.code).toBe("no_proof");
    expect((await refuse("ogrp_unknown")).status).toBe(404);
    expect((await api(`/admin/order-groups/${group.id}/refuse-proof`, { body: { reason: REASON } })).status).toBe(401);
  });
});
