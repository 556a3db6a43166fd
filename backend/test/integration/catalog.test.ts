import pg from "pg";
import { describe, expect, it } from "vitest";
import type { ProductPage, ShopList, ShopPage } from "../../src/contracts/catalog";
import type { ListingList, ListingView } from "../../src/contracts/listing";
import type { ExplainedList, Suggestions } from "../../src/contracts/product-search";
import { anOfficer, api, backend, eventually, rows, unique } from "../support/backend";
import { aListing, asVendor, aVendor, find, findCount, handlesOf, listingInput, postListing, type TestVendor } from "../support/catalog";

interface Refusal {
  code: string;
  fields: { field: string; message: string }[];
}

const page = (handle: string) => api<ProductPage>(`/catalog/products/${handle}`);
const patch = (vendor: TestVendor, id: string, body: object) =>
  api<ListingView>(`/vendor/products/${id}`, { ...asVendor(vendor), method: "PATCH", body });
/** A word no other test's product carries; letters only, so that it is spelt like a word. */
const aWord = () => unique("z").replace(/\d/g, (digit) => "bcdfghjklm"[Number(digit)] ?? "");

describe("a vendor lists products", () => {
  it("is found by name within two seconds, with its page and its shop", async () => {
    const vendor = await aVendor();
    const word = aWord();
    const listing = await aListing(vendor, { title: `Keripik ${word}`, price: 17_500, stock: 7 });
    expect(listing).toMatchObject({ on_sale: true, obstacles: [], price: 17_500, stock: 7, halal_shown: "uncertified" });

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
    const changes = { photos: [], ingredients: [], halal_state: "certified" } as const;
    const refused = await postListing<Refusal>(vendor, { ...changes, photos: [], ingredients: [] });
    expect(refused.status).toBe(400);
    expect(refused.body.fields.map(({ field }) => field).sort()).toEqual(["halal_permit_id", "ingredients", "photos"]);
    for (const { message } of refused.body.fields) expect(message).toMatch(/^\p{Lu}.+\.$/u);

    const draft = await postListing(vendor, { ...changes, photos: [], ingredients: [], state: "draft" });
    expect(draft.status).toBe(201);
    expect(draft.body.obstacles).toEqual(["Produk masih berupa draf."]);
    expect((await page(draft.body.handle)).status).toBe(404);
  });

  it("refuses invented permits and photos, and unknown fields", async () => {
    const vendor = await aVendor();
    const unknown = await postListing<Refusal>(vendor, { state: "draft", food_permit_id: "izin-orang" });
    expect([unknown.status, unknown.body.fields[0]?.field]).toEqual([400, "food_permit_id"]);

    const input = await listingInput();
    const photo = { ...input.photos[0]!, id: "f".repeat(32) };
    const invented = await postListing<Refusal>(vendor, { photos: [photo] });
    expect([invented.status, invented.body.fields[0]?.field]).toEqual([400, "photos.0"]);

    for (const extra of [{ vendor_id: "ven_x" }, { halal_shown: "certified" }, { metadata: {} }]) {
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

  it("understands constraints typed in passing, counts what else one may choose, and never ends at a wall", async () => {
    const word = aWord();
    const near = await aVendor({ name: `Warung ${word}`, kecamatan_code: "32.75.05" });
    const mild = await aListing(near, { title: `Keripik original ${word}`, price: 8_000, ingredients: ["Singkong"], allergens: [] });
    const hot = await aListing(near, {
      title: `Keripik setan ${word}`,
      price: 30_000,
      allergens: ["egg"],
      ingredients: ["Telur", "Cabai"],
    });
    await findCount({ q: word }, 2);

    const cheap = await find({ q: `${word} <20rb` });
    expect([handlesOf(cheap), cheap.understood.map(({ kind, remove }) => [kind, remove])]).toEqual([[mild.handle], [["price", word]]]);
    expect(cheap.facets.price_band).toEqual([{ handle: "0-10", count: 1 }]);
    expect(handlesOf(await find({ q: `${word} ga pedes` }))).toEqual([mild.handle]);
    expect(handlesOf(await find({ q: word, without: "egg" }))).toEqual([mild.handle]);
    expect(handlesOf(await find({ q: word, spice: "hot" }))).toEqual([hot.handle]);
    expect((await find({ q: word, spice: "hot" })).facets.spice).toEqual([
      { handle: "hot", count: 1 },
      { handle: "none", count: 1 },
    ]);

    const nothing = await find({ q: `${word} halal` });
    expect(nothing).toMatchObject({ count: 0, products: [], loosen: [{ name: "chip", label: "halal", q: word, count: 2 }] });
    // What is not halal is offered as a way, never shown in its stead.
    expect(nothing.instead?.products.every(({ halal }) => halal === "certified") ?? true).toBe(true);
    const dear = await find({ q: word, price_max: 1_000 });
    expect(dear.instead?.products.map(({ handle }) => handle).sort()).toEqual([mild.handle, hot.handle].sort());
    const most = await find({ q: `setan ${word} ${aWord()} keripik` });
    expect([most.count, most.instead?.left_out, most.instead?.products[0]?.handle]).toEqual([0, "words", hot.handle]);

    const { shops } = await find({ q: word });
    expect(shops.map(({ handle }) => handle)).toEqual([near.handle]);
    const { body } = await api<Suggestions>(`/catalog/suggestions?q=${word.slice(0, -2)}`);
    expect([body.products.map(({ handle }) => handle).sort(), body.shops[0]?.handle]).toEqual([
      [mild.handle, hot.handle].sort(),
      near.handle,
    ]);
    expect((await api<Suggestions>("/catalog/suggestions?q=pondok")).body.places.map(({ name }) => name)).toContain("Pondok Gede");
  });

  it("shows what is near, farther only where there is too little, and says how far", async () => {
    const [many, few] = [aWord(), aWord()];
    const [here, far] = await Promise.all([aVendor({ kecamatan_code: "32.75.05" }), aVendor({ kecamatan_code: "32.75.10" })]);
    const near = await Promise.all([1, 2, 3, 4, 5].map((number) => aListing(here, { title: `Keripik ${many} ${number}` })));
    const away = await aListing(far, { title: `Keripik ${many}` });
    const one = await aListing(here, { title: `Keripik ${few}` });
    const other = await aListing(far, { title: `Keripik ${few}` });
    await findCount({ q: many }, 6);
    await findCount({ q: few }, 2);

    const enough = await find({ q: `keripik ${many} dekat rawalumbu` });
    expect(enough).toMatchObject({ count: 5, around: { asked: 3, shown: 3 } });
    expect(handlesOf(enough).sort()).toEqual(near.map(({ handle }) => handle).sort());
    const everywhere = await find({ q: `keripik ${many} dekat rawalumbu`, within: "kota" });
    expect([everywhere.around, handlesOf(everywhere)]).toEqual([{ asked: null, shown: null }, expect.arrayContaining([away.handle])]);

    const wider = await find({ q: few, from: "32.75.05.1001" });
    expect([wider.around, handlesOf(wider)]).toEqual([{ asked: 3, shown: null }, [one.handle, other.handle]]);
    expect((await find({ q: few, near: "-6.28,106.995" })).around).toEqual({ asked: 3, shown: null });
    expect((await find({ q: few })).around).toBeNull();
  });

  it("says which spelling it guessed, and guesses nothing when the words are meant", async () => {
    const word = aWord();
    const { handle } = await aListing(await aVendor(), { title: `Seblak ${word}` });
    await findCount({ q: `seblak ${word}` }, 1);
    const guessed = await find({ q: `seblk ${word}` });
    expect([handlesOf(guessed), guessed.spelt]).toEqual([[handle], [{ typed: "seblk", meant: "seblak" }]]);

    const exact = await find({ q: `seblk ${word}`, exact: "1" });
    expect(exact).toMatchObject({ count: 0, spelt: [], loosen: [{ name: "exact", count: 1 }] });
    // Dearer than it is: what is shown instead was found by the same guess, and says so.
    const instead = (await find({ q: `seblk ${word}`, price_min: 900_000 })).instead;
    expect([instead?.products.map((product) => product.handle), instead?.spelt]).toEqual([[handle], [{ typed: "seblk", meant: "seblak" }]]);
  });

  it("shows beside a product what other shops sell of the same dish, once a shop, and nothing that is not halal beside it", async () => {
    const [shop, other, third] = await Promise.all([aVendor(), aVendor(), aVendor()]);
    const dish = (title: string) => ({ title: `Kwetiau kepiting ${title}` });
    const own = await aListing(shop, dish("siram"));
    await aListing(shop, dish("goreng"));
    const like = await aListing(other, dish("rebus"));
    await aListing(other, dish("sapi"));
    const pork = await aListing(third, { ...dish("campur"), halal_state: "non_halal" });
    await aListing(third, { ...dish("habis"), stock: 0 });
    const shown = await eventually(
      async () => (await page(own.handle)).body.related ?? [],
      (related) => related.length === 1,
    );
    expect(shown.map(({ shop: { handle } }) => handle)).toEqual([other.handle]);
    expect((await page(pork.handle)).body.related).toEqual([]);
    // Suspended a moment ago: gone at once, whatever the index still holds.
    await rows("update vendor set state = 'suspended' where id = $1", [other.id]);
    expect((await page(own.handle)).body.related).toEqual([]);
    expect(like.handle).not.toBe(own.handle);
  });

  it("puts a shop that bears exactly the name before one that bears a longer", async () => {
    const word = aWord();
    const [short, long] = await Promise.all([aVendor({ name: `Dapur ${word}` }), aVendor({ name: `Dapur ${word} Jaya` })]);
    const own = await aListing(short, { title: "Rengginang" });
    const others = await aListing(long, { title: `Rengginang dapur ${word}` });
    await findCount({ q: `dapur ${word}` }, 2);
    const found = await find({ q: `dapur ${word}` });
    expect([handlesOf(found), found.shops[0]?.handle]).toEqual([[own.handle, others.handle], short.handle]);
    expect(handlesOf(await find({ q: `rengginang dapur ${word}` }))[0]).toBe(own.handle);
    expect(handlesOf(await find({ q: `dapur ${word} jaya` }))).toEqual([others.handle]);
  });

  it.each([
    ["", 200],
    ["🍜🔥", 200],
    ["' or 1=1; drop table listing --", 200],
    ['price:[* TO 0] AND _geo(1,2) OR "x', 200],
    ["%00", 400],
    ["a".repeat(10_000), 400],
  ])("answers %.30j like any question", async (q, expected) => {
    const { status, body } = await api<Refusal>(`/catalog/products?q=${q === "%00" ? q : encodeURIComponent(q)}`);
    expect(status).toBe(expected);
    if (expected === 400) expect(body.fields).toMatchObject([{ field: "q", message: expect.any(String) }]);
  });

  it("explains to officers, and to nobody else, why a result stands where it stands", async () => {
    const word = aWord();
    const vendor = await aVendor();
    const [named, mentioned] = await Promise.all([aListing(vendor, { title: `Sambal ${word}` }), aListing(vendor, { description: word })]);
    await findCount({ q: word }, 2);
    const path = `/admin/search/explain?q=${word}&sort=termurah`;
    expect([(await api(path)).status, (await api(path, { token: vendor.token })).status]).toEqual([401, 401]);
    const { status, body } = await api<ExplainedList>(path, { token: await anOfficer() });
    expect([status, body.products.map(({ id }) => id)]).toEqual([200, [named.id, mentioned.id]]);
    const [first, second] = body.products;
    expect(first?.parts.text).toBeGreaterThan(second?.parts.text ?? 9);
    expect(Object.values(first?.parts ?? {}).reduce((sum, part) => sum + part, 0)).toBeCloseTo(first?.score ?? 0, 2);
  });

  it("refuses parameters it does not know, in Indonesian", async () => {
    const { status, body } = await api<Refusal>("/catalog/products?kecamatan=bandung&urut=1");
    expect(status).toBe(400);
    expect(body.fields).toContainEqual({ field: "kecamatan", message: "Pilih kecamatan dari daftar." });
  });

  it("finds shops by name and area", async () => {
    const word = aWord();
    const vendor = await aVendor({ name: `Lapak ${word}`, kecamatan_code: "32.75.10" });
    await aListing(vendor);
    const list = await eventually(
      async () => (await api<ShopList>(`/catalog/shops?q=${word}&kecamatan=jatisampurna`)).body,
      ({ count }) => count === 1,
    );
    expect(list.shops).toMatchObject([{ handle: vendor.handle, product_count: 1, kecamatan: { handle: "jatisampurna" } }]);
    const { body } = await api<ShopPage>(`/catalog/shops/${vendor.handle}`);
    expect(body).toMatchObject({ name: vendor.name, terms: { pickup_enabled: true, delivery_zones: [] } });
  });

  it("cannot look past the catalogue through Medusa's own product routes", async () => {
    await aListing(await aVendor({ state: "submitted" }));
    for (const path of ["/store/products", "/store/product-variants"]) expect((await api(path)).status).toBe(404);
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
    expect((await api(`/catalog/shops/${vendor.handle}`)).status).toBe(404);

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
