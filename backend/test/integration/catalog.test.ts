import pg from "pg";
import { describe, expect, it } from "vitest";
import type { ProductPage, ShopList, ShopPage } from "../../src/contracts/catalog";
import type { ListingList, ListingView } from "../../src/contracts/listing";
import { anOfficer, api, backend, eventually, rows, unique } from "../support/backend";
import { aListing, asVendor, aVendor, find, findCount, handlesOf, listingInput, postListing, type TestVendor } from "../support/catalog";

interface Refusal {
  code: string;
  fields: { field: string; message: string }[];
}

const page = (handle: string) => api<ProductPage>(`/store/catalog/products/${handle}`);
const patch = (vendor: TestVendor, id: string, body: object) =>
  api<ListingView>(`/vendor/products/${id}`, { ...asVendor(vendor), method: "PATCH", body });
const verify = async (listingId: string, subject: string, verdict: string) =>
  api(`/admin/listings/${listingId}/verifications`, { token: await anOfficer(), body: { subject, verdict } });
/** A word no other test's product carries; letters only, so that it is spelt like a word. */
const aWord = () => unique("z").replace(/\d/g, (digit) => "bcdfghjklm"[Number(digit)] ?? "");

describe("a vendor lists products", () => {
  it("is found by name within two seconds, with its page and its shop", async () => {
    const vendor = await aVendor();
    const word = aWord();
    const listing = await aListing(vendor, { title: `Keripik ${word}`, price: 17_500, stock: 7 });
    expect(listing).toMatchObject({ on_sale: true, obstacles: [], price: 17_500, stock: 7, halal_check: "none" });

    const list = await findCount({ q: `keripik ${word}` }, 1);
    expect(list.products).toMatchObject([{ handle: listing.handle, price: 17_500, available: true, shop: { handle: vendor.handle } }]);
    expect(list.facets.category).toEqual([{ handle: "keripik-camilan", count: 1 }]);

    const { status, body } = await page(listing.handle);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      stock: 7,
      ingredients: ["Singkong", "Minyak kelapa", "Cabai"],
      shop_page: { name: vendor.name, product_count: 1 },
    });
    const variants = await rows("select id from product_variant where id = $1", [body.variant_id]);
    expect(variants).toHaveLength(1);
  });

  it("gets one Indonesian sentence per field when published incomplete, and may keep it as a draft", async () => {
    const vendor = await aVendor();
    const changes = { photos: [], ingredients: [], halal_state: "certified", permit_kind: "pirt" } as const;
    const refused = await postListing<Refusal>(vendor, { ...changes, photos: [], ingredients: [] });
    expect(refused.status).toBe(400);
    expect(refused.body.fields.map(({ field }) => field).sort()).toEqual([
      "halal_number",
      "ingredients",
      "permit_expires_on",
      "permit_number",
      "photos",
    ]);
    for (const { message } of refused.body.fields) expect(message).toMatch(/^\p{Lu}.+\.$/u);

    const draft = await postListing(vendor, { ...changes, photos: [], ingredients: [], state: "draft" });
    expect(draft.status).toBe(201);
    expect(draft.body.obstacles).toEqual(["Produk masih berupa draf."]);
    expect((await page(draft.body.handle)).status).toBe(404);
  });

  it("refuses wrong numbers, invented photos and unknown fields", async () => {
    const vendor = await aVendor();
    const wrong = await postListing<Refusal>(vendor, { state: "draft", halal_state: "certified", halal_number: "ID123" });
    expect([wrong.status, wrong.body.fields[0]?.field]).toEqual([400, "halal_number"]);

    const input = await listingInput();
    const photo = { ...input.photos[0]!, id: "f".repeat(32) };
    const invented = await postListing<Refusal>(vendor, { photos: [photo] });
    expect([invented.status, invented.body.fields[0]?.field]).toEqual([400, "photos.0"]);

    for (const extra of [{ vendor_id: "ven_x" }, { halal_check: "verified" }, { metadata: {} }]) {
      const { status } = await api("/vendor/products", { ...asVendor(vendor), body: { ...input, ...extra } });
      expect(status).toBe(400);
    }
  });

  it("takes of a photo only its id and words", async () => {
    const input = await listingInput();
    const listing = await aListing(await aVendor(), { photos: [{ ...input.photos[0]!, width: 9, color: "#000000", alt: "Enak" }] });
    expect(listing.photos).toEqual([{ ...input.photos[0], alt: "Enak" }]);
  });

  it("changes one field and keeps the others", async () => {
    const vendor = await aVendor();
    const before = await aListing(vendor, { description: "Renyah.", stock: 10 });
    const after = await patch(vendor, before.id, { price: 19_000 });
    expect(after.status).toBe(200);
    expect({ ...after.body, updated_at: "" }).toEqual({ ...before, price: 19_000, updated_at: "" });

    const restocked = await patch(vendor, before.id, { stock: 3, title: "Keripik pedas" });
    expect(restocked.body).toMatchObject({
      stock: 3,
      title: "Keripik pedas",
      price: 19_000,
      handle: before.handle,
      description: "Renyah.",
    });
    const prices = await rows(
      `select p.amount from price p join product_variant_price_set l using (price_set_id)
       join product_variant v on v.id = l.variant_id join listing s on s.product_id = v.product_id
       where s.id = $1 and p.deleted_at is null`,
      [before.id],
    );
    expect(prices.map(({ amount }) => Number(amount))).toEqual([19_000]);
  });

  it("sets what is left to sell, also while an order is being handed over", async () => {
    const vendor = await aVendor();
    const { id } = await aListing(vendor, { stock: 10 });
    const levelOf = `select il.id, il.stocked_quantity, il.reserved_quantity from inventory_level il
      join product_variant_inventory_item vi using (inventory_item_id) join product_variant v on v.id = vi.variant_id
      join listing l on l.product_id = v.product_id where l.id = $1`;
    const move = `update inventory_level set stocked_quantity = stocked_quantity + $2, reserved_quantity = reserved_quantity + $3
      where id = (select id from (${levelOf}) as level)`;
    await rows(move, [id, 0, 4]);

    const handOver = new pg.Client({ connectionString: backend.databaseUrl });
    await handOver.connect();
    try {
      await handOver.query("begin");
      await handOver.query(move, [id, -4, -4]);
      const restocked = patch(vendor, id, { stock: 5 });
      const waiting = () => rows("select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");
      expect(await eventually(waiting, (blocked) => blocked.length > 0)).not.toEqual([]);
      await handOver.query("commit");
      expect((await restocked).body.stock).toBe(5);
    } finally {
      await handOver.end();
    }
    const [level] = await rows<{ stocked_quantity: string; reserved_quantity: string }>(levelOf, [id]);
    expect([Number(level?.stocked_quantity), Number(level?.reserved_quantity)]).toEqual([5, 0]);
  });

  it("lists its own products only, by state and name", async () => {
    const [vendor, other] = await Promise.all([aVendor(), aVendor()]);
    const mine = await aListing(vendor, { title: "Kue cubit" });
    await aListing(vendor, { title: "Rengginang", state: "draft" });
    const theirs = await aListing(other, { title: "Kue cubit" });

    const list = await api<ListingList>("/vendor/products?state=published&q=cubit", asVendor(vendor));
    expect(list.body.products.map(({ id }) => id)).toEqual([mine.id]);
    expect(list.body.counts).toEqual({ draft: 1, published: 1, hidden: 0 });
    expect((await api(`/vendor/products/${theirs.id}`, asVendor(vendor))).status).toBe(404);
    expect((await patch(vendor, theirs.id, { price: 1_000 })).status).toBe(404);
  });
});

describe("shoppers search", () => {
  it("forgives misspelt, unfinished and differently spelt words", async () => {
    const shopWord = aWord();
    const vendor = await aVendor({ name: `Warung ${shopWord}` });
    const listing = await aListing(vendor, { title: "Kerupuk rengginang mie goreng" });
    await findCount({ q: `rengginang ${shopWord}` }, 1);
    for (const q of ["krupuk", "renginang", "rengginan", "reng", "mi", "migor", "RENGGINANG!"]) {
      expect(handlesOf(await find({ q: `${q} ${shopWord}` })), q).toEqual([listing.handle]);
    }
  });

  it("does not take gulai for gula, nor penyet for setan", async () => {
    const word = aWord();
    const vendor = await aVendor({ name: `Warung ${word}` });
    const [gulai, gula] = await Promise.all([
      aListing(vendor, { title: "Gulai ayam penyet", ingredients: ["Ayam"] }),
      aListing(vendor, { title: "Gula aren setan", ingredients: ["Nira"] }),
    ]);
    await findCount({ q: word }, 2);
    expect(handlesOf(await find({ q: `gula ${word}` }))).toEqual([gula.handle]);
    expect(handlesOf(await find({ q: `gulai ${word}` }))).toEqual([gulai.handle]);
    expect(handlesOf(await find({ q: `setan ${word}` }))).toEqual([gula.handle]);
  });

  it("filters by price, kecamatan, category and shop, and sorts", async () => {
    const word = aWord();
    const [near, far] = await Promise.all([
      aVendor({ name: `Warung ${word}`, kecamatan_code: "32.75.05" }),
      aVendor({ name: `Warung ${word}`, kecamatan_code: "32.75.08" }),
    ]);
    const cheap = await aListing(near, { price: 5_000, category: "jajanan" });
    const middle = await aListing(near, { price: 20_000 });
    const dear = await aListing(far, { price: 80_000 });
    await findCount({ q: word }, 3);

    expect(handlesOf(await find({ q: word, sort: "termurah" }))).toEqual([cheap.handle, middle.handle, dear.handle]);
    expect(handlesOf(await find({ q: word, sort: "termahal" }))).toEqual([dear.handle, middle.handle, cheap.handle]);
    expect(handlesOf(await find({ q: word, sort: "terbaru" }))).toEqual([dear.handle, middle.handle, cheap.handle]);
    expect(handlesOf(await find({ q: word, price_min: 10_000, price_max: 50_000 }))).toEqual([middle.handle]);
    expect(handlesOf(await find({ q: word, kecamatan: "pondok-gede" }))).toEqual([dear.handle]);
    expect(handlesOf(await find({ q: word, category: "jajanan" }))).toEqual([cheap.handle]);
    expect(handlesOf(await find({ shop: far.handle }))).toEqual([dear.handle]);
    const { facets } = await find({ q: word, category: "jajanan" });
    expect(facets.category).toEqual([
      { handle: "keripik-camilan", count: 2 },
      { handle: "jajanan", count: 1 },
    ]);
  });

  it("refuses parameters it does not know, in Indonesian", async () => {
    const { status, body } = await api<Refusal>("/store/catalog/products?kecamatan=bandung&urut=1");
    expect(status).toBe(400);
    expect(body.fields).toContainEqual({ field: "kecamatan", message: "Pilih kecamatan dari daftar." });
  });

  it("finds shops by name and area", async () => {
    const word = aWord();
    const vendor = await aVendor({ name: `Lapak ${word}`, kecamatan_code: "32.75.10" });
    await aListing(vendor);
    const list = await eventually(
      async () => (await api<ShopList>(`/store/catalog/shops?q=${word}&kecamatan=jatisampurna`)).body,
      ({ count }) => count === 1,
    );
    expect(list.shops).toMatchObject([{ handle: vendor.handle, product_count: 1, kecamatan: { handle: "jatisampurna" } }]);
    const { body } = await api<ShopPage>(`/store/catalog/shops/${vendor.handle}`);
    expect(body).toMatchObject({ name: vendor.name, terms: { pickup_enabled: true, delivery_zones: [] } });
  });

  it("cannot look past the catalogue through Medusa's own product routes", async () => {
    await aListing(await aVendor({ state: "submitted" }));
    for (const path of ["/store/products", "/store/product-variants"]) expect((await api(path)).status).toBe(404);
  });
});

describe("claims", () => {
  const certified = { halal_state: "certified", halal_number: "ID32110001333131122" } as const;

  it("the halal filter shows verified certificates only, and a change of ingredients takes the badge back", async () => {
    const word = aWord();
    const vendor = await aVendor({ name: `Warung ${word}` });
    const listing = await aListing(vendor, certified);
    await aListing(vendor, { halal_state: "non_halal" });
    await findCount({ q: word }, 2);
    expect((await find({ q: word, halal: 1 })).count).toBe(0);
    expect((await page(listing.handle)).body).toMatchObject({ halal: "in_process", halal_certificate: null });

    expect((await verify(listing.id, "halal", "verified")).status).toBe(200);
    expect(handlesOf(await findCount({ q: word, halal: 1 }, 1))).toEqual([listing.handle]);
    expect((await page(listing.handle)).body).toMatchObject({ halal: "certified", halal_certificate: { number: certified.halal_number } });

    const changed = await patch(vendor, listing.id, { ingredients: ["Singkong", "Penyedap"] });
    expect(changed.body.halal_check).toBe("pending");
    expect((await findCount({ q: word, halal: 1 }, 0)).count).toBe(0);
  });

  it("a revoked permit hides the product, whatever its vendor retypes, until an officer says otherwise", async () => {
    const vendor = await aVendor();
    const permit = { permit_kind: "pirt", permit_number: "2063275010123-29", permit_expires_on: "2029-05-01" } as const;
    const listing = await aListing(vendor, permit);
    await findCount({ shop: vendor.handle }, 1);
    await verify(listing.id, "permit", "revoked");
    expect((await page(listing.handle)).status).toBe(404);
    expect((await findCount({ shop: vendor.handle }, 0)).count).toBe(0);

    const dropped = await patch(vendor, listing.id, { permit_kind: "none" });
    expect(dropped.body).toMatchObject({ permit_check: "revoked", on_sale: false, obstacles: ["Izin pangan produk ini dicabut."] });
    await verify(listing.id, "permit", "rejected");
    expect((await findCount({ shop: vendor.handle }, 1)).count).toBe(1);
  });

  it("an expired permit hides the product and says why", async () => {
    const vendor = await aVendor();
    const permit = { permit_kind: "pirt", permit_number: "2063275010123-26", permit_expires_on: "2026-01-31" } as const;
    const listing = await aListing(vendor, permit);
    expect(listing).toMatchObject({ on_sale: false, obstacles: ["Masa berlaku izin pangan sudah habis."] });
    expect((await page(listing.handle)).status).toBe(404);
  });

  it("wait in the officers' queue, and the answer is kept with who and when", async () => {
    const listing = await aListing(await aVendor(), certified);
    const queue = async (check: string) => {
      const { body } = await api<{ claims: { listing_id: string; checked_by: string | null }[]; has_next: boolean }>(
        `/admin/listings?subject=halal&check=${check}`,
        { token: await anOfficer() },
      );
      return body.claims.find((claim) => claim.listing_id === listing.id);
    };
    expect(await queue("pending")).toMatchObject({ number: certified.halal_number, checked_by: null });
    await verify(listing.id, "halal", "rejected");
    expect(await queue("pending")).toBeUndefined();
    expect(await queue("rejected")).toMatchObject({ checked_by: expect.stringMatching(/.+/), checked_at: expect.any(String) });
    const verdicts = await rows("select verdict, number, actor_name from claim_verdict where listing_id = $1", [listing.id]);
    expect(verdicts).toMatchObject([{ verdict: "rejected", number: certified.halal_number }]);
    expect((await verify(listing.id, "permit", "verified")).status).toBe(409);
  });

  it("are no vendor's business to verify", async () => {
    const vendor = await aVendor();
    const listing = await aListing(vendor, certified);
    const { status } = await api(`/admin/listings/${listing.id}/verifications`, {
      token: vendor.token,
      body: { subject: "halal", verdict: "verified" },
    });
    expect(status).toBe(401);
  });
});

describe("vendors who may not sell", () => {
  it.each(["submitted", "suspended", "rejected"])("a %s vendor's products are neither listed nor shown", async (state) => {
    const vendor = await aVendor();
    const listing = await aListing(vendor);
    await findCount({ shop: vendor.handle }, 1);
    await rows("update vendor set state = $2 where id = $1", [vendor.id, state]);
    // Even before any document is removed.
    expect((await page(listing.handle)).status).toBe(404);
    expect((await api(`/store/catalog/shops/${vendor.handle}`)).status).toBe(404);

    await rows(
      `insert into outbox_message (id, topic, dedupe_key, payload, due_at) values ($1, 'search.vendor', $1, jsonb_build_object('vendor_id', $2::text), now())`,
      [unique("out_"), vendor.id],
    );
    const list = await eventually(
      () => find({ shop: vendor.handle }),
      ({ count }) => count === 0,
    );
    expect(list.count).toBe(0);
  });

  it("a vendor who was never approved lists in vain", async () => {
    const vendor = await aVendor({ state: "submitted" });
    const listing = await aListing(vendor);
    expect(listing).toMatchObject({ on_sale: false, obstacles: ["Usaha sedang diperiksa petugas."] });
    expect((await page(listing.handle)).status).toBe(404);
  });
});
