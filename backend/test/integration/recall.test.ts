import { beforeAll, describe, expect, it } from "vitest";
import type { BatchList, PublicRecall, PublicRecallList, RecallDetail } from "../../src/contracts/recall";
import { anOfficer, api, eventually, rows, unique } from "../support/backend";
import { aCart, anOrder, aProduct, aShop, type TestProduct, type TestShop } from "../support/market";
import { expectContract } from "../support/openapi";
import { act, bringTo, type Refused, statusPage } from "../support/orders";

const WISH = { reason: "Ditemukan kapang pada kemasan", advice: "Jangan dimakan. Kembalikan ke lapak, uangnya kami ganti." };

let shop: TestShop;
let product: TestProduct;
const vendor = <T = RecallDetail>(path: string, body?: unknown) => api<T>(path, { token: shop.token, body });
const officer = async <T = RecallDetail>(path: string, body?: unknown) => api<T>(path, { token: await anOfficer(), body });
const setBatch = async (code: string) => {
  const set = await vendor("/vendor/batches", { listing_id: product.listingId, code });
  expect(set.status).toBe(200);
  return set;
};

/** Somebody buys one and, unless told otherwise, takes it home. */
async function bought(contact: Record<string, unknown> = {}, until: "accepted" | "handed_over" = "handed_over") {
  const cart = await aCart([{ product, quantity: 2 }]);
  const wanted = anOrder([shop], product.price * 2);
  const request = { ...wanted, contact: { ...wanted.contact, ...contact } };
  const { body } = await api<{ number: string; orders: { id: string }[] }>(`/store/carts/${cart}/checkout`, { body: request });
  await bringTo(shop, body.orders[0]!.id, until);
  return { number: body.number, order: body.orders[0]!.id, email: request.contact.email };
}

/** Puts the product's document where shoppers look. */
async function shown(): Promise<void> {
  await rows("insert into outbox_message (id, topic, dedupe_key, payload, due_at) values ($1, 'search.listings', $1, $2, now())", [
    unique("out_"),
    JSON.stringify({ listing_ids: [product.listingId] }),
  ]);
  expect(await eventually(pageStatus, (status) => status === 200, 15_000)).toBe(200);
}
const pageStatus = async () => (await api(`/catalog/products/${product.handle}`)).status;

beforeAll(async () => {
  shop = await aShop();
  product = await aProduct(shop, { stock: 100 });
});

describe("a recalled batch", () => {
  it("stops sale everywhere and reaches those who took it home, and nobody else", async () => {
    await expectContract("POST /vendor/batches", await setBatch("A-1"));
    const first = await bought();
    await setBatch("A-2");
    const other = await bought();
    await setBatch("");
    const unknown = await bought({ email: undefined });
    await setBatch("a 1");
    const waiting = await bought({}, "accepted");
    const cart = await aCart([{ product }]);
    const batches = await vendor<BatchList>("/vendor/batches");
    await expectContract("GET /vendor/batches", batches);
    expect(batches.body.products).toEqual([{ listing_id: product.listingId, title: "Kue Uji", code: "a 1" }]);
    await shown();

    const wish = { listing_id: product.listingId, scope: "batch", batch_code: "A1", ...WISH };
    const unnamed = await vendor<Refused>("/vendor/recalls", { ...wish, batch_code: undefined });
    expect([unnamed.status, unnamed.body.fields[0]?.field]).toEqual([400, "batch_code"]);
    const opened = await vendor("/vendor/recalls", wish);
    await expectContract("POST /vendor/recalls", opened);
    expect(opened.status).toBe(201);
    const { recall } = opened.body;
    expect(recall).toMatchObject({ state: "open", sale: "stopped", by: "vendor", actions: ["record", "resume"] });
    expect((await vendor<Refused>("/vendor/recalls", wish)).body.code).toBe("recall_open");

    // At once, before any document is rewritten.
    expect(await pageStatus()).toBe(404);
    const request = anOrder([shop], product.price);
    expect((await api(`/store/carts/${cart}/checkout`, { body: request })).status).toBe(409);
    const added = await api<Refused>(`/store/carts/${cart}/line-items`, { body: { variant_id: product.variantId, quantity: 1 } });
    expect(added.status).toBeGreaterThanOrEqual(400);
    await expect(rows("update listing set state = 'published' where id = $1", [product.listingId])).rejects.toThrow("is recalled");
    expect((await act<Refused>(shop, waiting.order, "ready")).status).toBe(200);
    const handOver = await act<Refused>(shop, waiting.order, "hand-over", { cash_received: true });
    expect([handOver.status, handOver.body.code]).toEqual([409, "recalled"]);

    const reached = await eventually(
      () => vendor(`/vendor/recalls/${recall.id}`),
      ({ body }) => body.recall.reached_at !== null,
      15_000,
    );
    await expectContract("GET /vendor/recalls/{id}", reached);
    expect(reached.body.recall).toMatchObject({ orders: 2, pieces: 4, returned: 0, open: 2, unmailed: 1 });
    const numbers = reached.body.buyers.map(({ number, batch_code, mailed }) => [number, batch_code, mailed]).sort();
    expect(numbers).toEqual(
      [
        [`${first.number}-1`, "A-1", true],
        [`${unknown.number}-1`, null, false],
      ].sort(),
    );
    const mails = await eventually(
      () =>
        rows<{ to: string }>(`select "to" from notification where template = 'recall' and "to" in ($1, $2)`, [first.email, other.email]),
      (found) => found.length > 0,
    );
    expect(mails).toEqual([{ to: first.email }]);
    const page = await statusPage(first.number);
    expect(page.body.recalls).toMatchObject([{ number: recall.number, order_number: `${first.number}-1`, product: "Kue Uji", ...WISH }]);
    expect((await statusPage(other.number)).body.recalls).toEqual([]);

    const everybody = await api<PublicRecallList>(`/store/recalls?shop=${shop.handle}`);
    await expectContract("GET /store/recalls", everybody);
    expect(everybody.body.recalls.map(({ number }) => number)).toEqual([recall.number]);
    expect((await api<PublicRecallList>(`/store/recalls?product=${product.handle}`)).body.recalls).toHaveLength(1);
    const notice = await api<PublicRecall>(`/store/recalls/${recall.number}`);
    await expectContract("GET /store/recalls/{number}", notice);
    expect(notice.body).toMatchObject({ batch_code: "A1", state: "open", ...WISH });
    expect((await api("/store/recalls/PN-TIDAKADA")).status).toBe(404);
  });

  it("has a result for each order, and goes on being sold once what is left is another batch", async () => {
    const { body: list } = await vendor<{ recalls: { id: string }[] }>("/vendor/recalls");
    const { id } = list.recalls[0]!;
    const { body } = await vendor(`/vendor/recalls/${id}`);
    const buyer = body.buyers.find(({ mailed }) => mailed)!;
    const tooMany = await vendor<Refused>(`/vendor/recall-buyers/${buyer.id}`, { outcome: "returned", returned_quantity: 3 });
    expect([tooMany.status, tooMany.body.fields[0]?.field]).toEqual([400, "returned_quantity"]);
    const record = { outcome: "returned", returned_quantity: 2, paid_back: true, note: "Tunai" };
    const recorded = await vendor(`/vendor/recall-buyers/${buyer.id}`, record);
    await expectContract("POST /vendor/recall-buyers/{id}", recorded);
    expect(recorded.body.recall).toMatchObject({ returned: 2, open: 1 });
    expect(recorded.body.buyers.find((one) => one.id === buyer.id)).toMatchObject(record);

    const same = await vendor<Refused>(`/vendor/recalls/${id}/resume`, { batch_code: "a-1" });
    expect(same.body.code).toBe("recalled_batch");
    const resumed = await vendor(`/vendor/recalls/${id}/resume`, { batch_code: "A-3" });
    await expectContract("POST /vendor/recalls/{id}/resume", resumed);
    expect(resumed.body.recall).toMatchObject({ state: "open", sale: "resumed", actions: ["record"] });
    await rows("update listing set state = 'published' where id = $1", [product.listingId]);

    const file = await officer<string>(`/admin/recalls/${id}/file`, {});
    expect(file.headers.get("content-type")).toContain("text/csv");
    expect(file.body).toContain(buyer.number);
    // Names stay out of it, and a phone number is there only to be called.
    expect(file.body).not.toContain("Sari");
    expect(file.body.match(/628\d+/g)).toHaveLength(1);
    const short = await officer<Refused>(`/admin/recalls/${id}/close`, { note: "ok" });
    expect(short.status).toBe(400);
    const closed = await officer(`/admin/recalls/${id}/close`, { note: "Semua pembeli sudah dihubungi." });
    await expectContract("POST /admin/recalls/{id}/close", closed);
    expect(closed.body.recall).toMatchObject({ state: "closed", actions: [] });
    expect((await vendor<Refused>(`/vendor/recall-buyers/${buyer.id}`, record)).body.code).toBe("recall_record");
    expect((await api<PublicRecallList>(`/store/recalls?shop=${shop.handle}`)).body.recalls).toEqual([]);
    const acts = await rows<{ action: string }>("select action from audit_entry where subject_id = $1 order by seq", [id]);
    expect(acts.map(({ action }) => action)).toEqual(["recall.open", "recall.record", "recall.resume", "recall.export", "recall.close"]);
  });

  it("is an officer's to end when an officer began it", async () => {
    const opened = await officer("/admin/recalls", {
      product: `https://pasar.test/produk/${product.handle}?a=1`,
      scope: "product",
      ...WISH,
    });
    await expectContract("POST /admin/recalls", opened);
    const { id } = opened.body.recall;
    expect((await officer<Refused>("/admin/recalls", { product: "/produk/tidak-ada", scope: "product", ...WISH })).body.code).toBe(
      "unknown_product",
    );
    const told = await eventually(
      () => rows(`select 1 from notification where template = 'notice' and "to" = $1`, [shop.email]),
      (found) => found.length > 0,
    );
    expect(told).toHaveLength(1);
    const seen = await vendor(`/vendor/recalls/${id}`);
    expect(seen.body.recall).toMatchObject({ by: "officer", opened_by_name: "Petugas Dinas", actions: ["record"] });
    expect((await vendor<Refused>(`/vendor/recalls/${id}/resume`, { batch_code: "B-1" })).body.code).toBe("recall_resume");
    expect((await officer<Refused>(`/admin/recalls/${id}/resume`, { batch_code: "B-1" })).body.code).toBe("recall_resume");
    await expectContract("GET /admin/recalls", await officer("/admin/recalls"));
    await expectContract("GET /admin/recalls/{id}", await officer(`/admin/recalls/${id}`));
  });
});
