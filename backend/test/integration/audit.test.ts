import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Migration20261124143801 } from "../../src/modules/audit/migrations/Migration20261124143801";
import { Migration20261124143802 } from "../../src/modules/audit/migrations/Migration20261124143802";
import type { AuditEntry } from "../../src/modules/audit/rules/entry";
import { type AuditFilter, AuditModuleService, appendEntries, conditions } from "../../src/modules/audit/service";
import { anOfficer, api, rows, unique } from "../support/backend";
import { aDatabaseOfItsOwn, type OwnDatabase, openRepository } from "../support/own-database";
import { ANSWERS, aVendor, decide } from "../support/vendors";

const act = (n: number, of: Partial<AuditEntry> = {}): AuditEntry => ({
  actor: { type: "officer", id: "user_1", name: "Rini" },
  action: "vendor.approve",
  subject: { type: "vendor", id: `ven_${n}` },
  vendor_id: `ven_${n}`,
  reason: `Alasan ${n}`,
  after: { state: "approved" },
  ...of,
});

async function aTrail(): Promise<{ database: OwnDatabase; trails: AuditModuleService[]; close: () => Promise<void> }> {
  const database = await aDatabaseOfItsOwn([Migration20261124143801, Migration20261124143802]);
  const opened = await Promise.all([openRepository(database.url), openRepository(database.url)]);
  return {
    database,
    trails: opened.map(({ baseRepository }) => new AuditModuleService({ baseRepository })),
    close: async () => {
      await Promise.all(opened.map(({ close }) => close()));
      await database.close();
    },
  };
}

/** How the database would answer the service's own statement. */
async function planOf(database: OwnDatabase, filter: AuditFilter): Promise<string[]> {
  const { where, values } = conditions(filter);
  return database.explain(`select * from audit_entry where ${where} order by seq desc limit 51`, values);
}

let open: Awaited<ReturnType<typeof aTrail>>;

beforeAll(async () => {
  open = await aTrail();
});
afterAll(() => open.close());

describe("the trail of decisions", () => {
  it("two processes write at once: one chain, in the order of their commits, and nothing of what was rolled back", async () => {
    const [one, two] = open.trails as [AuditModuleService, AuditModuleService];
    const WRITERS = 200;
    const started = Date.now();
    await Promise.all(
      Array.from({ length: WRITERS }, (_, n) =>
        (n % 2 ? one : two).inTransaction((joined) => appendEntries([act(n), act(n, { action: "commission.add" })], joined)),
      ),
    );
    const perSecond = Math.round((WRITERS * 1_000) / (Date.now() - started));
    process.stdout.write(`      ${WRITERS} transaksi dari dua proses, ${perSecond} per detik\n`);

    // A slow act holds nobody up: the chain is locked only while a transaction commits.
    let letGo = () => {};
    const slow = one.inTransaction(async (joined) => {
      await appendEntries([act(1_000)], joined);
      await new Promise<void>((resolve) => {
        letGo = resolve;
      });
    });
    await two.inTransaction((joined) => appendEntries([act(1_001)], joined));
    letGo();
    await slow;
    await expect(
      two.inTransaction(async (joined) => {
        await appendEntries([act(1_002)], joined);
        throw new Error("the act failed");
      }),
    ).rejects.toThrow("the act failed");

    expect(await one.verifyChain()).toMatchObject({ entries: 2 * WRITERS + 2, broken: null });
    const [last, before] = await one.find({}, 2);
    expect([before?.subject_id, last?.subject_id]).toEqual(["ven_1001", "ven_1000"]);
    expect(await one.find({ subject_id: "ven_1002" }, 10)).toEqual([]);
    const found = await one.find({ action: "commission.", vendor_ids: ["ven_7"], actor_ids: ["user_1"] }, 10);
    expect(found).toMatchObject([
      { action: "commission.add", subject_id: "ven_7", reason: "Alasan 7", after: { state: "approved" }, before: null },
    ]);
  });

  it("is searched by index among 200,000 entries, whatever is asked", async () => {
    const { database, close } = await aTrail();
    try {
      await database.run(`set session_replication_role = replica;
        insert into audit_entry select n, now() - make_interval(secs => 200000 - n), 'officer', 'user_' || n % 40, 'Petugas', (array['vendor.approve',
          'payout.paid', 'shop.update', 'order.cancel'])[1 + n % 4], 'vendor', 'ven_' || n % 20000, 'ven_' || n % 20000, null, null, null, n::text, n::text
        from generate_series(1, 200000) n;
        set session_replication_role = origin; analyze audit_entry`);
      const day = new Date(Date.now() - 2 * 86_400_000);
      const asked = [
        ...[
          { vendor_ids: ["ven_7"] },
          { vendor_ids: ["ven_7"], actor_type: "member" as const },
          { actor_ids: ["user_7"] },
          { subject_id: "ven_7" },
          { action: "recall." },
          { to: day },
        ],
        ...[{ vendor_ids: ["ven_7"], action: "payout.", from: day }, { actor_ids: ["user_nobody"] }, { before_seq: 100_000, to: day }],
      ];
      for (const filter of asked) {
        const plan = (await planOf(database, filter)).join("\n");
        expect(plan, JSON.stringify(filter)).not.toContain("Seq Scan on audit_entry");
        expect(Number(/Execution Time: ([\d.]+)/.exec(plan)![1]), plan).toBeLessThan(100);
      }
    } finally {
      await close();
    }
  });

  it("drill 17: UPDATE, DELETE, TRUNCATE are refused, and a false entry gets the number, time and hash the database gives it", async () => {
    const { database, trails } = open;
    await trails[0]!.inTransaction((joined) => appendEntries([act(2_000)], joined));
    const { entries } = await trails[0]!.verifyChain();
    for (const statement of [
      "update audit_entry set reason = 'other' where seq = 1",
      "update audit_entry set hash = repeat('0', 64)",
      "delete from audit_entry where seq = 1",
      "delete from audit_entry where seq = (select max(seq) from audit_entry)",
      "truncate audit_entry",
    ]) {
      await expect(database.run(statement), statement).rejects.toThrow(/^audit: /);
    }
    await database.run(
      `insert into audit_entry (seq, at, actor_type, actor_id, actor_name, action, subject_type, subject_id, prev_hash, hash)
       values (1, '2020-01-01', 'officer', 'user_2', 'Palsu', 'vendor.approve', 'vendor', 'ven_x', 'a', 'b')`,
    );
    expect(await trails[0]!.verifyChain()).toMatchObject({ entries: entries + 1, broken: null });
    expect((await trails[0]!.find({ actor_ids: ["user_2"] }, 1))[0]!.at.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  it.each<[string, string, { seq: number; fault: string }]>([
    ["the reason", "update audit_entry set reason = 'Lain' where seq = 3", { seq: 3, fault: "hash" }],
    ["who it was", "update audit_entry set actor_name = 'Lain' where seq = 2", { seq: 2, fault: "hash" }],
    ["what it became", `update audit_entry set after = '{"state": "rejected"}' where seq = 4`, { seq: 4, fault: "hash" }],
    ["when it was", "update audit_entry set at = at - interval '1 hour' where seq = 2", { seq: 2, fault: "hash" }],
    [
      "an entry and its hash",
      `update audit_entry set reason = 'Lain' where seq = 2;
       update audit_entry set hash = encode(sha256('x'), 'hex') where seq = 2`,
      { seq: 2, fault: "hash" },
    ],
    ["that it happened", "delete from audit_entry where seq = 3", { seq: 3, fault: "missing" }],
  ])("drill 17: whoever switches the triggers off and changes %s is found out, by row", async (_, tampering, broken) => {
    const { database, trails, close } = await aTrail();
    try {
      await trails[0]!.inTransaction((joined) =>
        appendEntries(
          [1, 2, 3, 4, 5].map((n) => act(n)),
          joined,
        ),
      );
      expect((await trails[0]!.verifyChain()).broken).toBeNull();
      await database.run(`set session_replication_role = replica; ${tampering}; set session_replication_role = origin`);
      expect((await trails[1]!.verifyChain()).broken).toEqual(broken);
    } finally {
      await close();
    }
  });
});

const DAY = 24 * 60 * 60_000;
const inDays = (n: number) => new Date(Date.now() + n * DAY + 7 * 3_600_000).toISOString().slice(0, 10);

describe("what is recorded", () => {
  it("officers' decisions and an owner's weighty acts: who, what, why, before and after, without numbers of people and accounts", async () => {
    const shop = await aVendor();
    const token = await anOfficer();
    const officer = (path: string, body: unknown) => api<{ id: string }>(path, { token, body });
    const owner = (path: string, body: unknown, method: "POST" | "PUT" | "DELETE" = "POST") =>
      shop.call<{ id: string }>(path, { method, body });
    await decide(shop, { kind: "suspend", reason: "Dapur kotor, NIK 3275011234567890" });
    await decide(shop, { kind: "reinstate" });
    const scale = { scale: "small", annual_sales: 3_000_000_000, capital: null, valid_from: inDays(2), note: "Surat pernyataan" };
    await officer(`/admin/vendors/${shop.id}/scale`, scale);
    const rule = { scope: "vendor", target: shop.id, rate: 150, flat: 0, valid_from: inDays(2), valid_until: null, note: "Perjanjian" };
    const { body: made } = await officer("/admin/commission-rules", rule);
    await officer(`/admin/commission-rules/${made.id}/end`, { last_day: inDays(3) });
    const { name, handle, state, default_cash_limit, ...profile } = (await shop.call("/vendor/shop")).body;
    await owner("/vendor/shop", { ...profile, pickup_minimum: 15_000 }, "PUT");
    await owner("/vendor/shop", { ...profile, pickup_minimum: 15_000 }, "PUT");
    const { body: invitation } = await owner("/vendor/invitations", { email: `${unique("ani")}@contoh.id`, role: "staff" });
    await owner(`/vendor/invitations/${invitation.id}`, undefined, "DELETE");
    const account = { bank_code: "014", account_number: "7302918465", holder_name: "Sri Wahyuni", password: shop.owner.password };
    expect((await owner("/vendor/finance/account", account, "PUT")).status).toBe(200);

    const told = await rows<Record<string, unknown>>(
      "select action, actor_type, actor_id, actor_name, reason, before, after from audit_entry where vendor_id = $1 order by seq",
      [shop.id],
    );
    expect(told.map(({ actor_type, action }) => `${actor_type} ${action}`)).toEqual([
      ...["member vendor.submit", "officer vendor.approve", "officer vendor.suspend", "officer vendor.reinstate"],
      ...["officer vendor.confirm_scale", "officer commission.add", "officer commission.withdraw", "member shop.update"],
      ...["member member.invite", "member member.cancel_invitation", "member payout_account.replace"],
    ]);
    expect(told[2]).toMatchObject({ before: { state: "approved" }, after: { state: "suspended" }, reason: "Dapur kotor, NIK •••7890" });
    expect(told[7]).toMatchObject({
      ...{ actor_id: shop.owner.id, actor_name: shop.owner.name },
      ...{ before: { pickup_minimum: 0 }, after: { pickup_minimum: 15_000 } },
    });
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`7302918465|${ANSWERS.owner_name}@|contoh.id`));
  });
});
