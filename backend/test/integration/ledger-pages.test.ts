import { describe, expect, it } from "vitest";
import type { JournalList, LedgerOverview, Unmatched } from "../../src/contracts/ledger-pages";
import { anOfficer, api, rows, unique } from "../support/backend";
import { expectContract } from "../support/openapi";
import { postJournal } from "../support/payouts";

const asked = async <T>(path: string) => api<T>(path, { token: await anOfficer() });
const booth = unique("booth:uji");

const deposit = (amount: number) =>
  postJournal(unique("uji-buku:"), "uji", {}, [
    { account: booth, amount },
    { account: "bank", amount: -amount },
  ]);

describe("the officers' ledger", () => {
  it("shows the city's accounts, and all vendors in one sum", async () => {
    await deposit(12_000);
    const answer = await asked<LedgerOverview>("/admin/ledger");
    await expectContract("GET /admin/ledger", answer);
    expect(answer.body.accounts.find(({ code }) => code === booth)?.balance).toBe(12_000);
    expect(answer.body.accounts.filter(({ code }) => code.startsWith("vendor:"))).toEqual([]);
  });

  it("turns the pages of an account's journals without losing or repeating one", async () => {
    for (let i = 1; i <= 60; i++) await deposit(i);
    const first = await asked<JournalList>(`/admin/ledger/journals?account=${booth}`);
    await expectContract("GET /admin/ledger/journals", first);
    expect(first.body.lines).toHaveLength(50);
    const second = await asked<JournalList>(`/admin/ledger/journals?account=${booth}&before=${first.body.next}`);
    expect(second.body.next).toBeNull();
    const seqs = [...first.body.lines, ...second.body.lines].map(({ seq }) => seq);
    expect(new Set(seqs).size).toBe(61);
    expect((await asked("/admin/ledger/journals?account=rekening-lain")).status).toBe(400);
  });

  it("finds money that belongs to nobody, owed back too long, or set aside", async () => {
    const [group, charge, odd, payback] = [unique("ogrp_"), unique("chg_"), unique("chg_"), unique("pbk_")];
    await rows(
      `insert into order_group (id, number, cart_id, idempotency_key, request_hash, contact_name, contact_phone, payment_method, payment_state,
                                items_total, delivery_total, total)
       values ($1, $1, $1, $1, 'x', 'Ani', '+6281234567890', 'qris', 'paid', 40000, 0, 40000)`,
      [group],
    );
    await rows(
      `insert into charge (id, order_group_id, method, provider_id, state, owed, amount, received_amount, settled_at, quarantine_reason) values
         ($1, $3, 'qris', 'x', 'succeeded', 40000, 40000, 40000, now() - interval '1 hour', null),
         ($2, $3, 'qris', 'x', 'quarantined', 40000, 40000, 39000, null, 'amount')`,
      [charge, odd, group],
    );
    await postJournal(`charge:${charge}`, "charge", { charge_id: charge, order_group: group }, [
      { account: "clearing:qris", amount: 40_000 },
      { account: "shopper_funds", amount: -40_000 },
    ]);
    await rows(
      `insert into payback (id, refund_key, charge_id, order_group_id, amount, method, created_at)
       values ($1, $1, $2, $3, 5000, 'qris', now() - interval '2 days')`,
      [payback, charge, group],
    );
    const found = await asked<Unmatched>("/admin/ledger/unmatched");
    await expectContract("GET /admin/ledger/unmatched", found);
    expect(found.body.groups.find(({ id }) => id === group)).toMatchObject({ amount: 40_000, label: group });
    expect(found.body.paybacks.find(({ id }) => id === payback)).toMatchObject({ amount: 5_000 });
    expect(found.body.charges.find(({ id }) => id === odd)).toMatchObject({ amount: 39_000, note: "amount" });

    await postJournal(`return:${charge}`, "return", { charge_id: charge, order_group: group }, [
      { account: "shopper_funds", amount: 40_000 },
      { account: "refunds_payable", amount: -40_000 },
    ]);
    expect((await asked<Unmatched>("/admin/ledger/unmatched")).body.groups.find(({ id }) => id === group)).toBeUndefined();
  });

  it("is for officers only", async () => {
    for (const path of ["/admin/ledger", "/admin/ledger/unmatched"]) expect((await api(path)).status).toBe(401);
  });
});

describe("what a provider transferred to the bank", () => {
  const settle = async (body: object) =>
    api<LedgerOverview & { code: string }>("/admin/ledger/settlements", { token: await anOfficer(), body });
  const moved = (reference: string) =>
    rows<{ account: string; amount: number }>(
      `select e.account, e.amount::int as amount from ledger_journal j join ledger_entry e on e.journal_seq = j.seq
       where j.source_key = $1 order by e.account`,
      [`settlement:clearing:qris:${reference}`],
    );
  const collected = (amount: number) =>
    postJournal(unique("uji-qris:"), "uji", {}, [
      { account: "clearing:qris", amount },
      { account: "shopper_funds", amount: -amount },
    ]);

  it("moves it into the bank, with what the provider kept, once per number", async () => {
    await collected(500_000);
    const reference = unique("QR-").toUpperCase();
    const told = { account: "clearing:qris", arrived: 496_500, fee: 3_500, reference };
    const answers = await Promise.all([settle(told), settle(told), settle({ ...told, reference: reference.toLowerCase() })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await expectContract("POST /admin/ledger/settlements", answers[0]!);
    expect(await moved(reference)).toEqual([
      { account: "bank", amount: 496_500 },
      { account: "clearing:qris", amount: -500_000 },
      { account: "provider_fees", amount: 3_500 },
    ]);
    const other = await settle({ ...told, arrived: 1_000 });
    expect([other.status, other.body.code]).toEqual([409, "known_reference"]);
  });

  it("is refused when the provider does not hold so much, and for what is no number", async () => {
    const more = await settle({ account: "clearing:qris", arrived: 1_000_000_000, reference: unique("QR-") });
    expect([more.status, more.body.code]).toEqual([409, "more_than_there"]);
    for (const wrong of [{ arrived: 0 }, { arrived: 1.5 }, { reference: "=1+1" }, { account: "bank" }]) {
      expect((await settle({ account: "clearing:qris", arrived: 1_000, reference: "QR 1", ...wrong })).status).toBe(400);
    }
  });
});
