import { describe, expect, it } from "vitest";
import type { AdminPayback } from "../../src/contracts/charge";
import type { FailedMessage, FailedMessageList } from "../../src/contracts/failed-message";
import type { OrderGroupView } from "../../src/contracts/orders";
import { anOfficer, api, eventually, rows, unique } from "../support/backend";
import { aShop } from "../support/market";
import { expectContract } from "../support/openapi";
import { aPlacedGroup, type Refused, statusPage } from "../support/orders";
import { payByCard, requestsAbout } from "../support/stripe";

const officer = async <T>(path: string, body?: unknown) => api<T & Refused>(path, { token: await anOfficer(), body });

/** What failed under this id, on whichever page of the list. */
async function find(kind: string, id: string): Promise<FailedMessage | undefined> {
  for (let page = 1; page <= 20; page += 1) {
    const answer = await officer<FailedMessageList>(`/admin/failed-messages?kind=${kind}&page=${page}`);
    await expectContract("GET /admin/failed-messages", answer);
    const found = answer.body.messages.find((message) => message.id === id);
    if (found || !answer.body.has_next) return found;
  }
  return undefined;
}

async function aDeadEvent(payload: Record<string, unknown>): Promise<string> {
  const id = unique("inb_");
  await rows(
    `insert into inbox_event (id, provider, event_id, type, payload, state, attempts, last_error, due_at)
     values ($1, 'stripe', $1, 'payment_intent.succeeded', $2, 'dead', 8, 'No answer for sari@contoh.id with sk_test_abc', now())`,
    [id, JSON.stringify(payload)],
  );
  return id;
}

async function aStuckMessage(topic: string, payload: Record<string, unknown>): Promise<string> {
  const id = unique("out_");
  await rows(
    `insert into outbox_message (id, topic, dedupe_key, payload, attempts, last_error, due_at)
     values ($1, $2, $1, $3, 6, '550 <sari@contoh.id> unknown', now() + interval '1 hour')`,
    [id, topic, JSON.stringify(payload)],
  );
  return id;
}

describe("what providers told us and nobody could apply", () => {
  it("is shown without what it said, tried again, and gone from the list", async () => {
    const id = await aDeadEvent({ object: "payment_intent", id: "pi_unknown", charge_id: null, client_secret: "pi_unknown_secret_1" });
    const seen = await find("incoming", id);
    expect(seen).toMatchObject({ name: "stripe payment_intent.succeeded", attempts: 8, next_at: null, actions: ["retry", "dismiss"] });
    expect(seen!.about.map(({ value }) => value)).toEqual(["payment_intent", "pi_unknown"]);
    expect(JSON.stringify(seen)).not.toMatch(/secret|sari|sk_test/);

    const retried = await officer(`/admin/failed-messages/${id}/retry`, {});
    await expectContract("POST /admin/failed-messages/{id}/retry", retried);
    const state = await eventually(
      async () => (await rows<{ state: string }>("select state from inbox_event where id = $1", [id]))[0]?.state,
      (now) => now === "applied",
      15_000,
    );
    expect(state).toBe("applied");
    expect(await find("incoming", id)).toBeUndefined();
    expect((await officer(`/admin/failed-messages/${id}/retry`, {})).body.code).toBe("message_settled");
  });

  it("is set aside once, with words, and stays to be read", async () => {
    const id = await aDeadEvent({ object: "payout", id: "po_1" });
    const wordless = await officer(`/admin/failed-messages/${id}/dismiss`, { reason: "ya" });
    expect([wordless.status, wordless.body.fields[0]?.field]).toEqual([400, "reason"]);
    const dismissals = await Promise.all(
      Array.from({ length: 3 }, () => officer(`/admin/failed-messages/${id}/dismiss`, { reason: "Bukan urusan pasar" })),
    );
    expect(dismissals.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect(await find("dismissed", id)).toMatchObject({ dismissed: { note: "Bukan urusan pasar" }, actions: [] });
    expect(await find("incoming", id)).toBeUndefined();
  });
});

describe("what must leave the program and keeps failing", () => {
  it("names a letter and hints at its reader, and is tried at once when an officer asks", async () => {
    const id = await aStuckMessage("search.vendor", { vendor_id: "ven_unknown" });
    const letter = await aStuckMessage("mail", { to: "sari@contoh.id", template: "order-placed", data: { name: "Sari Wahyuni" } });
    expect(await find("outgoing", letter)).toMatchObject({ name: "mail", attempts: 6, actions: ["retry", "dismiss"] });
    expect(JSON.stringify(await find("outgoing", letter))).not.toMatch(/sari@|Sari/);
    expect((await officer(`/admin/failed-messages/${id}/retry`, {})).status).toBe(200);
    const delivered = await eventually(
      async () => (await rows<{ at: Date | null }>("select delivered_at as at from outbox_message where id = $1", [id]))[0]?.at,
      (at) => at !== null,
      15_000,
    );
    expect(delivered).not.toBeNull();
    expect((await officer(`/admin/failed-messages/${letter}/dismiss`, { reason: "Alamatnya sudah tidak ada" })).status).toBe(200);
    const [kept] = await rows<{ payload: Record<string, unknown> }>("select payload from outbox_message where id = $1", [letter]);
    expect(kept!.payload).not.toHaveProperty("data");
    expect(await find("dismissed", letter)).toMatchObject({ direction: "outgoing" });
  });

  it("is not set aside when it is about money", async () => {
    const id = await aStuckMessage("payback.send", { payback_id: "pbk_unknown" });
    expect((await find("outgoing", id))?.actions).toEqual(["retry"]);
    expect((await officer(`/admin/failed-messages/${id}/dismiss`, { reason: "Sudah beres" })).body.code).toBe("about_money");
    await rows("delete from outbox_message where id = $1", [id]);
  });

  it("is for officers, and answers 404 for what does not exist", async () => {
    expect((await api("/admin/failed-messages")).status).toBe(401);
    expect((await officer("/admin/failed-messages/inb_none/retry", {})).status).toBe(404);
    expect((await officer("/admin/failed-messages/out_none/dismiss", { reason: "Tidak ada" })).status).toBe(404);
  });
});

describe("money a provider refused to send back", () => {
  async function aRefusedPayback(): Promise<{ id: string; intent: string; group: OrderGroupView }> {
    const { group } = await aPlacedGroup([await aShop()], { changes: { payment_method: "card" } });
    const [charge] = await rows<{ id: string; provider_ref: string }>("select id, provider_ref from charge where order_group_id = $1", [
      group.id,
    ]);
    await payByCard(charge!.provider_ref);
    await eventually(
      async () => (await statusPage(group.number)).body.payment_state,
      (state) => state === "paid",
      20_000,
    );
    const id = unique("pbk_");
    await rows(
      `insert into payback (id, refund_key, charge_id, order_group_id, amount, method, state, note)
       values ($1, $1, $2, $3, 5000, 'card', 'failed', 'Uang belum bisa dikembalikan ke kartu ini.')`,
      [id, charge!.id, group.id],
    );
    return { id, intent: charge!.provider_ref, group };
  }
  const stateOf = async (id: string) => (await rows<{ state: string }>("select state from payback where id = $1", [id]))[0]!.state;

  it("is sent once more when an officer asks, however often they press, and not by hand meanwhile", async () => {
    const { id, intent } = await aRefusedPayback();
    const retries = await Promise.all(Array.from({ length: 4 }, () => officer<typeof AdminPayback>(`/admin/paybacks/${id}/retry`, {})));
    expect(retries.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    const byHand = await officer(`/admin/paybacks/${id}/done`, { note: "transfer dari kas" });
    expect([byHand.status, byHand.body.code]).toEqual([409, "payback_sent"]);
    expect(
      await eventually(
        () => stateOf(id),
        (state) => state === "sent",
        15_000,
      ),
    ).toBe("sent");
    const refunds = (await requestsAbout(intent)).filter(({ method, path }) => method === "POST" && path === "/v1/refunds");
    expect(refunds).toHaveLength(1);
    const journals = await rows("select 1 from ledger_journal where source_key = $1", [`payback:${id}`]);
    expect(journals).toHaveLength(1);
  });

  it("may be sent by hand instead, and then not by the provider", async () => {
    const { id } = await aRefusedPayback();
    expect((await officer(`/admin/paybacks/${id}/done`, { note: "transfer dari kas" })).status).toBe(200);
    expect((await officer(`/admin/paybacks/${id}/retry`, {})).body.code).toBe("payback_not_refused");
    expect(await stateOf(id)).toBe("done");
  });
});
