import { beforeAll, describe, expect, it } from "vitest";
import type { ProductPage, ShopPage } from "../../src/contracts/catalog";
import type { AdminReview, AdminReviewList, ReviewDesk, ReviewList, VendorReview, VendorReviewList } from "../../src/contracts/review";
import { anOfficer, api, eventually, rows, unique } from "../support/backend";
import { aCart, anOrder, aProduct, aShop, type TestProduct, type TestShop } from "../support/market";
import { expectContract } from "../support/openapi";
import { bringTo, type Refused } from "../support/orders";

let shop: TestShop;
let product: TestProduct;
let lastPhone = 87_700_000_000 + Math.floor(Math.random() * 99_000_000);

interface Purchase {
  number: string;
  phone: string;
  order: string;
}

async function bought(name: string, until: "accepted" | "handed_over" = "handed_over", contact = {}): Promise<Purchase> {
  const phone = `0${++lastPhone}`;
  const wanted = anOrder([shop], product.price);
  const request = { ...wanted, contact: { ...wanted.contact, name, phone, ...contact } };
  const cart = await aCart([{ product }]);
  const { body } = await api<{ number: string; orders: { id: string }[] }>(`/store/carts/${cart}/checkout`, { body: request });
  await bringTo(shop, body.orders[0]!.id, until);
  return { number: body.number, phone: request.contact.phone, order: body.orders[0]!.id };
}

const deskOf = ({ number, phone }: Purchase) => api<ReviewDesk>(`/store/order-groups/${number}/reviews?phone=${phone}`);
const rate = <T = ReviewDesk>({ number, phone }: Purchase, stars: number, words?: string) =>
  api<T>(`/store/order-groups/${number}/reviews`, { body: { phone, listing_id: product.listingId, stars, words } });
const vendor = <T = VendorReview>(path: string, body?: unknown) => api<T>(`/vendor/reviews${path}`, { token: shop.token, body });
const officer = async <T = AdminReview>(path: string, body?: unknown) =>
  api<T>(`/admin/reviews${path}`, { token: await anOfficer(), body });
const published = () => api<ReviewList>(`/catalog/products/${product.handle}/reviews`);
const noticesOf = (kind: string) =>
  rows<{ data: Record<string, unknown> }>("select data from notice where vendor_id = $1 and kind = $2 order by id", [shop.id, kind]);

/** The sums beside product and shop, which must always be those of the reviews that are shown. */
async function sums() {
  const [stored] = await rows(
    `select l.rating_sum as sum, l.rating_count as count, v.rating_sum as shop_sum, v.rating_count as shop_count
     from listing l join vendor v on v.id = l.vendor_id where l.id = $1`,
    [product.listingId],
  );
  const [counted] = await rows<{ sum: number; count: number }>(
    "select coalesce(sum(stars), 0)::int as sum, count(*)::int as count from review where listing_id = $1 and state <> 'hidden'",
    [product.listingId],
  );
  expect(stored).toEqual({ ...counted, shop_sum: counted!.sum, shop_count: counted!.count });
  return counted!;
}

beforeAll(async () => {
  shop = await aShop();
  product = await aProduct(shop, { stock: 100 });
});

describe("a review", () => {
  it("is for whoever received the product, once, and counts from then on", async () => {
    const waiting = await bought("Budi", "accepted");
    expect((await deskOf(waiting)).body.items).toEqual([]);
    expect((await rate<Refused>(waiting, 5)).status).toBe(404);

    const siti = await bought("siti rahma dewi");
    const desk = await deskOf(siti);
    await expectContract("GET /store/order-groups/{number}/reviews", desk);
    expect(desk.body.items).toMatchObject([{ listing_id: product.listingId, review: null, may_write: true }]);
    expect((await deskOf({ ...siti, phone: waiting.phone })).status).toBe(404);

    const written = await rate(siti, 5, "  Enak, pedasnya pas.  ");
    await expectContract("POST /store/order-groups/{number}/reviews", written);
    expect(written.body.items[0]!.review).toMatchObject({ stars: 5, words: "Enak, pedasnya pas." });
    // Twenty taps, and a second purchase by the same phone, are one review.
    await Promise.all(Array.from({ length: 20 }, () => rate(siti, 4, "Enak")));
    const again = await bought("Siti", "handed_over", { phone: siti.phone });
    await rate(again, 4, "Enak");
    expect(await sums()).toEqual({ sum: 4, count: 1 });

    const list = await published();
    await expectContract("GET /catalog/products/{handle}/reviews", list);
    expect(list.body.reviews).toMatchObject([{ name: "Siti R.", stars: 4, words: "Enak" }]);
    expect(JSON.stringify(list.body)).not.toMatch(/rahma|dewi|877/i);
    const page = await eventually(
      () => api<ProductPage>(`/catalog/products/${product.handle}`),
      ({ body }) => body.rating?.average === 4,
      10_000,
    );
    expect(page.body.rating).toEqual({ average: 4, count: 1 });
    expect((await api<ShopPage>(`/catalog/shops/${shop.handle}`)).body.rating).toEqual({ average: 4, count: 1 });
  }, 60_000);

  it("says what is wrong with it", async () => {
    const ani = await bought("Ani");
    for (const stars of [0, 6, 2.5, "lima"]) {
      const { status, body } = await rate<Refused>(ani, stars as number);
      expect([status, body.fields[0]!.field]).toEqual([400, "stars"]);
    }
    for (const words of ["WA saya 0812 3456 7890", "cek https://contoh.id", "x".repeat(1001)]) {
      expect((await rate<Refused>(ani, 5, words)).body.fields).toMatchObject([{ field: "words", message: expect.any(String) }]);
    }
    // The shop's own phone, and the mail of one of its people.
    const [own] = await rows<{ phone: string }>("select phone from vendor where id = $1", [shop.id]);
    const itself = await bought("Pemilik", "handed_over", { phone: own!.phone.replace("+62", "0") });
    const member = await bought("Anggota", "handed_over", { email: shop.email.toUpperCase() });
    for (const purchase of [itself, member]) expect((await rate<Refused>(purchase, 5)).body.code).toBe("own_product");
    expect((await sums()).count).toBe(1);
  }, 60_000);

  it("may be changed for 14 days, and shops hear of what they should read", async () => {
    const purchase = await bought("Rini");
    await rate(purchase, 5);
    await rate(purchase, 2, "Ternyata keras");
    expect(await sums()).toEqual({ sum: 6, count: 2 });
    await rows("update review set created_at = now() - interval '14 days' where vendor_order_id = $1", [purchase.order]);
    expect((await rate<Refused>(purchase, 5)).body).toMatchObject({ code: "review_over" });
    expect((await deskOf(purchase)).body.items[0]).toMatchObject({ may_write: false, review: { stars: 2 } });

    await rate(await bought("Tono"), 3);
    const told = await eventually(
      () => noticesOf("review-new"),
      (found) => found.length >= 2,
      10_000,
    );
    expect(told.map(({ data }) => data)).toMatchObject([
      { stars: 5, with_words: true },
      { stars: 3, with_words: false },
    ]);
  }, 60_000);

  it("is answered once, reported once, and hidden by an officer with its stars", async () => {
    const before = await sums();
    await rate(await bought("Rudi"), 1, unique("Penjualnya bodoh "));
    const { body: list } = await vendor<VendorReviewList>("?tab=unanswered");
    await expectContract("GET /vendor/reviews", await vendor("?tab=unanswered"));
    const rude = list.reviews[0]!;
    expect(rude).toMatchObject({ stars: 1, may_answer: true, may_report: true });

    const answered = await vendor(`/${rude.id}/answer`, { text: "Mohon maaf, kami perbaiki." });
    await expectContract("POST /vendor/reviews/{id}/answer", answered);
    expect((await vendor<Refused>(`/${rude.id}/answer`, { text: "Lagi" })).body).toMatchObject({ code: "review_answered" });
    expect((await published()).body.reviews[0]).toMatchObject({ answer: "Mohon maaf, kami perbaiki." });

    const reason = "Menghina pemilik lapak";
    await expectContract("POST /vendor/reviews/{id}/report", await vendor(`/${rude.id}/report`, { reason }));
    expect((await vendor<Refused>(`/${rude.id}/report`, { reason })).status).toBe(409);
    // Reported is not yet hidden: a shop does not decide what is read about it.
    expect((await published()).body.reviews[0]!.id).toBe(rude.id);
    const queue = await officer<AdminReviewList>("");
    await expectContract("GET /admin/reviews", queue);
    expect(queue.body.reviews.find(({ id }) => id === rude.id)).toMatchObject({ report_reason: reason, shop: shop.name });

    const decide = (decision: string) => officer<AdminReview & Refused>(`/${rude.id}/decisions`, { decision, reason: "Kata-kata kasar" });
    const both = await Promise.all([decide("hide"), decide("hide")]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    await expectContract("POST /admin/reviews/{id}/decisions", both.find(({ status }) => status === 200)!);
    expect(await sums()).toEqual(before);
    expect((await published()).body.reviews.map(({ id }) => id)).not.toContain(rude.id);
    await decide("keep");
    expect(await sums()).toEqual({ sum: before.sum + 1, count: before.count + 1 });
    const trail = await rows<{ action: string }>("select action from audit_entry where subject_id = $1 order by seq", [rude.id]);
    expect(trail.map(({ action }) => action)).toEqual(["review.answer", "review.report", "review.hide", "review.keep"]);
  }, 60_000);
});
