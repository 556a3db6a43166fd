import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { PayoutAccountPage } from "../../src/contracts/payout";
import type { MemberRole } from "../../src/contracts/vendor";
import { backend, eventually, rows } from "../support/backend";
import { expectContract } from "../support/openapi";
import { aMember, aVendor, type Business, callAs } from "../support/vendors";

const NUMBER = "7302918465";
const TYPED = { bank_code: "014", account_number: "730-291 8465", holder_name: "Hartono Wijaya" };

let business: Business;
let password: string;
beforeAll(async () => {
  business = await aVendor();
  password = business.owner.password;
});

const save = (changes: Record<string, unknown> = {}, by = business.call) =>
  by<PayoutAccountPage & { fields: { field: string }[]; code: string }>("/vendor/finance/account", {
    method: "PUT",
    body: { ...TYPED, password, ...changes },
  });
const rowsOf = () => rows<Record<string, string>>("select * from payout_account where vendor_id = $1 order by created_at", [business.id]);

async function aColleague(role: MemberRole) {
  const member = await aMember();
  const id = `mship_${member.id.slice(4)}`;
  await rows("insert into membership (id, role, vendor_id, member_id) values ($1, $2, $3, $4)", [id, role, business.id, member.id]);
  return { member, call: callAs(member, business.id) };
}

describe("the account money is paid out to", () => {
  it("is asked for, with a list of banks, while there is none", async () => {
    const answer = await business.call<PayoutAccountPage>("/vendor/finance/account");
    await expectContract("GET /vendor/finance/account", answer);
    expect(answer.body).toMatchObject({ account: null, can_change: true, hold_hours: 24 });
    expect(answer.body.banks.length).toBeGreaterThan(50);
  });

  it.each([
    [{ password: "salah-sama-sekali" }, "password"],
    [{ bank_code: "999" }, "bank_code"],
    [{ account_number: "123" }, "account_number"],
    [{ account_number: "12345678901" }, "account_number"],
    [{ holder_name: "=1+1" }, "holder_name"],
  ])("is not taken with %j", async (changes, field) => {
    const answer = await save(changes);
    expect(answer.status).toBe(400);
    expect(answer.body.fields.map((one) => one.field)).toEqual([field]);
    expect(await rowsOf()).toEqual([]);
  });

  it("is no business of staff, and managers see only that there is one", async () => {
    const staff = await aColleague("staff");
    expect((await staff.call("/vendor/finance/account")).status).toBe(403);
    const { member, call } = await aColleague("manager");
    expect((await save({ password: member.password }, call)).body).toMatchObject({ code: "owner_only" });
    expect((await call<PayoutAccountPage>("/vendor/finance/account")).body.can_change).toBe(false);
  });

  it("is sealed in the database and answered as a hint", async () => {
    const answer = await save();
    await expectContract("PUT /vendor/finance/account", answer);
    expect(answer.body.account).toMatchObject({
      bank: "BCA",
      number_hint: "•••• 8465",
      holder_hint: "H•••••• W•••••",
      refused_reason: null,
    });
    const waits = Date.parse(answer.body.account!.usable_from) - Date.parse(answer.body.account!.changed_at);
    expect(Math.round(waits / 3_600_000)).toBe(24);
    expect(JSON.stringify(answer.body)).not.toContain(NUMBER);

    const [row] = await rowsOf();
    expect(JSON.stringify(row)).not.toMatch(/7302918465|hartono/i);
    expect(row).toMatchObject({ number_sealed: expect.stringMatching(/^v1\./), changed_by: business.owner.id });
  });

  it("is changed by writing a new one; every owner gets a letter, staff none, and the earlier stays on record", async () => {
    const { member } = await aColleague("owner");
    const answer = await save({ bank_code: "110", account_number: "0012345678901" });
    expect(answer.body.account).toMatchObject({ bank: "Bank BJB", number_hint: "•••• 8901" });
    const kept = await rowsOf();
    expect(kept.map((row) => row.deleted_at === null)).toEqual([false, true]);

    const letters = await eventually(
      () =>
        rows<{ to: string; data: { text: string } }>(
          `select "to", data from notification where template = 'payout-account-changed' and "to" = any($1) order by created_at`,
          [[business.owner.email, member.email]],
        ),
      (found) => found.length === 3,
    );
    expect(letters.map(({ to }) => to).sort()).toEqual([business.owner.email, business.owner.email, member.email].sort());
    expect(letters[2]?.data.text).toContain("•••• 8901");
    expect(JSON.stringify(letters)).not.toMatch(/7302918465|0012345678901|hartono/i);
  });

  it("never reaches the log", async () => {
    await save({ account_number: "998877665544332211009988" });
    const log = readFileSync(process.env.TEST_LOG ?? join(backend.dataDir, "backend.log"), "utf8");
    expect(log.length).toBeGreaterThan(100);
    expect(log).not.toMatch(/7302918465|0012345678901|998877665544/);
  });
});
