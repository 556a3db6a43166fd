import { beforeAll, describe, expect, it } from "vitest";
import type { ListingInput, ListingView } from "../../src/contracts/listing";
import { api, rows } from "../support/backend";
import { aListing, asVendor, aVendor, postListing, type TestVendor } from "../support/catalog";
import { expectContract } from "../support/openapi";

interface Refused {
  fields: { field: string; message: string }[];
}

const NIB = "1234567890123";
const PIRT = { permit_kind: "pirt", permit_number: "2063275010123-29", permit_expires_on: "2029-05-01" } as const;
const DUMPLINGS = { title: "Pangsit ayam beku", category: "makanan-beku", storage: "frozen", shelf_life_days: 30 } as const;
const CAKES = { title: "Kue lapis basah", category: "kue-basah", shelf_life_days: 3 } as const;

let vendor: TestVendor;
beforeAll(async () => {
  vendor = await aVendor();
  await rows("update vendor set production_place = 'home' where id = $1", [vendor.id]);
});

const change = (id: string, changes: Partial<ListingInput>) =>
  api<ListingView & Refused>(`/vendor/products/${id}`, { method: "PATCH", ...asVendor(vendor), body: changes });
const needed = ({ permits }: ListingView) =>
  permits.required.map(({ any_of, missing }) => `${any_of.join("/")}${missing ? " missing" : ""}`);

describe("what a product may be sold under", () => {
  it("frozen dumplings that keep 30 days are refused under P-IRT and told MD", async () => {
    const { status, body } = await postListing<Refused>(vendor, { ...DUMPLINGS, ...PIRT });
    expect(status).toBe(400);
    expect(body.fields).toEqual([
      { field: "permit_kind", message: "P-IRT tidak cukup: pangan beku yang tahan 7 hari atau lebih. Yang diperlukan BPOM MD." },
    ]);
  });

  it("may wait as a draft, whose advice says so, and is not put on show like that", async () => {
    const draft = await aListing(vendor, { ...DUMPLINGS, ...PIRT, state: "draft" });
    expect(needed(draft)).toEqual(["nib missing", "bpom_md missing", "halal missing"]);
    const shown = await change(draft.id, { state: "published" });
    expect(shown.body.fields.map(({ field }) => field)).toEqual(["permit_kind"]);
    const mended = await change(draft.id, { state: "published", permit_kind: "bpom_md", permit_number: "MD 224510001234" });
    expect(mended.status).toBe(200);
    expect(needed(mended.body)).toEqual(["nib missing", "bpom_md", "halal missing"]);
  });

  it("dry chips are fine under P-IRT, and their advice follows what the shop has", async () => {
    const chips = await aListing(vendor, PIRT);
    await expectContract("GET /vendor/products/{id}", await api(`/vendor/products/${chips.id}`, asVendor(vendor)));
    expect(needed(chips)).toEqual(["nib missing", "pirt/bpom_md", "halal missing"]);
    expect(chips.permits.next).toBe("nib");
    await rows("update vendor set nib = $2 where id = $1", [vendor.id, NIB]);
    const again = await change(chips.id, { halal_state: "certified", halal_number: "ID32110001333131122" });
    expect(needed(again.body)).toEqual(["nib", "pirt/bpom_md", "halal"]);
    expect(again.body.permits.next).toBeNull();
    await rows("update listing set permit_check = 'rejected' where id = $1", [chips.id]);
    const refused = await api<ListingView>(`/vendor/products/${chips.id}`, asVendor(vendor));
    expect(refused.body.permits.next).toBe("pirt");
  });

  it("three-day cakes need no distribution permit, but their dates on the label", async () => {
    const cakes = await aListing(vendor, { ...CAKES, halal_state: "non_halal" });
    expect(cakes.permits).toMatchObject({ required: [], next: null, label: ["dates", "not_halal"] });
  });

  it("follows where it is made, what is said about it, and where it comes from", async () => {
    const chips = await aListing(vendor, {});
    expect(needed((await change(chips.id, { food_traits: ["health_claim"] })).body)[1]).toBe("bpom_md missing");
    expect(needed((await change(chips.id, { food_traits: ["imported"] })).body)[1]).toBe("bpom_ml missing");
    expect((await change(chips.id, { ...PIRT })).body.fields[0]?.message).toBe("P-IRT tidak cukup: barang impor. Yang diperlukan BPOM ML.");
    const shop = await aVendor();
    await rows("update vendor set production_place = 'shop' where id = $1", [shop.id]);
    const outside = await postListing<Refused>(shop, PIRT);
    expect(outside.body.fields[0]?.message).toContain("tidak dibuat di rumah");
  });

  it("lets a price be changed on what was on show before the rule", async () => {
    const chips = await aListing(vendor, PIRT);
    await rows("update listing set storage = 'frozen' where id = $1", [chips.id]);
    expect((await change(chips.id, { price: 16_000 })).status).toBe(200);
    expect((await change(chips.id, { shelf_life_days: 60 })).status).toBe(400);
  });

  it.each([[{ food_traits: ["halal"] }], [{ container: "kardus" }]])("does not take %j", async (changes) => {
    const { status } = await postListing(vendor, changes as unknown as Partial<ListingInput>);
    expect(status).toBe(400);
  });
});
