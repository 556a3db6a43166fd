import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { payable, pending } from "../../src/modules/ledger/rules/accounts";
import { credit, debit, type Posting } from "../../src/modules/ledger/rules/posting";
import type { LedgerModuleService } from "../../src/modules/ledger/service";
import { backend, rows, unique } from "../support/backend";
import { openLedger } from "../support/ledger";

let ledger: LedgerModuleService;
let elsewhere: LedgerModuleService;
let close: () => Promise<unknown>;

beforeAll(async () => {
  const [here, there] = await Promise.all([openLedger(backend.databaseUrl), openLedger(backend.databaseUrl)]);
  ledger = here.ledger;
  elsewhere = there.ledger;
  close = () => Promise.all([here.close(), there.close()]);
});

afterAll(() => close());

const aVendorId = () => unique("ven_");

function sale(vendor: string, amount: number, source_key = unique("test-sale:")): Posting {
  return { source_key, kind: "test", memo: { of: "a test" }, entries: [debit("shopper_funds", amount), credit(pending(vendor), amount)] };
}

describe("the ledger's database", () => {
  it("keeps a journal and its balances", async () => {
    const vendor = aVendorId();
    const [first, second] = await ledger.post([sale(vendor, 25_000), sale(vendor, 10_000)]);
    expect([first?.posted, second?.seq]).toEqual([true, first!.seq + 1]);
    expect(await ledger.balances([pending(vendor), payable(vendor)])).toEqual({ [pending(vendor)]: -35_000, [payable(vendor)]: 0 });
    expect(await ledger.statement(pending(vendor), { limit: 10 })).toMatchObject([
      { seq: second!.seq, amount: -10_000, balance: -35_000, kind: "test", memo: { of: "a test" } },
      { seq: first!.seq, amount: -25_000, balance: -25_000 },
    ]);
  });

  it("takes a fact once, and not with other amounts", async () => {
    const vendor = aVendorId();
    const fact = sale(vendor, 5_000);
    const [once] = await ledger.post([fact]);
    const [twice] = await ledger.post([{ ...fact, memo: { told: "again" }, entries: fact.entries.toReversed() }]);
    expect(twice).toEqual({ ...once, posted: false });
    const other = sale(vendor, 6_000, fact.source_key);
    await expect(ledger.post([other])).rejects.toMatchObject({ code: "LG409" });
    await expect(ledger.post([sale(vendor, 1, "test:torn"), sale(vendor, 2, "test:torn")])).rejects.toMatchObject({ code: "LG409" });
    expect(await ledger.balances([pending(vendor)])).toEqual({ [pending(vendor)]: -5_000 });
  });

  it("posts all or none", async () => {
    const vendor = aVendorId();
    const known = sale(vendor, 7_000);
    await ledger.post([known]);
    await expect(ledger.post([sale(vendor, 1_000), sale(vendor, 8_000, known.source_key)])).rejects.toThrow(/other entries/);
    expect(await ledger.balances([pending(vendor)])).toEqual({ [pending(vendor)]: -7_000 });
  });

  it.each<[string, string]>([
    ["that does not balance", '[{"account":"bank","amount":5},{"account":"cash","amount":-4}]'],
    ["of one entry", '[{"account":"bank","amount":5}]'],
    ["of nothing", "[]"],
    ["with an entry of zero", '[{"account":"bank","amount":0},{"account":"cash","amount":0}]'],
    ["of half rupiah", '[{"account":"bank","amount":0.5},{"account":"cash","amount":-0.5}]'],
    ["on an unknown account", '[{"account":"pocket","amount":5},{"account":"cash","amount":-5}]'],
  ])("refuses a journal %s, whoever posts it", async (_, entries) => {
    const draft = `[{"id":"${unique("jrn_")}","source_key":"${unique("test:")}","kind":"test","memo":{},"entries":${entries}}]`;
    await expect(rows("select * from ledger_post($1::jsonb)", [draft])).rejects.toThrow(/ledger|violates|invalid input/);
    expect((await ledger.verifyChain()).broken).toBeNull();
  });

  it("lets two processes post at once without a fork, each fact once", async () => {
    const vendor = aVendorId();
    const facts = Array.from({ length: 40 }, () => sale(vendor, 1_000));
    const posted = await Promise.all(
      facts.flatMap((fact, position) => [ledger.post([fact]), elsewhere.post([fact, facts[(position + 7) % facts.length]!])]),
    );
    expect(posted.flat().filter((journal) => journal.posted)).toHaveLength(40);
    expect(await ledger.balances([pending(vendor)])).toEqual({ [pending(vendor)]: -40_000 });
    expect((await ledger.verifyChain()).broken).toBeNull();
  });

  it("pages a statement over several accounts without tearing a journal", async () => {
    const vendor = aVendorId();
    const facts = Array.from({ length: 9 }, () => ({
      ...sale(vendor, 1_000),
      entries: [debit(pending(vendor), 1_000), credit(payable(vendor), 1_000)],
    }));
    await ledger.post(facts);
    const seen: number[] = [];
    for (let before_seq: number | undefined; ; ) {
      const page = await ledger.statement([pending(vendor), payable(vendor)], { before_seq, limit: 4 });
      if (page.length === 0) break;
      seen.push(...page.map((line) => line.balance));
      before_seq = page.at(-1)!.seq;
    }
    expect(seen).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1].flatMap((thousands) => [-1_000 * thousands, 1_000 * thousands]));
  });
});
