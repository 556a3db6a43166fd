import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CoveringPermit, complianceOf, type ProductFacts } from "./compliance";
import type { Food } from "./facts";

const TODAY = "2026-11-24";
const CHIPS: Food = {
  ...{ container: "plastic", ready_to_eat: false, storage: "ambient", shelf_life_days: 90, premises: "home", catering: false, traits: [] },
  halal_state: "uncertified",
};
const CAKES: Food = { ...CHIPS, shelf_life_days: 3 };
const RICE: Food = { ...CHIPS, shelf_life_days: 0, ready_to_eat: true };
const product = (food: Food, recipe = "r1"): ProductFacts => ({ food, recipe });
const permit = (changes: Partial<CoveringPermit>): CoveringPermit => ({
  ...{ id: "prm_1", kind: "pirt", scope: "products", state: "verified", expires_on: "2029-05-01", recipe: null },
  ...changes,
});
const halal = (changes: Partial<CoveringPermit> = {}) => permit({ id: "prm_h", kind: "halal", expires_on: null, recipe: "r1", ...changes });

describe("what may be sold", () => {
  it.each<[string, Food, CoveringPermit[], boolean, string, string | null]>([
    ["chips under a verified P-IRT", CHIPS, [permit({})], true, "ok", "2029-05-01"],
    ["chips without any permit", CHIPS, [], false, "permit_missing", null],
    ["chips under a permit that is looked at", CHIPS, [permit({ state: "submitted" })], false, "permit_pending", null],
    ["chips on the permit's last day", CHIPS, [permit({ expires_on: TODAY })], true, "ok", TODAY],
    ["chips the day after", CHIPS, [permit({ expires_on: "2026-11-23" })], false, "permit_expired", null],
    [
      "chips whose permit the job has ended",
      CHIPS,
      [permit({ state: "expired", expires_on: "2026-11-23" })],
      false,
      "permit_expired",
      null,
    ],
    ["chips whose permit was revoked", CHIPS, [permit({ state: "revoked" })], false, "permit_revoked", null],
    [
      "chips with a renewal beside the old one",
      CHIPS,
      [permit({ expires_on: TODAY }), permit({ id: "prm_2", expires_on: "2031-01-01" })],
      true,
      "ok",
      "2031-01-01",
    ],
    [
      "chips revoked under one and verified under another",
      CHIPS,
      [permit({ state: "revoked" }), permit({ id: "prm_2" })],
      true,
      "ok",
      "2029-05-01",
    ],
    ["chips under MD", CHIPS, [permit({ kind: "bpom_md" })], true, "ok", "2029-05-01"],
    ["frozen food under P-IRT", { ...CHIPS, storage: "frozen" }, [permit({})], false, "permit_unfit", null],
    ["imported food under MD", { ...CHIPS, traits: ["imported"] }, [permit({ kind: "bpom_md" })], false, "permit_unfit", null],
    ["chips in nobody knows what", { ...CHIPS, container: null }, [], false, "container_unknown", null],
    [
      "frozen imports in nobody knows what need ML anyway",
      { ...CHIPS, container: null, traits: ["imported"] },
      [],
      false,
      "permit_missing",
      null,
    ],
    ["three-day cakes", CAKES, [], true, "no_permit_needed", null],
    ["three-day cakes whose permit ended", CAKES, [permit({ state: "expired" })], true, "no_permit_needed", null],
    ["cakes that were chips until their permit was revoked", CAKES, [permit({ state: "revoked" })], false, "permit_revoked", null],
    ["rice without papers of the kitchen", RICE, [], true, "permit_advised", null],
    ["rice under the shop's HSP", RICE, [permit({ kind: "hsp", scope: "vendor" })], true, "ok", "2029-05-01"],
    ["rice whose HSP ended", RICE, [permit({ kind: "hsp", scope: "vendor", state: "expired" })], false, "permit_expired", null],
    ["rice whose HSP was revoked", RICE, [permit({ kind: "hsp", scope: "vendor", state: "revoked" })], false, "permit_revoked", null],
    [
      "cakes of a shop whose HSP was revoked",
      CAKES,
      [permit({ kind: "hsp", scope: "vendor", state: "revoked" })],
      true,
      "no_permit_needed",
      null,
    ],
    ["chips of a shop with an SLHS only", CHIPS, [permit({ kind: "slhs", scope: "vendor" })], false, "permit_missing", null],
  ])("%s", (_, food, permits, allowed, reason_code, valid_until) => {
    expect(complianceOf(product(food), permits, TODAY)).toMatchObject({ allowed, reason_code, valid_until });
  });

  it("ends with its permit: what is allowed until a day is not allowed the day after, and nothing is before", () => {
    const state = fc.constantFrom(...(["submitted", "verified", "expired", "revoked"] as const));
    const day = fc.integer({ min: 0, max: 60 }).map((n) => new Date(Date.parse("2026-11-01") + n * 86_400_000).toISOString().slice(0, 10));
    const part = fc.record({
      kind: fc.constantFrom(...(["pirt", "bpom_md", "bpom_ml", "halal"] as const)),
      state,
      expires_on: fc.option(day),
    });
    const permits = fc.array(part, { maxLength: 4 }).map((parts) => parts.map((one, index) => permit({ ...one, id: `prm_${index}` })));
    fc.assert(
      fc.property(permits, day, (held, today) => {
        const now = complianceOf(product(CHIPS), held, today);
        if (!now.allowed || now.valid_until === null) return true;
        const after = new Date(Date.parse(now.valid_until) + 86_400_000).toISOString().slice(0, 10);
        return complianceOf(product(CHIPS), held, now.valid_until).allowed && !complianceOf(product(CHIPS), held, after).allowed;
      }),
    );
  });
});

describe("what is said about halal", () => {
  it.each<[string, Food["halal_state"], string, CoveringPermit[], string]>([
    ["verified for this recipe", "certified", "r1", [halal()], "certified"],
    ["verified for another recipe", "certified", "r2", [halal()], "in_process"],
    ["verified before anybody saw the recipe", "certified", "r1", [halal({ recipe: null })], "in_process"],
    ["submitted", "certified", "r1", [halal({ state: "submitted", recipe: null })], "in_process"],
    ["revoked", "certified", "r1", [halal({ state: "revoked" })], "uncertified"],
    ["ended", "certified", "r1", [halal({ expires_on: "2026-11-23" })], "uncertified"],
    ["claimed without a certificate", "certified", "r1", [], "uncertified"],
    ["under way, as its shop says", "in_process", "r1", [], "in_process"],
    ["not there", "uncertified", "r1", [], "uncertified"],
    ["plainly not, whatever certificate the shop has", "non_halal", "r1", [halal()], "non_halal"],
  ])("%s", (_, halal_state, recipe, permits, shown) => {
    const food = { ...CAKES, halal_state };
    const answer = complianceOf(product(food, recipe), permits, TODAY);
    expect(answer).toMatchObject({ halal: shown, halal_permit_id: shown === "certified" ? "prm_h" : null, allowed: true });
  });
});
