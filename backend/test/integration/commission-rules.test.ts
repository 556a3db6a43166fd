import { describe, expect, it } from "vitest";
import type { CommissionRuleList, CommissionRuleView, Explanation, VendorScaleView } from "../../src/contracts/commission";
import { dayInJakarta } from "../../src/modules/listing/rules/today";
import { anOfficer, api, eventually, rows, unique } from "../support/backend";
import { aShop, type TestShop } from "../support/market";
import { expectContract } from "../support/openapi";
import { aPaidGroup, bringTo, type Refused } from "../support/orders";
import { aVendor } from "../support/vendors";

const officer = async <T>(path: string, body?: unknown) => api<T & Refused>(path, { token: await anOfficer(), body });
const inDays = (count: number) => dayInJakarta(new Date(Date.now() + count * 86_400_000));
const NOTE = "Keputusan Dinas nomor 12";

const rule = (changes: Record<string, unknown>) => ({
  ...{ scope: "vendor", target: null, rate: 150, flat: 0, valid_from: inDays(1), valid_until: null, note: NOTE },
  ...changes,
});
const create = (changes: Record<string, unknown>) => officer<CommissionRuleView>("/admin/commission-rules", rule(changes));
const explain = async (query: Record<string, string | number>) =>
  officer<Explanation>(`/admin/commission-rules/explain?${new URLSearchParams(Object.entries(query).map(([k, v]) => [k, String(v)]))}`);
const confirmScale = (id: string, body: Record<string, unknown>) =>
  officer<VendorScaleView>(`/admin/vendors/${id}/scale`, {
    ...{ scale: "small", annual_sales: 3_000_000_000, capital: null, valid_from: inDays(1), note: "Surat pernyataan" },
    ...body,
  });

/** What one piece of Rp12.000 pays when it is handed over. */
async function commissionOf(shop: TestShop): Promise<{ amount: number; scope: string }> {
  const { group } = await aPaidGroup([shop]);
  const id = group.orders[0]!.id;
  await bringTo(shop, id, "handed_over");
  const [journal] = await eventually(
    () =>
      rows<{ lines: { amount: number; scope: string }[] }>("select memo -> 'lines' as lines from ledger_journal where source_key = $1", [
        `commission:${id}:1`,
      ]),
    (found) => found.length === 1,
    10_000,
  );
  return journal!.lines[0]!;
}

describe("commission rules", () => {
  it("are made for later, shown with whom they are about, and ended; nobody edits them", async () => {
    const shop = await aVendor();
    const made = await create({ target: shop.id, rate: 125, flat: 500, valid_until: inDays(30) });
    await expectContract("POST /admin/commission-rules", made);
    expect([made.status, made.body.state, made.body.target_name]).toEqual([201, "upcoming", shop.name]);
    const list = await officer<CommissionRuleList>("/admin/commission-rules?state=upcoming");
    await expectContract("GET /admin/commission-rules", list);
    expect(list.body.rules.map(({ id }) => id)).toContain(made.body.id);

    const today = await explain({ category: "kue-basah", amount: 100_000, day: inDays(0), vendor_id: shop.id });
    await expectContract("GET /admin/commission-rules/explain", today);
    expect(today.body).toMatchObject({ scale: "micro", commission: 1_000, rules: [{ scope: "scale" }, { scope: "default" }] });
    const later = await explain({ category: "kue-basah", amount: 100_000, day: inDays(2), vendor_id: shop.id });
    expect(later.body).toMatchObject({ commission: 1_750, rules: [{ id: made.body.id }, { scope: "scale" }, { scope: "default" }] });

    // Not begun: it is taken back. Begun: its last day is today at the earliest.
    const withdrawn = await officer(`/admin/commission-rules/${made.body.id}/end`, { last_day: inDays(0) });
    await expectContract("POST /admin/commission-rules/{id}/end", withdrawn);
    expect((await officer(`/admin/commission-rules/${made.body.id}/end`, { last_day: inDays(0) })).status).toBe(404);
    const begun = (await create({ target: shop.id })).body;
    await rows("update commission_rule set valid_from = $2 where id = $1", [begun.id, inDays(-5)]);
    const before = await officer(`/admin/commission-rules/${begun.id}/end`, { last_day: inDays(-1) });
    expect([before.status, before.body.fields[0]?.field]).toEqual([400, "last_day"]);
    expect((await officer<CommissionRuleView>(`/admin/commission-rules/${begun.id}/end`, { last_day: inDays(3) })).body.valid_until).toBe(
      inDays(3),
    );
    expect((await officer(`/admin/commission-rules/${begun.id}/end`, { last_day: inDays(9) })).body.code).toBe("rule_ended");
  });

  it("never begin before tomorrow, never collide, and are about something that exists", async () => {
    const shop = await aVendor();
    const wrong: [Record<string, unknown>, number, string][] = [
      [{ target: shop.id, valid_from: inDays(0) }, 400, "valid_from"],
      [{ target: shop.id, valid_until: inDays(0) }, 400, "valid_until"],
      [{ target: "ven_unknown" }, 400, "target"],
      [{ scope: "category", target: "emas" }, 400, "target"],
      [{ scope: "default", target: shop.id }, 400, "target"],
      [{ scope: "campaign", target: null }, 400, "valid_until"],
      [{ target: shop.id, rate: 3_001 }, 400, "rate"],
      [{ target: shop.id, note: "x" }, 400, "note"],
      [{ scope: "default", target: null }, 409, "valid_from"],
    ];
    for (const [changes, status, field] of wrong) {
      const answer = await create(changes);
      expect([answer.status, answer.body.fields[0]?.field], JSON.stringify(changes)).toEqual([status, field]);
    }
    const answers = await Promise.all(Array.from({ length: 5 }, () => create({ target: shop.id })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409]);
    expect((await create({ target: shop.id, valid_from: inDays(10) })).body.code).toBe("rule_collides");
    expect((await api("/admin/commission-rules")).status).toBe(401);
  });
});

describe("the scale of a business", () => {
  it("is confirmed for later, as it was declared", async () => {
    const shop = await aVendor();
    const contradicting = await confirmScale(shop.id, { scale: "micro" });
    expect([contradicting.status, contradicting.body.fields[0]?.field]).toEqual([400, "scale"]);
    const past = await confirmScale(shop.id, { valid_from: inDays(0) });
    expect([past.status, past.body.fields[0]?.field]).toEqual([400, "valid_from"]);
    const done = await confirmScale(shop.id, {});
    await expectContract("POST /admin/vendors/{id}/scale", done);
    expect(done.body).toMatchObject({
      scale: "micro",
      confirmed: [{ scale: "small", valid_from: inDays(1), annual_sales: 3_000_000_000 }],
    });
    expect((await confirmScale(shop.id, {})).body.fields[0]?.field).toBe("valid_from");
    await expectContract("GET /admin/vendors/{id}/scale", await officer(`/admin/vendors/${shop.id}/scale`));
    expect((await explain({ category: "jajanan", amount: 10_000, day: inDays(1), vendor_id: shop.id })).body).toMatchObject({
      ...{ scale: "small", commission: 200, rules: [{ scope: "default" }] },
    });
    expect((await confirmScale("ven_unknown", {})).status).toBe(404);
  });

  it("decides what an order pays, by what its shop was on the day of the order", async () => {
    const [micro, small] = [await aShop(), await aShop()];
    const grown = (vendor: TestShop, from: string) =>
      rows(
        `insert into vendor_scale (id, vendor_id, scale, valid_from, declared, note, set_by, set_by_name)
         values ($1, $2, 'small', $3, '{}', 'uji', 'user_1', 'Petugas')`,
        [unique("vscl_"), vendor.id, from],
      );
    await grown(micro, inDays(1));
    await grown(small, inDays(-1));
    expect(await commissionOf(micro)).toMatchObject({ amount: 120, scope: "scale" });
    expect(await commissionOf(small)).toMatchObject({ amount: 240, scope: "default" });
  });
});
