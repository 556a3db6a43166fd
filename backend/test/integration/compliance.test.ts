import { describe, expect, it } from "vitest";
import type { ProductPage } from "../../src/contracts/catalog";
import type { CheckoutCart } from "../../src/contracts/checkout";
import type { ListingInput, ListingView } from "../../src/contracts/listing";
import type { PermitView, RecipeList } from "../../src/contracts/permit";
import { anOfficer, api, eventually, rows, unique } from "../support/backend";
import { aListing, asVendor, aVendor, find, handlesOf, type TestVendor } from "../support/catalog";
import { aCart } from "../support/market";
import { expectContract } from "../support/openapi";
import { aSubmittedPermit, aVerifiedPermit, complianceOf, decide, halalInput, permitInput } from "../support/permits";

const CHIPS = { shelf_life_days: 90 } as const;
const page = (handle: string) => api<ProductPage>(`/catalog/products/${handle}`);
const patch = (vendor: TestVendor, id: string, body: Partial<ListingInput>) =>
  api<ListingView>(`/vendor/products/${id}`, { ...asVendor(vendor), method: "PATCH", body });
const seen = (vendor: TestVendor, id: string) => api<ListingView>(`/vendor/products/${id}`, asVendor(vendor));
/** A word no other test's product carries; letters only, so that it is spelt like a word. */
const aWord = () => unique("z").replace(/\d/g, (digit) => "bcdfghjklm"[Number(digit)] ?? "");

/** Documents follow within seconds; how fast is proven where the catalogue is. */
const findCount = (query: Record<string, string | number>, count: number) =>
  eventually(
    () => find(query),
    (list) => list.count === count,
    20_000,
  );

const recipes = async () => (await api<RecipeList>("/admin/recipes", { token: await anOfficer() })).body.recipes;
const decideRecipe = async (id: string, body: object) => api(`/admin/recipes/${id}/decisions`, { token: await anOfficer(), body });
const cartWith = async (variantId: string) => {
  const cartId = await aCart([]);
  await api(`/store/carts/${cartId}/line-items`, { body: { variant_id: variantId, quantity: 1 } });
  return async () => (await api<CheckoutCart>(`/store/carts/${cartId}/checkout`)).body.shops[0]?.lines[0];
};

describe("a product's permit", () => {
  it("puts it on sale when verified, and takes it everywhere within a moment when revoked (drill 21)", async () => {
    const vendor = await aVendor();
    const permit = await aSubmittedPermit(vendor, permitInput());
    const chips = await aListing(vendor, { ...CHIPS, food_permit_id: permit.id });
    expect((await page(chips.handle)).status).toBe(404);
    await decide(permit.id, { decision: "verify" });
    await findCount({ shop: vendor.handle }, 1);
    const shown = await page(chips.handle);
    expect(shown.body).toMatchObject({
      permit: { kind: "pirt", number: permit.number, state: "verified" },
      shop_page: { product_count: 1 },
    });
    const line = await cartWith(shown.body.variant_id);
    expect((await line())?.notices).toEqual([]);

    await decide(permit.id, { decision: "revoke", reason: "Sarana tidak sesuai saat dikunjungi." });
    expect((await page(chips.handle)).status).toBe(404);
    expect((await line())?.notices).toMatchObject([{ code: "not_sold", blocking: true }]);
    expect((await findCount({ shop: vendor.handle }, 0)).count).toBe(0);

    // Whatever its vendor says of it afterwards.
    await patch(vendor, chips.id, { food_permit_id: null });
    const disguised = await patch(vendor, chips.id, { shelf_life_days: 3 });
    expect(disguised.body).toMatchObject({ on_sale: false, obstacles: ["Izin pangan produk ini dicabut."] });
    await decide(permit.id, { decision: "reinstate", reason: "Sudah diperbaiki." });
    expect((await seen(vendor, chips.id)).body.on_sale).toBe(true);
  });

  it("ends at midnight of its last day, whether or not anybody noticed, and a renewal does not let it blink", async () => {
    const vendor = await aVendor();
    const old = await aVerifiedPermit(vendor, permitInput());
    const chips = await aListing(vendor, { ...CHIPS, food_permit_id: old.id });
    expect(await complianceOf(chips.id)).toMatchObject({ allowed: true, valid_until: "2029-05-01" });
    await rows("update compliance set valid_until = '2026-01-31' where listing_id = $1", [chips.id]);
    expect((await page(chips.handle)).status).toBe(404);
    expect((await seen(vendor, chips.id)).body.obstacles).toEqual(["Masa berlaku izin pangan sudah habis. Perpanjang di menu Izin."]);

    const renewal = await aSubmittedPermit(vendor, permitInput({ supersedes_id: old.id, expires_on: "2031-05-01" }));
    expect((await seen(vendor, chips.id)).body.food_permit_id).toBe(old.id);
    await decide(renewal.id, { decision: "verify" });
    expect(await complianceOf(chips.id)).toMatchObject({ allowed: true, food_permit_id: renewal.id, valid_until: "2031-05-01" });
    expect((await seen(vendor, chips.id)).body.food_permit_id).toBe(renewal.id);
  });

  it("of the whole kitchen covers what is eaten at once, without being named", async () => {
    const vendor = await aVendor();
    const rice = await aListing(vendor, { title: "Nasi uduk", category: "makanan-berat", ready_to_eat: true, shelf_life_days: 0 });
    expect(await complianceOf(rice.id)).toMatchObject({ allowed: true, reason_code: "permit_advised" });
    const hsp = await aVerifiedPermit(vendor, permitInput({ kind: "hsp", scope: "vendor", number: `HSP-${unique("")}1` }));
    expect(await complianceOf(rice.id)).toMatchObject({ reason_code: "ok", food_permit_id: hsp.id });
    await decide(hsp.id, { decision: "revoke", reason: "Tikus." });
    expect(await complianceOf(rice.id)).toMatchObject({ allowed: false, reason_code: "permit_revoked" });
  });
});

describe("the halal badge", () => {
  it("is for a verified certificate and the ingredients an officer has seen", async () => {
    const word = aWord();
    const vendor = await aVendor({ name: `Warung ${word}` });
    const permit = await aSubmittedPermit(vendor, halalInput());
    const cake = await aListing(vendor, { halal_state: "certified", halal_permit_id: permit.id });
    await aListing(vendor, { halal_state: "non_halal" });
    await findCount({ q: word }, 2);
    expect((await find({ q: word, halal: 1 })).count).toBe(0);
    const before = await page(cake.handle);
    expect(before.body).toMatchObject({ halal: "in_process", halal_certificate: null });

    await decide(permit.id, { decision: "verify" });
    expect(handlesOf(await findCount({ q: word, halal: 1 }, 1))).toEqual([cake.handle]);
    const certificate = { number: permit.number, issued_on: "2022-11-03" };
    expect((await page(cake.handle)).body).toMatchObject({ halal: "certified", halal_certificate: certificate });
    const line = await cartWith(before.body.variant_id);
    expect(await line()).toMatchObject({ halal: "certified", halal_certificate: certificate });

    const same = await patch(vendor, cake.id, { ingredients: ["cabai", "Minyak kelapa", "singkong "] });
    expect(same.body).toMatchObject({ halal_shown: "certified", recipe_review: "verified" });
    const changed = await patch(vendor, cake.id, { ingredients: ["Singkong", "Penyedap"] });
    expect(changed.body).toMatchObject({ halal_shown: "in_process", recipe_review: "waiting" });
    // At once, before any document was written anew.
    expect((await page(cake.handle)).body).toMatchObject({ halal: "in_process", halal_certificate: null });
    expect(await line()).toMatchObject({ halal: "in_process", halal_certificate: null });
    expect((await findCount({ q: word, halal: 1 }, 0)).count).toBe(0);

    const queue = await api("/admin/recipes", { token: await anOfficer() });
    await expectContract("GET /admin/recipes", queue);
    const waiting = (await recipes()).find((recipe) => recipe.listing_id === cake.id);
    expect(waiting).toMatchObject({ added: ["Penyedap"], removed: ["Minyak kelapa", "Cabai"].sort().reverse() });
    await patch(vendor, cake.id, { ingredients: ["Singkong", "Penyedap", "Gula"] });
    expect((await decideRecipe(waiting!.id, { decision: "verify", recipe: waiting!.recipe })).status).toBe(409);
    const now = (await recipes()).find((recipe) => recipe.listing_id === cake.id)!;
    await expectContract(
      "POST /admin/recipes/{id}/decisions",
      await decideRecipe(now.id, { decision: "refuse", recipe: now.recipe, reason: "Penyedapnya belum bersertifikat." }),
    );
    expect((await seen(vendor, cake.id)).body).toMatchObject({ recipe_review: "refused" });
    await patch(vendor, cake.id, { ingredients: ["Singkong", "Gula"] });
    const last = (await recipes()).find((recipe) => recipe.listing_id === cake.id)!;
    await decideRecipe(last.id, { decision: "verify", recipe: last.recipe });
    expect(handlesOf(await findCount({ q: word, halal: 1 }, 1))).toEqual([cake.handle]);
    const { body } = await api<PermitView>(`/vendor/permits/${permit.id}`, asVendor(vendor));
    expect(body.history.map(({ action }) => action).slice(0, 4)).toEqual([
      "recipe_verify",
      "recipe_changed",
      "recipe_refuse",
      "recipe_changed",
    ]);
  });

  it("of a whole shop reaches its products, except those that are not halal, once their ingredients were seen", async () => {
    const vendor = await aVendor();
    const cake = await aListing(vendor);
    const pork = await aListing(vendor, { halal_state: "non_halal" });
    const old = await aListing(vendor);
    // What stood there before anybody asked.
    await rows("update listing set ingredients = $2 where id = $1", [old.id, JSON.stringify(["Beras", "Minyak babi"])]);
    await aVerifiedPermit(vendor, halalInput({ scope: "vendor" }));
    const halal = async ({ id }: ListingView) => (await complianceOf(id))?.halal;
    expect([await halal(cake), await halal(pork), await halal(old)]).toEqual(["certified", "non_halal", "non_halal"]);
    const later = await aListing(vendor, { title: "Kue baru" });
    expect(later).toMatchObject({ halal_shown: "in_process", recipe_review: "waiting" });
    expect((await recipes()).find((recipe) => recipe.listing_id === later.id)?.before).toBeNull();
  });
});

describe("what is never halal", () => {
  it("is not sold as if it might be, in its shop's own words", async () => {
    const vendor = await aVendor();
    const noodles = await aListing(vendor, { ingredients: ["Mi telur", "Sawi"] });
    const ingredients = ["Mi telur", "Sawi", "Minyak babi"];
    const kept = (await patch(vendor, noodles.id, { ingredients })) as { status: number; body: unknown };
    expect(kept).toMatchObject({
      status: 400,
      body: { fields: [{ field: "halal_state", message: expect.stringContaining('"Minyak babi" membuat produk ini tidak halal') }] },
    });
    const said = await patch(vendor, noodles.id, { ingredients, halal_state: "non_halal" });
    expect(said.body).toMatchObject({ on_sale: true, halal_shown: "non_halal" });
  });
});

describe("the calendar", () => {
  const daysFromNow = (days: number) => new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
  const stateOf = async (id: string) => (await rows<{ state: string }>("select state from permit where id = $1", [id]))[0]?.state;
  const toldOf = (id: string) =>
    rows<{ audience: string; days: number; mails: number }>(
      `select n.audience, (n.data ->> 'days')::int as days,
         (select count(*)::int from outbox_message m where m.dedupe_key like 'notice-mail:' || n.key || '%') as mails
       from notice n where n.key like 'permit-expiring:' || $1 || ':%' order by 2 desc, 1 desc`,
      [id],
    );
  /** A permit that was verified long ago: the calendar moved on since. */
  const endsIn = async (vendor: TestVendor, days: number) => {
    const permit = await aVerifiedPermit(vendor, permitInput());
    await rows("update permit set expires_on = $2 where id = $1", [permit.id, daysFromNow(days)]);
    return permit;
  };

  it("tells once of what ends, hides what ended within a run, and catches up after a pause", async () => {
    const vendor = await aVendor();
    const [soon, over] = [await endsIn(vendor, 20), await endsIn(vendor, -6)];
    const chips = await aListing(vendor, { ...CHIPS, food_permit_id: over.id });
    expect(chips.on_sale).toBe(false);
    expect(
      await eventually(
        () => stateOf(over.id),
        (state) => state === "expired",
        40_000,
      ),
    ).toBe("expired");
    // It slept through four of five thresholds, and tells the last.
    const once = (days: number) => ["vendor", "officer"].map((audience) => ({ audience, days, mails: expect.any(Number) }));
    expect(
      await eventually(
        () => toldOf(over.id),
        (told) => told.length === 2 && told.every(({ mails }) => mails > 0),
      ),
    ).toEqual(once(0));
    expect(await toldOf(soon.id)).toEqual(once(30));
    expect(await complianceOf(chips.id)).toMatchObject({ allowed: false, reason_code: "permit_expired" });

    // Another run comes by.
    const next = await endsIn(vendor, -1);
    expect(
      await eventually(
        () => stateOf(next.id),
        (state) => state === "expired",
        40_000,
      ),
    ).toBe("expired");
    expect(await toldOf(soon.id)).toEqual(once(30));
    const [mail] = await rows<{ count: number }>(
      "select count(*)::int as count from outbox_message where dedupe_key like 'notice-mail:permit-expiring:' || $1 || '%:vendor:%'",
      [over.id],
    );
    expect(mail?.count).toBe(1);

    const renewal = await aVerifiedPermit(vendor, permitInput({ supersedes_id: over.id, expires_on: "2031-05-01" }));
    expect((await seen(vendor, chips.id)).body).toMatchObject({ on_sale: true, food_permit_id: renewal.id });
  }, 120_000);
});
