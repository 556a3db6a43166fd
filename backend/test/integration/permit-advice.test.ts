import { beforeAll, describe, expect, it } from "vitest";
import type { ListingInput, ListingView } from "../../src/contracts/listing";
import { api, rows } from "../support/backend";
import { aListing, asVendor, aVendor, postListing, type TestVendor } from "../support/catalog";
import { expectContract } from "../support/openapi";
import { aSubmittedPermit, decide, halalInput, permitInput } from "../support/permits";

interface Refused {
  fields: { field: string; message: string }[];
}

const NIB = "1234567890123";
const DUMPLINGS = { title: "Pangsit ayam beku", category: "makanan-beku", storage: "frozen", shelf_life_days: 30 } as const;
const CHIPS = { shelf_life_days: 90 } as const;
const CAKES = { title: "Kue lapis basah", category: "kue-basah", shelf_life_days: 3 } as const;

let vendor: TestVendor;
/** Permits the officers have yet to see. */
let pirt: string;
let md: string;
beforeAll(async () => {
  vendor = await aVendor();
  await rows("update vendor set production_place = 'home' where id = $1", [vendor.id]);
  pirt = (await aSubmittedPermit(vendor, permitInput())).id;
  md = (await aSubmittedPermit(vendor, permitInput({ kind: "bpom_md", number: "MD 224510001234" }))).id;
});

const change = (id: string, changes: Partial<ListingInput>, who = vendor) =>
  api<ListingView & Refused>(`/vendor/products/${id}`, { method: "PATCH", ...asVendor(who), body: changes });
const needed = ({ permits }: ListingView) =>
  permits.required.map(({ any_of, missing }) => `${any_of.join("/")}${missing ? " missing" : ""}`);

describe("what a product may be sold under", () => {
  it("frozen dumplings that keep 30 days are refused under P-IRT and told MD", async () => {
    const { status, body } = await postListing<Refused>(vendor, { ...DUMPLINGS, food_permit_id: pirt });
    expect(status).toBe(400);
    expect(body.fields).toEqual([
      { field: "food_permit_id", message: "P-IRT tidak cukup: pangan beku yang tahan 7 hari atau lebih. Yang diperlukan BPOM MD." },
    ]);
  });

  it("may wait as a draft, whose advice says so, and is not put on show like that", async () => {
    const draft = await aListing(vendor, { ...DUMPLINGS, food_permit_id: pirt, state: "draft" });
    expect(needed(draft)).toEqual(["nib missing", "bpom_md missing", "halal missing"]);
    const shown = await change(draft.id, { state: "published" });
    expect(shown.body.fields.map(({ field }) => field)).toEqual(["food_permit_id"]);
    const mended = await change(draft.id, { state: "published", food_permit_id: md });
    expect(mended.status).toBe(200);
    expect(needed(mended.body)).toEqual(["nib missing", "bpom_md", "halal missing"]);
  });

  it("dry chips are fine under P-IRT, and their advice follows what the shop has", async () => {
    const chips = await aListing(vendor, { ...CHIPS, food_permit_id: pirt });
    await expectContract("GET /vendor/products/{id}", await api(`/vendor/products/${chips.id}`, asVendor(vendor)));
    expect(needed(chips)).toEqual(["nib missing", "pirt/bpom_md", "halal missing"]);
    expect(chips).toMatchObject({ on_sale: false, obstacles: [expect.stringContaining("sedang diperiksa petugas")] });
    expect(chips.permits.next).toBe("nib");
    await rows("update vendor set nib = $2 where id = $1", [vendor.id, NIB]);
    const halal = await aSubmittedPermit(vendor, halalInput());
    const again = await change(chips.id, { halal_state: "certified", halal_permit_id: halal.id });
    expect(needed(again.body)).toEqual(["nib", "pirt/bpom_md", "halal"]);
    expect(again.body.permits.next).toBeNull();
    await decide(pirt, { decision: "reject", reason: "Foto buram." });
    const refused = await api<ListingView>(`/vendor/products/${chips.id}`, asVendor(vendor));
    expect(refused.body.permits.next).toBe("pirt");
  });

  it("three-day cakes need no distribution permit, but their dates on the label", async () => {
    const cakes = await aListing(vendor, { ...CAKES, halal_state: "non_halal" });
    expect(cakes.permits).toMatchObject({ required: [], next: null, label: ["dates", "not_halal"] });
  });

  it("follows where it is made, what is said about it, and where it comes from", async () => {
    const chips = await aListing(vendor, CHIPS);
    expect(needed((await change(chips.id, { food_traits: ["health_claim"] })).body)[1]).toBe("bpom_md missing");
    expect(needed((await change(chips.id, { food_traits: ["imported"] })).body)[1]).toBe("bpom_ml missing");
    const imported = await change(chips.id, { food_permit_id: pirt });
    expect(imported.body.fields[0]?.message).toBe("P-IRT tidak cukup: barang impor. Yang diperlukan BPOM ML.");
    const shop = await aVendor();
    await rows("update vendor set production_place = 'shop' where id = $1", [shop.id]);
    const own = await aSubmittedPermit(shop, permitInput());
    const outside = await postListing<Refused>(shop, { ...CHIPS, food_permit_id: own.id });
    expect(outside.body.fields[0]?.message).toContain("tidak dibuat di rumah");
  });

  it("names no other shop's permit", async () => {
    const shop = await aVendor();
    expect((await postListing<Refused>(shop, { ...CHIPS, food_permit_id: pirt })).status).toBe(404);
  });

  it("lets a price be changed on what was on show before the rule", async () => {
    const chips = await aListing(vendor, { ...CHIPS, food_permit_id: pirt });
    await rows("update listing set storage = 'frozen' where id = $1", [chips.id]);
    expect((await change(chips.id, { price: 16_000 })).status).toBe(200);
    expect((await change(chips.id, { shelf_life_days: 60 })).status).toBe(400);
  });

  it.each([[{ food_traits: ["halal"] }], [{ container: "kardus" }]])("does not take %j", async (changes) => {
    const { status } = await postListing(vendor, changes as unknown as Partial<ListingInput>);
    expect(status).toBe(400);
  });
});
