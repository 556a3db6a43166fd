import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { payable, pending } from "../../src/modules/ledger/rules/accounts";
import { credit, debit, type Posting } from "../../src/modules/ledger/rules/posting";
import type { LedgerModuleService } from "../../src/modules/ledger/service";
import { backend, rows, unique } from "../support/backend";
import { aLedgerOfItsOwn, openLedger } from "../support/ledger";
import { trade } from "../support/trading";

function sale(vendor: string, amount: number, source_key = unique("test-sale:")): Posting {
  return { source_key, kind: "test", memo: { of: "a test" }, entries: [debit("shopper_funds", amount), credit(pending(vendor), amount)] };
}

const OPERATIONS = 10_000;
const BATCH = 500;

let ledgers: LedgerModuleService[];
let close: () => Promise<unknown>;

beforeAll(async () => {
  const opened = await Promise.all([openLedger(backend.databaseUrl), openLedger(backend.databaseUrl)]);
  ledgers = opened.map(({ ledger }) => ledger);
  close = () => Promise.all(opened.map((each) => each.close()));
});

afterAll(() => close());

describe("drill 16: ten thousand operations", () => {
  it("drill 16: every journal balances, replay equals the balances, and vendors + commission + tax = captured − refunded + vouchers", async () => {
    const run = unique("d16");
    const { postings, vendors, facts, book } = trade(run, OPERATIONS);
    const batches = Array.from({ length: Math.ceil(postings.length / BATCH) }, (_, i) => postings.slice(i * BATCH, (i + 1) * BATCH));
    // Two processes at once, and everything told twice.
    await Promise.all(
      ledgers.map(async (ledger, process) => {
        for (const batch of process === 0 ? batches : batches.toReversed()) await ledger.post(batch);
      }),
    );

    const [sums] = await rows<Record<string, number>>(
      `with mine as (
         select e.account, j.kind, e.amount from ledger_journal j join ledger_entry e on e.journal_seq = j.seq where j.memo ->> 'run' = $1
       )
       select (select count(*)::int from ledger_journal where memo ->> 'run' = $1) as journals,
         (select count(*)::int from (select 1 from ledger_journal j join ledger_entry e on e.journal_seq = j.seq
            where j.memo ->> 'run' = $1 group by j.seq having sum(e.amount) <> 0) torn) as torn,
         (-sum(amount) filter (where account like 'vendor:%'))::float as vendors,
         (sum(amount) filter (where account like 'vendor:%' and kind like 'payout%'))::float as paid_out,
         (sum(case kind when 'cash' then greatest(amount, 0) else -greatest(amount, 0) end) filter (where account = 'cash'))::float as cash_kept,
         (-sum(amount) filter (where account = 'commission'))::float as commission,
         (-sum(amount) filter (where account = 'tax_withheld'))::float as tax,
         (sum(amount) filter (where account = 'city_vouchers'))::float as vouchers
       from mine`,
      [run],
    );
    const { journals, torn, ...money } = sums!;
    expect([journals, torn]).toEqual([postings.length, 0]);
    expect(Object.values(money).every(Number.isSafeInteger)).toBe(true);
    expect(money.vendors! + money.paid_out! + money.cash_kept! + money.commission! + money.tax!).toBe(
      facts.captured - facts.refunded + money.vouchers! + facts.consigned,
    );
    expect(money.vouchers).toBeGreaterThan(0);

    const accounts = vendors.flatMap((vendor) => [pending(vendor), payable(vendor)]);
    expect(await ledgers[0]!.balances(accounts)).toEqual(Object.fromEntries(accounts.map((code) => [code, book.balance(code)])));
    const wrong = await rows(
      `select a.code from ledger_account a where a.code like 'vendor:ven_' || $1 || '%'
       and a.balance <> (select sum(amount) from ledger_entry where account = a.code)`,
      [run],
    );
    expect(wrong).toEqual([]);
    expect((await ledgers[0]!.verifyChain()).broken).toBeNull();
    process.stdout.write(
      `      ${OPERATIONS} operasi, ${facts.sales} penjualan, ${journals} jurnal: ${JSON.stringify({ ...facts, ...money })}\n`,
    );
  }, 180_000);
});

describe("drill 17: nobody rewrites the ledger", () => {
  it("drill 17: UPDATE, DELETE, TRUNCATE and late entries are refused", async () => {
    const { ledger, run, close: closeIt } = await aLedgerOfItsOwn();
    try {
      await ledger.post([sale("ven_1", 9_000, "test:1"), sale("ven_2", 1_000, "test:2")]);
      for (const statement of [
        "update ledger_journal set memo = '{}' where seq = 1",
        "update ledger_entry set amount = amount * 2 where journal_seq = 1",
        "delete from ledger_entry where journal_seq = 1",
        "delete from ledger_journal where seq = 1",
        "delete from ledger_account where code = 'shopper_funds'",
        "truncate ledger_entry",
        "truncate ledger_journal cascade",
        "truncate ledger_account cascade",
        "update ledger_account set balance = balance + 1 where code = 'shopper_funds'",
        "insert into ledger_entry select journal_seq, line + 10, account, amount, balance from ledger_entry where journal_seq = 1",
        `insert into ledger_journal select seq + 1, 'jrn_false', 'test:false', kind, memo, created_at, hash, repeat('f', 64)
         from ledger_journal order by seq desc limit 1`,
      ]) {
        await expect(run(statement), statement).rejects.toThrow(/^ledger: /);
      }
      expect(await ledger.verifyChain()).toMatchObject({ journals: 2, broken: null });
      expect(await ledger.balances(["shopper_funds"])).toEqual({ shopper_funds: 10_000 });
    } finally {
      await closeIt();
    }
  });

  it.each<[string, string, { seq: number; source_key: string | null; fault: string }]>([
    ["an amount", "update ledger_entry set amount = amount * 10 where journal_seq = 3", { seq: 3, source_key: "test:3", fault: "hash" }],
    [
      "who was paid",
      "update ledger_entry set account = 'bank' where journal_seq = 3 and line = 2",
      { seq: 3, source_key: "test:3", fault: "hash" },
    ],
    [
      "what it was for",
      `update ledger_journal set memo = '{"of": "nothing"}' where seq = 4`,
      { seq: 4, source_key: "test:4", fault: "hash" },
    ],
    [
      "when it was",
      "update ledger_journal set created_at = created_at - interval '1 day' where seq = 2",
      { seq: 2, source_key: "test:2", fault: "hash" },
    ],
    [
      "a journal and its own hash",
      `update ledger_journal set memo = '{}' where seq = 2; update ledger_journal set hash = ledger_hash(2) where seq = 2`,
      { seq: 3, source_key: "test:3", fault: "chain" },
    ],
    [
      "that it happened",
      "delete from ledger_entry where journal_seq = 3; delete from ledger_journal where seq = 3",
      { seq: 3, source_key: null, fault: "missing" },
    ],
  ])("drill 17: whoever switches the triggers off and changes %s is found out, by journal", async (_, tampering, broken) => {
    const { ledger, run, close: closeIt } = await aLedgerOfItsOwn();
    try {
      await ledger.post([1, 2, 3, 4, 5].map((n) => sale("ven_1", n * 1_000, `test:${n}`)));
      expect((await ledger.verifyChain()).broken).toBeNull();
      await run(`set session_replication_role = replica; ${tampering}; set session_replication_role = origin`);
      expect((await ledger.verifyChain()).broken).toEqual(broken);
    } finally {
      await closeIt();
    }
  });
});
