import { describe, expect, it } from "vitest";
import type { AppliedMatches, ImportedStatement, StatementLineView, StatementList } from "../../src/contracts/statement";
import { dayInJakarta } from "../../src/modules/listing/rules/today";
import { CANDIDATES } from "../../src/workflows/statement/candidates-sql";
import { anOfficer, api, rows, unique } from "../support/backend";
import { aShop } from "../support/market";
import { expectContract } from "../support/openapi";
import { aPaidGroup, aPlacedGroup, type PlacedGroup, type Refused, statusPage } from "../support/orders";
import { formWith } from "../support/photos";
import { aStatement, type BankLine } from "../support/statement";

const officer = async <T>(path: string, body?: unknown) => api<T & Refused>(path, { token: await anOfficer(), body });
const upload = (text: string | Buffer, name = "mutasi.csv") =>
  officer<ImportedStatement>("/admin/statement-lines", formWith(text, {}, { name, type: "text/csv" }));
const linesThat = async (verdict: string, page = 1) => officer<StatementList>(`/admin/statement-lines?verdict=${verdict}&page=${page}`);
const decide = (id: string, body: unknown) => officer(`/admin/statement-lines/${id}/decision`, body);
const apply = () => officer<AppliedMatches>("/admin/statement-lines/apply", {});

const aTransfer = async (payment_method = "bank_transfer") => aPlacedGroup([await aShop()], { changes: { payment_method } });
const asked = ({ group }: PlacedGroup) => group.charge!.amount;

/** The line with this in its description, wherever the list shows it. */
async function lineOf(mark: string): Promise<StatementLineView | undefined> {
  for (const verdict of ["matched", "settled", "ambiguous", "unknown", "done"]) {
    for (let page = 1; page <= 50; page += 1) {
      const { body } = await linesThat(verdict, page);
      const found = body.lines.find(({ description }) => description.includes(mark));
      if (found) return found;
      if (!body.has_next) break;
    }
  }
  return undefined;
}

/** A description nobody else's line has. */
const from = (who: string) => unique(`TRSF E-BANKING CR ${who} `).toUpperCase();
const bank = (amount: number, description: string, more: Partial<BankLine> = {}): BankLine => ({ amount, description, ...more });

describe("a bank's statement", () => {
  it("settles what is certain, once, however often its file comes", async () => {
    const [byCode, byNumber, strange] = [await aTransfer(), await aTransfer(), from("BAPAK LAIN")];
    const lines = [
      bank(asked(byCode), from("IBU SARI")),
      // Who leaves out the code and writes the number instead names an order of another amount: somebody looks.
      bank(byNumber.group.total, `${from("IBU SARI")} ${byNumber.group.number.replace("-", " ")}`),
      bank(917_331_123, strange),
      bank(5_000, from("BIAYA ADM"), { direction: "DB" }),
    ];
    const file = aStatement(lines);
    const first = await upload(file);
    await expectContract("POST /admin/statement-lines", first);
    expect([first.status, first.body]).toEqual([201, { incoming: 3, fresh: 3, outgoing: 1, skipped: [] }]);
    expect((await statusPage(byCode.group.number)).body.payment_state).toBe("awaiting_payment");

    const again = await upload(file);
    expect(again.body).toMatchObject({ incoming: 3, fresh: 0 });

    const seen = await lineOf(lines[0]!.description);
    expect(seen).toMatchObject({ verdict: "matched", candidates: [{ number: byCode.group.number, amount: asked(byCode) }] });
    expect(await lineOf(lines[1]!.description)).toMatchObject({ verdict: "ambiguous", ambiguity: "other_amount" });
    expect(await lineOf(strange)).toMatchObject({ verdict: "unknown", candidates: [] });
    await expectContract("GET /admin/statement-lines", await linesThat("ambiguous"));

    const applied = await apply();
    await expectContract("POST /admin/statement-lines/apply", applied);
    expect(applied.body.applied).toBeGreaterThanOrEqual(1);
    expect(applied.body.remaining).toBe(0);
    expect((await statusPage(byCode.group.number)).body.payment_state).toBe("paid");
    expect(await lineOf(lines[0]!.description)).toMatchObject({
      verdict: "done",
      state: "applied",
      candidates: [{ number: byCode.group.number, payment_state: "paid" }],
    });
    const [charge] = await rows<{ received_amount: number; confirm_note: string; n: number }>(
      `select received_amount, confirm_note, (select count(*)::int from charge o where o.order_group_id = c.order_group_id) as n
       from charge c where order_group_id = $1`,
      [byCode.group.id],
    );
    expect(charge).toMatchObject({ received_amount: asked(byCode), n: 1 });
    expect(charge!.confirm_note).toContain(lines[0]!.description);

    // The file a third time, after it was applied: nothing changes.
    expect((await upload(file)).body.fresh).toBe(0);
    await apply();
    const journals = await rows(
      "select 1 from ledger_journal j join charge c on j.source_key = 'charge:' || c.id where c.order_group_id = $1",
      [byCode.group.id],
    );
    expect(journals).toHaveLength(1);
  });

  it("gives a line that several orders fit to the one an officer names", async () => {
    // Without room for codes, QRIS orders of one sum look alike.
    const [one, other] = [await aTransfer("qris"), await aTransfer("qris")];
    const mark = from("QRIS NN");
    await upload(aStatement([bank(asked(one), mark)]));
    const line = await lineOf(mark);
    expect(line).toMatchObject({ verdict: "ambiguous", ambiguity: "several" });
    expect(line!.candidates.map(({ number }) => number)).toEqual(expect.arrayContaining([one.group.number, other.group.number]));
    const decided = await decide(line!.id, { decision: "assign", number: other.group.number.toLowerCase() });
    await expectContract("POST /admin/statement-lines/{id}/decision", decided);
    expect((await statusPage(other.group.number)).body.payment_state).toBe("paid");
    expect((await statusPage(one.group.number)).body.payment_state).toBe("awaiting_payment");
    expect((await decide(line!.id, { decision: "assign", number: one.group.number })).body.code).toBe("line_decided");
  });

  it("sets aside what is no payment, with a note, and what has another sum for a decision", async () => {
    const late = await aTransfer();
    const [interest, short] = [from("SETORAN KAS"), from("IBU SARI")];
    await upload(aStatement([bank(880_771_331, interest), bank(7_771, short)]));
    const [first, second] = [await lineOf(interest), await lineOf(short)];
    const wordless = await decide(first!.id, { decision: "dismiss", note: " a" });
    expect([wordless.status, wordless.body.fields[0]?.field]).toEqual([400, "note"]);
    expect((await decide(first!.id, { decision: "dismiss", note: "Setoran kas bendahara" })).status).toBe(200);
    expect(await lineOf(interest)).toMatchObject({ verdict: "done", state: "dismissed", note: "Setoran kas bendahara", candidates: [] });

    const nobody = await decide(second!.id, { decision: "assign", number: "LB-XXXXXX" });
    expect([nobody.status, nobody.body.fields[0]?.field]).toEqual([400, "number"]);
    expect((await decide(second!.id, { decision: "assign", number: late.group.number })).status).toBe(200);
    expect((await statusPage(late.group.number)).body).toMatchObject({
      payment_state: "awaiting_payment",
      charge: { state: "quarantined" },
    });
  });

  it("finds the line of a payment an officer confirmed by hand, and takes money that comes again for stray", async () => {
    // A price of its own: the code of a transfer that was paid is drawn again, and then the same sum fits two orders.
    const paid = await aPaidGroup([await aShop()], { price: 43_210 });
    const [proof, twice] = [from("IBU SARI"), from("IBU SARI")];
    await upload(aStatement([bank(asked(paid), proof)]));
    expect(await lineOf(proof)).toMatchObject({ verdict: "settled", candidates: [{ number: paid.group.number, payment_state: "paid" }] });
    await apply();
    await upload(aStatement([bank(asked(paid), twice)]));
    const again = await lineOf(twice);
    expect(again).toMatchObject({ verdict: "ambiguous", ambiguity: "paid_again" });
    await decide(again!.id, { decision: "assign", number: paid.group.number });
    const back = await rows<{ amount: number; state: string }>("select amount, state from payback where order_group_id = $1", [
      paid.group.id,
    ]);
    expect(back).toEqual([{ amount: asked(paid), state: "due" }]);
  });

  it("is refused with a sentence when it is no statement, and is for officers only", async () => {
    for (const [text, name] of [
      ["PK\u0003\u0004 lembar kerja", "mutasi.xlsx"],
      ["nama,umur\nSari,40", "daftar.csv"],
    ]) {
      const { status, body } = await upload(text!, name);
      expect([status, body.code, body.fields[0]?.field]).toEqual([400, "statement_refused", "file"]);
    }
    expect((await api("/admin/statement-lines", { body: formWith(aStatement([]), {}, { name: "a.csv", type: "text/csv" }) })).status).toBe(
      401,
    );
  });

  it("is judged by index among 50,000 open charges", async () => {
    const run = unique("uji");
    await rows(
      `insert into order_group (id, number, cart_id, idempotency_key, request_hash, contact_name, contact_phone, payment_method, payment_state,
                                items_total, delivery_total, total, hold_expires_at, deleted_at)
       select 'ogrp_' || $1 || n, $1 || n, $1 || n, $1 || n, 'x', 'Ani', '+6281234567890', 'qris', 'awaiting_payment',
              100000 + n, 0, 100000 + n, now() + interval '1 day', null from generate_series(1, 50000) n`,
      [run],
    );
    try {
      await rows(
        `insert into charge (id, order_group_id, method, provider_id, owed, amount, created_at)
         select 'chg_' || $1 || n, 'ogrp_' || $1 || n, 'qris', 'x', 100000 + n, 100000 + n, now() - (n % 10) * interval '1 day'
         from generate_series(1, 50000) n`,
        [run],
      );
      await rows("analyze charge");
      await rows("analyze order_group");
      const mark = from("BANYAK");
      const lines = Array.from({ length: 500 }, (_, n) => bank(100_001 + n * 90, `${mark} ${n}`));
      expect((await upload(aStatement(lines))).body.fresh).toBe(500);
      const began = performance.now();
      const { body } = await linesThat("matched");
      const took = performance.now() - began;
      expect(body.counts.matched).toBeGreaterThanOrEqual(500);
      expect(took).toBeLessThan(3_000);
      const today = dayInJakarta();
      let place = 0;
      const plan = await rows<{ "QUERY PLAN": string }>(`explain (analyze) ${CANDIDATES.replaceAll("?", () => `$${++place}`)}`, [
        ...[lines.map(({ amount }) => amount), today, 14, today],
        ...[[], today, 14, today],
        3,
      ]);
      const text = plan.map((row) => row["QUERY PLAN"]).join("\n");
      expect(text).toContain("IDX_charge_money_seen");
      expect(text).not.toMatch(/Seq Scan on (charge|order_group)/);
    } finally {
      await rows("delete from statement_line where description like '%BANYAK%'");
      await rows("delete from charge where id like 'chg_' || $1 || '%'", [run]);
      await rows("delete from order_group where id like 'ogrp_' || $1 || '%'", [run]);
    }
  });
});
