import { beforeEach, describe, expect, it } from "vitest";
import type { AdminBatchDetail, AdminBatchList } from "../../src/contracts/payout";
import { anOfficer, api, rows, unique } from "../support/backend";
import { expectContract } from "../support/openapi";
import {
  ACCOUNT_NUMBER,
  anEarning,
  aPayableVendor,
  aRefund,
  giveAccount,
  openComplaint,
  payableOf,
  payBatch,
  payoutsTo,
  postJournal,
  startRun,
  takingTurns,
} from "../support/payouts";
import { aVendor, type Business } from "../support/vendors";

takingTurns();
let business: Business;
beforeEach(async () => {
  business = await aPayableVendor();
});

const linesOf = (payoutId: string) =>
  rows<{ subject: string; amount: number }>("select subject, amount from payout_line where payout_id = $1 order by amount desc", [
    payoutId,
  ]);
const amountsTo = async (to: { id: string }) => (await payoutsTo(to)).map(({ amount }) => amount);

describe("a payout run", () => {
  it("pays what is owed, less commission of cash orders, and says of which orders", async () => {
    const [sold, cash] = [await anEarning(business, 120_000), await anEarning(business, -4_000)];
    const batch = await startRun();
    await expectContract("POST /admin/payout-batches", { status: 201, body: batch });
    const [payout] = await payoutsTo(business);
    expect(payout).toMatchObject({ amount: 116_000, state: "planned", batch_id: batch.id });
    expect(await linesOf(payout!.id)).toEqual([
      { subject: sold.id, amount: 120_000 },
      { subject: cash.id, amount: -4_000 },
    ]);
    expect(await payableOf(business)).toBe(0);
    const journal = await rows("select kind from ledger_journal where source_key = $1", [`payout:${payout!.id}`]);
    expect(journal).toEqual([{ kind: "payout" }]);
  });

  it("leaves alone who has too little, no account, a new account, or is stopped", async () => {
    await anEarning(business, 19_999);
    const [noAccount, newAccount, stopped] = [await aVendor(), await aVendor(), await aPayableVendor()];
    await giveAccount(newAccount, { usable: false });
    await rows("update vendor set state = 'suspended' where id = $1", [stopped.id]);
    for (const vendor of [noAccount, newAccount, stopped]) await anEarning(vendor, 50_000);
    await startRun();
    for (const vendor of [business, noAccount, newAccount, stopped]) expect(await payoutsTo(vendor)).toEqual([]);
  });

  it("keeps back what is freshly handed over or complained about, and pays it later", async () => {
    const [old, fresh, disputed] = [
      await anEarning(business, 50_000),
      await anEarning(business, 30_000, { handedOverHoursAgo: 1 }),
      await anEarning(business, 40_000),
    ];
    const settle = await openComplaint(business, disputed);
    await startRun();
    expect(await amountsTo(business)).toEqual([50_000]);
    await startRun();
    expect(await amountsTo(business)).toEqual([50_000]);
    await settle();
    await rows("update vendor_order set handed_over_at = now() - interval '49 hours' where id = $1", [fresh.id]);
    await startRun();
    const [first, second] = await payoutsTo(business);
    expect(second?.amount).toBe(70_000);
    expect((await linesOf(first!.id)).map(({ subject }) => subject)).toEqual([old.id]);
    expect((await linesOf(second!.id)).map(({ subject }) => subject)).toEqual([disputed.id, fresh.id]);
    expect(await payableOf(business)).toBe(0);
  });

  it("pays money that belongs to no order too", async () => {
    const key = unique("consignment:");
    await postJournal(key, "consignment", {}, [
      { account: `vendor:${business.id}:payable`, amount: -25_000 },
      { account: "bank", amount: 25_000 },
    ]);
    await startRun();
    const [payout] = await payoutsTo(business);
    expect(await linesOf(payout!.id)).toEqual([{ subject: key, amount: 25_000 }]);
  });
});

describe("drill 18: refunds after payouts, and runs repeated or killed half-way", () => {
  it("drill 18: a refund after the payout leaves a debt, which the next payout nets", async () => {
    const order = await anEarning(business, 80_000);
    const batch = await startRun();
    await payBatch(batch.id);
    await aRefund(business, order, 30_000);
    expect(await payableOf(business)).toBe(-30_000);
    await startRun();
    expect(await amountsTo(business)).toEqual([80_000]);

    const next = await anEarning(business, 100_000);
    await startRun();
    expect(await amountsTo(business)).toEqual([80_000, 70_000]);
    const [, second] = await payoutsTo(business);
    expect(await linesOf(second!.id)).toEqual([
      { subject: next.id, amount: 100_000 },
      { subject: order.id, amount: -30_000 },
    ]);
    expect(await payableOf(business)).toBe(0);
  });

  it("drill 18: ten runs at once and a run repeated pay each vendor once", async () => {
    const others = await Promise.all([aPayableVendor(), aPayableVendor(), aPayableVendor()]);
    for (const vendor of [business, ...others]) await anEarning(vendor, 60_000);
    const key = unique("uji-ulang-");
    const runs = await Promise.all([...Array.from({ length: 5 }, () => startRun(key)), ...Array.from({ length: 5 }, () => startRun())]);
    expect(new Set(runs.slice(0, 5).map(({ id }) => id)).size).toBe(1);
    await startRun(key);
    for (const vendor of [business, ...others]) {
      expect(await amountsTo(vendor)).toEqual([60_000]);
      expect(await payableOf(vendor)).toBe(0);
    }
  });

  it("drill 18: a run that dies with its transaction leaves nothing, and repeated it pays everybody once", async () => {
    await anEarning(business, 60_000);
    const key = unique("uji-mati-");
    // The ledger refuses the journal, as it would when the process died before it: the payout must be gone with it.
    await rows(`create function refuse_payouts() returns trigger language plpgsql as
                $$ begin if new.kind = 'payout' then raise exception 'killed'; end if; return new; end $$`);
    await rows("create trigger refuse_payouts before insert on ledger_journal for each row execute function refuse_payouts()");
    await startRun(key);
    expect(await payoutsTo(business)).toEqual([]);
    expect(await payableOf(business)).toBe(60_000);
    await rows("drop trigger refuse_payouts on ledger_journal");
    await rows("drop function refuse_payouts");

    await rows("update payout_batch set state = 'filling' where run_key = $1", [`officer:${key}`]);
    await startRun(key);
    await startRun(key);
    expect(await amountsTo(business)).toEqual([60_000]);
    expect(await payableOf(business)).toBe(0);
  });

  it("drill 18: an order partly refunded between two runs is never paid twice", async () => {
    const order = await anEarning(business, 100_000, { handedOverHoursAgo: 1 });
    const other = await anEarning(business, 50_000);
    await startRun();
    await aRefund(business, order, 60_000);
    await rows("update vendor_order set handed_over_at = now() - interval '49 hours' where id = $1", [order.id]);
    await startRun();
    await aRefund(business, order, 10_000);
    await aRefund(business, other, 5_000);
    await anEarning(business, 40_000);
    await startRun();
    expect(await amountsTo(business)).toEqual([50_000, 40_000, 25_000]);
    expect(await payableOf(business)).toBe(0);
  });
});

describe("the bank's file", () => {
  it("holds the whole account, once an officer takes it, and nothing a spreadsheet would run", async () => {
    await anEarning(business, 75_000);
    const { id } = await startRun();
    const file = await api<string>(`/admin/payout-batches/${id}/file`, { method: "POST", token: await anOfficer(), body: {} });
    expect(file.headers.get("content-type")).toContain("text/csv");
    expect(file.headers.get("cache-control")).toContain("no-store");
    const [heading, ...lines] = file.body.trim().split("\r\n");
    expect(heading).toBe("No,Kode Bank,Nama Bank,Nomor Rekening,Nama Penerima,Nominal,Keterangan,ID Eksternal");
    const [payout] = await payoutsTo(business);
    const line = lines.find((one) => one.includes(payout!.number));
    expect(line?.slice(line.indexOf(",") + 1)).toBe(
      `110,Bank BJB,${ACCOUNT_NUMBER},HARTONO WIJAYA,75000,Lapak Bekasi ${payout!.number},${payout!.number}`,
    );
    expect(file.body).not.toMatch(/(^|,)[=+@-]/m);
    expect(payout?.state).toBe("sent");
  });

  it("is for officers only", async () => {
    await anEarning(business, 75_000);
    const { id } = await startRun();
    expect((await api(`/admin/payout-batches/${id}/file`, { method: "POST", token: business.owner.token, body: {} })).status).toBe(401);
  });
});

describe("what became of a batch", () => {
  const confirm = async (id: string, body: object = {}) =>
    api<AdminBatchDetail & { code: string }>(`/admin/payout-batches/${id}/paid`, { token: await anOfficer(), body });
  const fail = async (id: string, body: object) => api<AdminBatchDetail>(`/admin/payouts/${id}/failed`, { token: await anOfficer(), body });
  const take = async (id: string) => api(`/admin/payout-batches/${id}/file`, { method: "POST", token: await anOfficer(), body: {} });

  it("cannot be paid before the file was taken", async () => {
    await anEarning(business, 75_000);
    const { id } = await startRun();
    expect((await confirm(id)).body.code).toBe("not_sent");
  });

  it("is confirmed row by row or all at once; the account's number is forgotten, the owner told, the journal posted once", async () => {
    const other = await aPayableVendor();
    await anEarning(business, 75_000);
    await anEarning(other, 45_000);
    const { id } = await startRun();
    await take(id);
    const [mine] = await payoutsTo(business);
    const some = await confirm(id, { payout_ids: [mine!.id] });
    await expectContract("POST /admin/payout-batches/{id}/paid", some);
    expect(some.body.payouts.filter(({ state }) => state === "paid").map((one) => one.id)).toEqual([mine!.id]);
    expect(some.body.state).toBe("sent");
    const all = await confirm(id);
    expect(all.body).toMatchObject({ state: "settled", confirmed_by: "petugas@lapak.test" });
    expect((await confirm(id)).status).toBe(200);

    const kept = await rows("select account_sealed, key_id, decided_by is not null as decided from payout where batch_id = $1", [id]);
    for (const row of kept) expect(row).toEqual({ account_sealed: null, key_id: null, decided: true });
    const journals = await rows(
      `select e.account, e.amount::int as amount from ledger_journal j join ledger_entry e on e.journal_seq = j.seq
       where j.source_key = $1 order by e.line`,
      [`payout-paid:${mine!.id}`],
    );
    expect(journals).toEqual([
      { account: "payouts_in_transit", amount: 75_000 },
      { account: "bank", amount: -75_000 },
    ]);
    const letters = await rows("select dedupe_key from outbox_message where dedupe_key like $1", [`payout-paid:${mine!.id}:%`]);
    expect(letters).toHaveLength(1);
  });

  it("is refused for one: the money waits again, the account is set aside until it is written anew", async () => {
    const order = await anEarning(business, 75_000);
    const { id } = await startRun();
    await take(id);
    const [payout] = await payoutsTo(business);
    const failed = await fail(payout!.id, { kind: "account", reason: "Rekening sudah ditutup" });
    await expectContract("POST /admin/payouts/{id}/failed", failed);
    expect(failed.body.payouts.find((one) => one.id === payout!.id)).toMatchObject({ state: "failed", failure_kind: "account" });
    expect(await payableOf(business)).toBe(75_000);
    await fail(payout!.id, { kind: "account", reason: "Rekening sudah ditutup" });
    expect(await payableOf(business)).toBe(75_000);

    await startRun();
    expect(await amountsTo(business)).toEqual([75_000]);
    await giveAccount(business);
    await startRun();
    const [, again] = await payoutsTo(business);
    expect(again).toMatchObject({ amount: 75_000, state: "planned" });
    // The failed payout is what the next one pays; its own line leads on to the order.
    expect(await linesOf(again!.id)).toEqual([{ subject: payout!.id, amount: 75_000 }]);
    expect((await linesOf(payout!.id))[0]?.subject).toBe(order.id);
  });

  it("may turn out to have come back after it was paid", async () => {
    await anEarning(business, 75_000);
    const { id } = await startRun();
    await payBatch(id);
    const [payout] = await payoutsTo(business);
    await fail(payout!.id, { kind: "other", reason: "Dikembalikan bank penerima" });
    expect(await payableOf(business)).toBe(75_000);
    const entries = await rows(
      `select e.account from ledger_journal j join ledger_entry e on e.journal_seq = j.seq where j.source_key = $1 order by 1`,
      [`payout-failed:${payout!.id}`],
    );
    expect(entries.map(({ account }) => account)).toEqual(["bank", `vendor:${business.id}:payable`]);
  });

  it("is shown in a list and a page, each as promised", async () => {
    await anEarning(business, 75_000);
    const { id } = await startRun();
    const list = await api<AdminBatchList>("/admin/payout-batches", { token: await anOfficer() });
    await expectContract("GET /admin/payout-batches", list);
    expect(list.body.batches.map((batch) => batch.id)).toContain(id);
    expect(list.body.next_run).toBeNull();
    const page = await api<AdminBatchDetail>(`/admin/payout-batches/${id}?state=planned`, { token: await anOfficer() });
    await expectContract("GET /admin/payout-batches/{id}", page);
    expect(page.body.payouts.find((one) => one.vendor_id === business.id)).toMatchObject({ account: "Bank BJB •••• 8901", amount: 75_000 });
    expect(JSON.stringify(page.body)).not.toMatch(/0012345678901|HARTONO WIJAYA/);
    const last = page.body.payouts.at(-1)!.number;
    expect((await api<AdminBatchDetail>(`/admin/payout-batches/${id}?after=${last}`, { token: await anOfficer() })).body.payouts).toEqual(
      [],
    );
  });
});
