import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONTAINERS, FOOD_TRAITS, type FoodTrait } from "../../../reference/food";
import type { HALAL_FROM } from "../../../reference/permit-law";
import type { Food, Permit } from "./facts";
import { labelDutiesOf, missingOf, nextOf, requirementsOf, unfitFor } from "./requirements";

const MICRO = { scale: "micro" } as const;
/** Before any small business must be certified, so that only the food's own permit speaks. */
const BEFORE = "2026-10-17";
const AFTER = "2026-10-18";

const CHIPS: Food = {
  ...{ container: "plastic", ready_to_eat: false, storage: "ambient", shelf_life_days: 90, premises: "home" },
  ...{ catering: false, traits: [], halal_state: "uncertified" },
};
const food = (changes: Partial<Food> = {}): Food => ({ ...CHIPS, ...changes });
const permitsOf = (one: Food, day = BEFORE, seller: { scale: keyof typeof HALAL_FROM } = MICRO) =>
  requirementsOf(one, seller, day).flatMap(({ anyOf }) => (anyOf[0] === "nib" ? [] : [anyOf.join("/")]));

const PIRT = ["pirt/bpom_md"];
const MD = ["bpom_md"];
const ML = ["bpom_ml"];
const NONE: string[] = [];
const HSP = ["hsp/slhs"];
const SLHS = ["slhs"];

type Row = [what: string, changes: Partial<Food>, permits: string[]];
const frozen = (shelf_life_days: number, more: Partial<Food> = {}): Partial<Food> => ({ storage: "frozen", shelf_life_days, ...more });
const chilled = (shelf_life_days: number, more: Partial<Food> = {}): Partial<Food> => ({ storage: "chilled", shelf_life_days, ...more });
const served = (more: Partial<Food> = {}): Partial<Food> => ({ ready_to_eat: true, shelf_life_days: 0, container: "paper", ...more });
const trait = (one: FoodTrait, more: Partial<Food> = {}): Partial<Food> => ({ traits: [one], ...more });

const ROWS: Row[] = [
  // Dry, packed, made at home: home industry.
  ["keripik singkong 90 hari", {}, PIRT],
  ["kue kering toples", { container: "glass", shelf_life_days: 60 }, PIRT],
  ["abon kotak", { container: "paper", shelf_life_days: 120 }, PIRT],
  ["sambal botol", { container: "glass", shelf_life_days: 30 }, PIRT],
  ["kopi bubuk kemasan foil", { container: "foil", shelf_life_days: 365 }, PIRT],
  ["bumbu sachet komposit", { container: "composite", shelf_life_days: 180 }, PIRT],
  ["rempeyek dua kemasan", { container: "double", shelf_life_days: 30 }, PIRT],
  ["biskuit kaleng", { container: "can", shelf_life_days: 180 }, PIRT],
  ["dodol daun", { container: "other", shelf_life_days: 30 }, PIRT],
  ["kemasan belum diisi", { container: null, shelf_life_days: 30 }, PIRT],
  ["tepat tujuh hari", { shelf_life_days: 7 }, PIRT],
  ["delapan hari", { shelf_life_days: 8 }, PIRT],
  ["tahan sepuluh tahun", { shelf_life_days: 3650 }, PIRT],
  ["tempat produksi belum diisi", { premises: null }, PIRT],
  ["keripik yang tinggal dimakan", { ready_to_eat: true, shelf_life_days: 90 }, PIRT],
  ["bolu kering siap makan 14 hari", { ready_to_eat: true, shelf_life_days: 14 }, PIRT],
  ["siap makan tepat tujuh hari", { ready_to_eat: true, shelf_life_days: 7 }, PIRT],
  ["tidak halal, kering", { halal_state: "non_halal" }, PIRT],
  ["katering keripik", { catering: true }, PIRT],
  // Fresh: no distribution permit.
  ["kue basah 3 hari", { shelf_life_days: 3 }, NONE],
  ["kue basah hari ini", { shelf_life_days: 0 }, NONE],
  ["roti 5 hari", { shelf_life_days: 5 }, NONE],
  ["enam hari", { shelf_life_days: 6 }, NONE],
  ["pempek dingin 3 hari", chilled(3), NONE],
  ["bakso beku 5 hari", frozen(5), NONE],
  ["siomay beku 6 hari", frozen(6), NONE],
  ["lauk hangat belum siap makan", { storage: "hot", shelf_life_days: 0 }, NONE],
  ["kacang ditimbang di depan pembeli", { container: "on_sale" }, NONE],
  ["kerupuk curah setahun di depan pembeli", { container: "on_sale", shelf_life_days: 365 }, NONE],
  ["es lilin beku 30 hari di depan pembeli", frozen(30, { container: "on_sale" }), NONE],
  ["susu segar 2 hari", trait("dairy", { shelf_life_days: 2 }), NONE],
  ["yoghurt dingin 6 hari", trait("dairy", chilled(6)), NONE],
  ["jus pasteurisasi 3 hari", trait("pasteurised", chilled(3)), NONE],
  ["kue basah dari ruko", { shelf_life_days: 3, premises: "shop" }, NONE],
  ["kue basah dari pabrik", { shelf_life_days: 3, premises: "factory" }, NONE],
  ["bubur bayi hari ini", trait("baby_food", { shelf_life_days: 0 }), NONE],
  // Frozen for a week or more: national registration.
  ["pangsit beku 30 hari", frozen(30), MD],
  ["nugget beku 90 hari", frozen(90), MD],
  ["bakso beku tepat 7 hari", frozen(7), MD],
  ["otak-otak beku 180 hari", frozen(180, { container: "plastic" }), MD],
  ["dimsum beku foil", frozen(60, { container: "foil" }), MD],
  ["beku siap makan 30 hari", frozen(30, { ready_to_eat: true }), MD],
  ["beku dari ruko", frozen(30, { premises: "shop" }), MD],
  ["beku dari dapur bersama", frozen(30, { premises: "shared_kitchen" }), MD],
  ["beku tidak halal", frozen(30, { halal_state: "non_halal" }), MD],
  ["beku kemasan belum diisi", frozen(30, { container: null }), MD],
  // Kept cold or hot for a week or more: not shelf-stable, so not home industry.
  ["sambal dingin 14 hari", chilled(14), MD],
  ["asinan dingin tepat 7 hari", chilled(7), MD],
  ["lauk hangat 7 hari", { storage: "hot", shelf_life_days: 7 }, MD],
  ["selai dingin 60 hari", chilled(60, { container: "glass" }), MD],
  ["siap makan dingin 10 hari", chilled(10, { ready_to_eat: true }), MD],
  // Kinds of food and claims beyond home industry.
  ["susu bubuk", trait("dairy"), MD],
  ["keju 30 hari", trait("dairy", { shelf_life_days: 30 }), MD],
  ["yoghurt dingin 7 hari", trait("dairy", chilled(7)), MD],
  ["es krim beku", trait("dairy", frozen(90)), MD],
  ["rendang kaleng", trait("canned_low_acid", { container: "can", shelf_life_days: 365 }), MD],
  ["gudeg kaleng", trait("canned_low_acid", { container: "can", shelf_life_days: 180 }), MD],
  ["kornet kaleng 7 hari", trait("canned_low_acid", { container: "can", shelf_life_days: 7 }), MD],
  ["air minum kemasan", trait("bottled_water", { shelf_life_days: 365 }), MD],
  ["air galon", trait("bottled_water", { shelf_life_days: 30, container: "plastic" }), MD],
  ["bubur bayi instan", trait("baby_food", { shelf_life_days: 180 }), MD],
  ["biskuit bayi", trait("baby_food", { container: "paper" }), MD],
  ["susu UHT", trait("pasteurised", { shelf_life_days: 180 }), MD],
  ["sari kedelai pasteurisasi dingin", trait("pasteurised", chilled(14)), MD],
  ["garam beryodium", trait("sni_mandatory", { shelf_life_days: 730 }), MD],
  ["tepung terigu", trait("sni_mandatory", { shelf_life_days: 365 }), MD],
  ["minyak goreng kemasan", trait("sni_mandatory", { container: "plastic", shelf_life_days: 365 }), MD],
  ["jamu instan dengan klaim", trait("health_claim", { shelf_life_days: 180 }), MD],
  ["keripik dengan klaim kesehatan", trait("health_claim"), MD],
  ["dua sebab", { traits: ["dairy", "health_claim"] }, MD],
  ["semua sebab dalam negeri", { traits: FOOD_TRAITS.filter((one) => one !== "imported") }, MD],
  // Made outside a home.
  ["keripik dari ruko", { premises: "shop" }, MD],
  ["keripik dari dapur bersama", { premises: "shared_kitchen" }, MD],
  ["keripik dari pabrik", { premises: "factory" }, MD],
  ["kue kering dari ruko 7 hari", { premises: "shop", shelf_life_days: 7 }, MD],
  ["kopi bubuk dari pabrik", { premises: "factory", container: "foil", shelf_life_days: 365 }, MD],
  // Imported.
  ["cokelat impor", trait("imported"), ML],
  ["mi instan impor", trait("imported", { container: "paper", shelf_life_days: 240 }), ML],
  ["daging beku impor", trait("imported", frozen(180)), ML],
  ["keju impor", { traits: ["imported", "dairy"] }, ML],
  ["roti impor 3 hari", trait("imported", { shelf_life_days: 3 }), ML],
  ["impor ditimbang di depan pembeli", trait("imported", { container: "on_sale" }), ML],
  ["impor siap makan", trait("imported", served()), ML],
  ["impor dari pabrik", trait("imported", { premises: "factory" }), ML],
  // Served: hygiene.
  ["nasi goreng", served(), HSP],
  ["gorengan hangat", served({ storage: "hot" }), HSP],
  ["es cendol", served({ storage: "chilled" }), HSP],
  ["lontong sayur dari warung", served({ premises: "shop" }), HSP],
  ["gado-gado kemasan belum diisi", served({ container: null }), HSP],
  ["salad 2 hari", served({ storage: "chilled", shelf_life_days: 2 }), HSP],
  ["rendang siap makan 6 hari", served({ shelf_life_days: 6 }), HSP],
  ["bakso kuah", served({ storage: "hot", container: "plastic" }), HSP],
  ["sate babi", served({ halal_state: "non_halal" }), HSP],
  ["martabak susu", served({ traits: ["dairy"] }), HSP],
  ["warung tempat belum diisi", served({ premises: null }), HSP],
  ["dibungkus di depan pembeli", served({ container: "on_sale" }), HSP],
  ["es krim beku siap makan hari ini", served({ storage: "frozen" }), HSP],
  ["nasi kotak", served({ catering: true }), SLHS],
  ["nasi kotak dari warung", served({ catering: true, premises: "shop" }), SLHS],
  ["katering dapur bersama", served({ premises: "shared_kitchen" }), SLHS],
  ["katering pabrik", served({ premises: "factory" }), SLHS],
  ["tumpeng hangat", served({ catering: true, storage: "hot" }), SLHS],
  ["snack box dingin", served({ catering: true, storage: "chilled", shelf_life_days: 1 }), SLHS],
  ["katering tidak halal", served({ catering: true, halal_state: "non_halal" }), SLHS],
];

describe("the food's own permit", () => {
  it.each(ROWS)("%s", (_what, changes, permits) => {
    expect(permitsOf(food(changes))).toEqual(permits);
  });

  it("is told with its reasons and its law", () => {
    const [, needed] = requirementsOf(food({ ...frozen(30), traits: ["dairy"], premises: "shop" }), MICRO, BEFORE);
    expect(needed).toEqual({ anyOf: ["bpom_md"], because: ["dairy", "frozen", "outside_home"], law: "registration" });
  });
});

describe("the halal certificate", () => {
  it.each([
    ["mikro sehari sebelumnya", "micro", BEFORE, "uncertified", false],
    ["mikro sejak hari itu", "micro", AFTER, "uncertified", true],
    ["kecil sehari sebelumnya", "small", BEFORE, "uncertified", false],
    ["kecil sejak hari itu", "small", AFTER, "in_process", true],
    ["menengah sehari sebelumnya", "medium", "2024-10-17", "uncertified", false],
    ["menengah sejak hari itu", "medium", "2024-10-18", "uncertified", true],
    ["menengah kini", "medium", BEFORE, "certified", true],
    ["tidak halal, mikro", "micro", AFTER, "non_halal", false],
    ["tidak halal, menengah", "medium", AFTER, "non_halal", false],
    ["bertahun-tahun kemudian", "micro", "2030-01-01", "uncertified", true],
  ] as const)("%s", (_what, scale, day, halal_state, needed) => {
    for (const changes of [{}, served(), { shelf_life_days: 3 }, frozen(30)]) {
      expect(permitsOf(food({ ...changes, halal_state }), day, { scale }).includes("halal")).toBe(needed);
    }
  });
});

describe("the label", () => {
  it.each([
    ["kue basah", { shelf_life_days: 3 }, ["dates"]],
    ["curah", { container: "on_sale" }, ["dates"]],
    ["keripik", {}, []],
    ["nasi goreng", served(), []],
    ["es cendol disajikan", served({ storage: "chilled" }), []],
    ["pangsit beku", frozen(30), ["storage"]],
    ["pempek dingin 3 hari", chilled(3), ["dates", "storage"]],
    ["dendeng babi", { halal_state: "non_halal" }, ["not_halal"]],
    ["siomay babi beku 5 hari", frozen(5, { halal_state: "non_halal" }), ["dates", "storage", "not_halal"]],
  ] as [string, Partial<Food>, string[]][])("%s", (_what, changes, duties) => {
    expect(labelDutiesOf(food(changes))).toEqual(duties);
  });
});

describe("a permit in hand", () => {
  it.each([
    ["P-IRT untuk keripik", "pirt", {}, null],
    ["P-IRT untuk pangsit beku", "pirt", frozen(30), "bpom_md"],
    ["P-IRT untuk kue basah", "pirt", { shelf_life_days: 3 }, null],
    ["P-IRT dari ruko", "pirt", { premises: "shop" }, "bpom_md"],
    ["P-IRT untuk impor", "pirt", trait("imported"), "bpom_ml"],
    ["P-IRT untuk nasi goreng", "pirt", served(), "hsp"],
    ["MD untuk keripik", "bpom_md", {}, null],
    ["MD untuk beku", "bpom_md", frozen(30), null],
    ["MD untuk impor", "bpom_md", trait("imported"), "bpom_ml"],
    ["ML untuk dalam negeri", "bpom_ml", {}, "pirt"],
    ["HSP untuk katering", "hsp", served({ catering: true }), "slhs"],
    ["SLHS untuk warung", "slhs", served(), null],
    ["SLHS untuk keripik", "slhs", {}, "pirt"],
  ] as [string, Permit, Partial<Food>, Permit | null][])("%s", (_what, permit, changes, instead) => {
    expect(unfitFor(permit, food(changes))?.anyOf[0] ?? null).toBe(instead);
  });

  it("counts to its last day, and the next one is the first that is missing", () => {
    const needed = requirementsOf(CHIPS, MICRO, AFTER);
    expect(nextOf(missingOf(needed, [], AFTER))).toBe("nib");
    const nib = { permit: "nib", until: null } as const;
    expect(nextOf(missingOf(needed, [nib], AFTER))).toBe("pirt");
    const pirt = { permit: "pirt", until: AFTER } as const;
    expect(missingOf(needed, [nib, pirt], AFTER).map(({ anyOf }) => anyOf)).toEqual([["halal"]]);
    expect(nextOf(missingOf(needed, [nib, pirt], "2026-10-19"))).toBe("pirt");
    expect(missingOf(needed, [nib, { permit: "bpom_md", until: null }, { permit: "halal", until: null }], AFTER)).toEqual([]);
  });
});

const anyFood: fc.Arbitrary<Food> = fc.record({
  container: fc.constantFrom(...CONTAINERS, null),
  ready_to_eat: fc.boolean(),
  storage: fc.constantFrom("ambient", "chilled", "frozen", "hot"),
  shelf_life_days: fc.nat(400),
  premises: fc.constantFrom("home", "shop", "shared_kitchen", "factory", null),
  catering: fc.boolean(),
  traits: fc.subarray([...FOOD_TRAITS]),
  halal_state: fc.constantFrom("certified", "in_process", "uncertified", "non_halal"),
});
const anySeller = fc.record({ scale: fc.constantFrom("micro", "small", "medium") });
const anyDay = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Ways in which a product becomes riskier, everything else the same. */
const RISKIER: Record<string, (one: Food) => Food> = {
  "keeps longer": (one) => ({ ...one, shelf_life_days: one.shelf_life_days + 30 }),
  "is chilled": (one) => (one.storage === "ambient" ? { ...one, storage: "chilled" } : one),
  "is frozen": (one) => ({ ...one, storage: "frozen" }),
  "is packed beforehand": (one) => (one.container === "on_sale" ? { ...one, container: "plastic" } : one),
  "is made outside a home": (one) => ({ ...one, premises: "factory" }),
  "is made for many": (one) => ({ ...one, catering: true }),
  ...Object.fromEntries(
    FOOD_TRAITS.map((one) => [`is or says ${one}`, (before: Food) => ({ ...before, traits: [...new Set([...before.traits, one])] })]),
  ),
};

describe("a product that becomes riskier", () => {
  it.each(Object.entries(RISKIER))("%s → never needs fewer permits", (_how, riskier) => {
    fc.assert(
      fc.property(anyFood, anySeller, anyDay, (one, seller, day) => {
        expect(requirementsOf(riskier(one), seller, day).length).toBeGreaterThanOrEqual(requirementsOf(one, seller, day).length);
      }),
    );
  });

  it("what was not enough before is not enough afterwards, while it stays the same kind of food", () => {
    const packed = anyFood.filter((one) => !one.ready_to_eat && !one.traits.includes("imported"));
    const ways = Object.entries(RISKIER).flatMap(([how, make]) => (how.includes("imported") ? [] : [make]));
    fc.assert(
      fc.property(packed, fc.constantFrom(...ways), (one, riskier) => {
        if (unfitFor("pirt", one)) expect(unfitFor("pirt", riskier(one))).not.toBeNull();
      }),
    );
  });
});

describe("a day", () => {
  it("gives the same answer whenever it is asked, and a later one never asks for less", () => {
    fc.assert(
      fc.property(anyFood, anySeller, anyDay, anyDay, (one, seller, a, b) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        expect(requirementsOf(one, seller, a)).toEqual(requirementsOf(one, seller, a));
        expect(requirementsOf(one, seller, later).length).toBeGreaterThanOrEqual(requirementsOf(one, seller, earlier).length);
      }),
    );
  });
});
