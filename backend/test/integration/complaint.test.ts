import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { ComplaintDesk, ComplaintView, VendorComplaintList } from "../../src/contracts/complaint";
import type { VendorOrderView } from "../../src/contracts/orders";
import { anOfficer, api, eventually, rows, unique } from "../support/backend";
import {
  aComplaint,
  aHandedOver,
  answer,
  type Complained,
  complain,
  complaintForm,
  decideComplaint,
  desk,
  deskAddress,
  latest,
  letTimePass,
  reply,
} from "../support/complaints";
import { aShop } from "../support/market";
import { expectContract } from "../support/openapi";
import { aPaidGroup, aPlacedGroup, bringTo, moneyOf, PHONE, type Refused } from "../support/orders";
import { aPhoto } from "../support/photos";

const BECAUSE = { note: "Foto sudah kami periksa bersama" };
const refusedTo = async (about: Complained, changes: Record<string, string | undefined>, photos: Buffer[] = []) => {
  const { status, body } = await complain<Refused>(about, changes, photos);
  return [status, body.code, body.fields?.[0]?.field];
};
const mailsAbout = (id: string) =>
  rows<{ to: string; event: string; reader: string }>(
    `select payload ->> 'to' as to, split_part(dedupe_key, ':', 3) as event, split_part(dedupe_key, ':', 4) as reader
     from outbox_message where dedupe_key like 'complaint:' || $1 || ':%' order by created_at, dedupe_key`,
    [id],
  );

describe("a guest who complains", () => {
  it("tells what happened with photos, and sees who is asked until when", async () => {
    const about = await aHandedOver();
    const before = await desk(about);
    await expectContract("GET /store/order-groups/{number}/orders/{id}/complaints", before);
    expect(before.body).toMatchObject({ opening: { allowed: true, because: null }, complaints: [], order: { refundable: 24_000 } });
    const line = before.body.order.lines[0]!;

    const items = JSON.stringify([{ line: line.id, quantity: 1 }]);
    const sent = await complain(about, { items }, [await aPhoto(), await aPhoto()]);
    expect(sent.status).toBe(201);
    await expectContract("POST /store/order-groups/{number}/orders/{id}/complaints", sent);
    const [complaint] = sent.body.complaints;
    expect(complaint).toMatchObject({
      ...{ kind: "damaged", wanted: "refund", wanted_amount: 10_000, state: "open", urgent: false, actions: ["withdraw"] },
      items: [{ title: line.title, quantity: 1 }],
      steps: [{ action: "open", by: "shopper", name: null }],
    });
    const hours = (Date.parse(complaint!.due_at!) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(47.9);
    expect(hours).toBeLessThan(48.1);

    expect(complaint!.photos).toHaveLength(2);
    const address = `/store/order-groups/${about.group.number}/complaint-photos/${complaint!.photos[0]!.id}`;
    const photo = await api<string>(`${address}?phone=${PHONE}`);
    expect([photo.status, photo.headers.get("content-type"), photo.headers.get("cache-control")]).toEqual([
      ...[200, "image/webp", "private, no-store"],
    ]);
    expect(photo.body).not.toContain("KameraRahasia");
    expect((await mailsAbout(complaint!.id)).map(({ to, reader }) => [reader, to])).toEqual([
      ["shopper", about.email],
      ["vendor", about.shop.email],
    ]);
  });

  it("is told field by field what to mend, and nothing is written", async () => {
    const about = await aHandedOver();
    const { body } = await desk(about);
    const line = body.order.lines[0]!.id;
    expect(await refusedTo(about, { text: "rusak" })).toEqual([400, "validation", "text"]);
    expect(await refusedTo(about, { kind: "sulap" })).toEqual([400, "validation", "kind"]);
    expect(await refusedTo(about, { amount: undefined })).toEqual([400, "amount", "amount"]);
    expect(await refusedTo(about, { amount: "24001" })).toEqual([400, "amount", "amount"]);
    expect(await refusedTo(about, { amount: "10.5" })).toEqual([400, "validation", "amount"]);
    expect(await refusedTo(about, { items: JSON.stringify([{ line, quantity: 3 }]) })).toEqual([400, "items", "items"]);
    expect(await refusedTo(about, { items: JSON.stringify([{ line: "ordli_lain", quantity: 1 }]) })).toEqual([400, "items", "items"]);
    expect(await refusedTo(about, { items: "bukan json" })).toEqual([400, "validation", "items"]);
    expect(await refusedTo(about, { state: "settled" })).toEqual([400, "validation", "state"]);
    expect((await desk(about)).body.complaints).toEqual([]);
  });

  it("cannot smuggle what is no photo, nor too many or too large ones", async () => {
    const about = await aHandedOver();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect(await refusedTo(about, {}, [svg])).toEqual([400, "photo_refused", "photos"]);
    const second = await complain<Refused>(about, {}, [await aPhoto(), Buffer.from("GIF89a")]);
    expect(second.body.message).toContain("Foto ke-2");
    const six = await Promise.all(Array.from({ length: 6 }, () => aPhoto({ width: 80, height: 60 })));
    expect(await refusedTo(about, {}, six)).toEqual([400, "photo_refused", "photos"]);
    expect(await refusedTo(about, {}, [randomBytes(8 * 1024 * 1024 + 1)])).toEqual([400, "photo_refused", "photos"]);
    expect(await rows("select id from complaint where vendor_order_id = $1", [about.order.id])).toEqual([]);
    expect(await rows("select id from complaint_photo where vendor_id = $1", [about.shop.id])).toEqual([]);
  });

  it("reaches nobody else's order, complaint or photo", async () => {
    const [mine, theirs] = [await aHandedOver(), await aHandedOver()];
    await complain(theirs, {}, [await aPhoto()]);
    const their = await latest(theirs);
    const { id: photo } = their.photos[0]!;
    const calls = [
      api(`${deskAddress(mine)}?phone=081298765432`),
      api(deskAddress(mine), { body: complaintForm({ phone: "081298765432" }) }),
      api(`/store/order-groups/${mine.group.number}/orders/${theirs.order.id}/complaints?phone=${PHONE}`),
      api(`/store/order-groups/${mine.group.number}/orders/${theirs.order.id}/complaints`, { body: complaintForm() }),
      reply(mine, their.id, { action: "withdraw" }),
      api(`/store/order-groups/${theirs.group.number}/complaint-photos/${photo}?phone=081298765432`),
      api(`/store/order-groups/${mine.group.number}/complaint-photos/${photo}?phone=${PHONE}`),
    ];
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(calls.map(() => 404));
    const account = `/store/account/order-groups/${mine.group.number}`;
    const signedOut = [
      api(`${account}/orders/${mine.order.id}/complaints`),
      api(`${account}/orders/${mine.order.id}/complaints`, { body: complaintForm() }),
      api(`${account}/orders/${mine.order.id}/complaints/${their.id}/replies`, { body: { action: "withdraw" } }),
      api(`${account}/complaint-photos/${photo}`),
    ];
    expect((await Promise.all(signedOut)).map(({ status }) => status)).toEqual(signedOut.map(() => 401));
    expect((await latest(theirs)).state).toBe("open");
  });

  it("may complain once the goods should be there, within a week of having them, and never unpaid", async () => {
    const shop = await aShop();
    const late = await aPaidGroup([shop]);
    const about = { shop, group: late.group, email: late.email, order: late.group.orders[0]! };
    expect((await desk(about)).body.opening).toMatchObject({ allowed: false, because: expect.stringContaining("belum diserahkan") });
    expect(await refusedTo(about, { kind: "not_received" })).toEqual([409, "too_early", undefined]);
    await rows("update vendor_order set created_at = now() - interval '25 hours' where id = $1", [about.order.id]);
    expect(await refusedTo(about, {})).toEqual([400, "kind", "kind"]);
    expect((await complain(about, { kind: "not_received" })).status).toBe(201);
    // Cancelled after all: the money goes back by that, and the complaint ends with the order.
    const token = await anOfficer();
    expect((await api(`/admin/vendor-orders/${about.order.id}/cancel`, { token, body: { reason: "Tidak pernah diantar" } })).status).toBe(
      200,
    );
    const [closed] = await rows<{ state: string; refunded_amount: number; said: string }>(
      `select state, refunded_amount, (select string_agg(action, ',' order by created_at) from complaint_step where complaint_id = c.id) as said
       from complaint c where vendor_order_id = $1 and closed_at is not null`,
      [about.order.id],
    );
    expect(closed).toEqual({ state: "settled", refunded_amount: 0, said: "open,order_cancelled" });
    expect(await rows("select 1 from vendor_refund where vendor_order_id = $1 and origin = 'complaint'", [about.order.id])).toEqual([]);

    const old = await aHandedOver();
    await rows("update vendor_order set handed_over_at = now() - interval '169 hours' where id = $1", [old.order.id]);
    expect(await refusedTo(old, {})).toEqual([409, "too_late", undefined]);

    const unpaid = await aPlacedGroup([shop], { changes: { payment_method: "bank_transfer" } });
    const order = unpaid.group.orders[0]!;
    await rows("update vendor_order set created_at = now() - interval '25 hours' where id = $1", [order.id]);
    expect(await refusedTo({ shop, group: unpaid.group, email: "", order }, { kind: "not_received" })).toEqual([
      409,
      "order_state",
      undefined,
    ]);
  });

  it("has one complaint at a time, however often the button is pressed, and three in all", async () => {
    const about = await aHandedOver();
    const answers = await Promise.all(Array.from({ length: 6 }, () => complain<ComplaintDesk & Refused>(about)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect(new Set(answers.filter(({ status }) => status === 409).map(({ body }) => body.code))).toEqual(new Set(["complaint_open"]));
    for (const round of [1, 2, 3]) {
      const { id } = await latest(about);
      expect((await reply(about, id, { action: "withdraw" })).status).toBe(200);
      if (round < 3) expect((await complain(about)).status).toBe(201);
    }
    expect(await refusedTo(about, {})).toEqual([409, "too_many_complaints", undefined]);
    expect((await desk(about)).body).toMatchObject({ opening: { allowed: false }, complaints: [{}, {}, {}] });
  });

  it("signed in, does all of it with the account", async () => {
    const [email, password] = [`${unique("ani")}@contoh.id`, "sandi-yang-panjang"];
    const registered = await api<{ token: string }>("/auth/customer/emailpass/register", { body: { email, password } });
    await api("/store/customers", { token: registered.body.token, body: { email, first_name: "Ani" } });
    const { body: session } = await api<{ token: string }>("/auth/customer/emailpass", { body: { email, password } });
    const shop = await aShop();
    const { group } = await aPlacedGroup([shop], { token: session.token });
    const order = group.orders[0]!;
    await bringTo(shop, order.id, "handed_over");
    const address = `/store/account/order-groups/${group.number}/orders/${order.id}/complaints`;
    const sent = await api<ComplaintDesk>(address, { token: session.token, body: complaintForm({ phone: undefined }, [await aPhoto()]) });
    expect(sent.status).toBe(201);
    const [complaint] = sent.body.complaints;
    const photo = `/store/account/order-groups/${group.number}/complaint-photos/${complaint!.photos[0]!.id}`;
    expect((await api(photo, { token: session.token })).status).toBe(200);
    const withdrawn = await api<ComplaintDesk>(`${address}/${complaint!.id}/replies`, {
      token: session.token,
      body: { action: "withdraw" },
    });
    await expectContract("POST /store/account/order-groups/{number}/orders/{id}/complaints/{complaint}/replies", withdrawn);
    expect(withdrawn.body.complaints[0]).toMatchObject({ state: "withdrawn", actions: [] });
  });
});

describe("the shop", () => {
  const listOf = ({ shop }: Complained, tab: string) => api<VendorComplaintList>(`/vendor/complaints?tab=${tab}`, { token: shop.token });

  it("finds what it must answer first by deadline, and opens one with its photos", async () => {
    const shop = await aShop();
    const [first, second] = [await aHandedOver({ shop }), await aHandedOver({ shop })];
    await complain(first, {}, [await aPhoto()]);
    await complain(second);
    const [one, two] = [await latest(first), await latest(second)];
    await rows("update complaint set due_at = now() + interval '1 hour' where id = $1", [two.id]);
    const order = await api<VendorOrderView>(`/vendor/orders/${second.order.id}`, { token: shop.token });
    expect(order.body.complaint).toEqual({ id: two.id, is_open: true });
    const asked = await listOf(first, "asked");
    await expectContract("GET /vendor/complaints", asked);
    expect(asked.body.complaints.map(({ id }) => id)).toEqual([two.id, one.id]);
    expect(asked.body.counts).toEqual({ asked: 2, waiting: 0 });

    const opened = await api<ComplaintView>(`/vendor/complaints/${one.id}`, { token: shop.token });
    await expectContract("GET /vendor/complaints/{id}", opened);
    expect(opened.body.actions).toEqual(["accept", "offer", "refuse", "ask_return"]);
    const photo = await api(`/vendor/complaint-photos/${one.photos[0]!.id}/file`, { token: shop.token });
    expect([photo.status, photo.headers.get("content-type")]).toEqual([200, "image/webp"]);

    await answer(second, two.id, { action: "refuse", ...BECAUSE });
    expect((await listOf(first, "waiting")).body).toMatchObject({ complaints: [{ id: two.id }], counts: { asked: 1, waiting: 1 } });
    await reply(second, two.id, { action: "withdraw" });
    expect((await listOf(first, "over")).body).toMatchObject({ complaints: [{ id: two.id, state: "withdrawn" }], counts: { waiting: 0 } });
  });

  it("grants it, and the money goes back once, however often the button is pressed", async () => {
    const about = await aHandedOver();
    const { id } = await aComplaint(about);
    const answers = await Promise.all(Array.from({ length: 6 }, () => answer(about, id, { action: "accept" })));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    await expectContract("POST /vendor/complaints/{id}/answers", answers[0]!);
    expect(await moneyOf(about.order.number)).toMatchObject({ captured: 24_000, refunded: 10_000 });
    expect(await latest(about)).toMatchObject({ state: "settled", refunded_amount: 10_000, refundable: 14_000, actions: [] });
    expect(await rows("select origin, amount from vendor_refund where vendor_order_id = $1", [about.order.id])).toEqual([
      { origin: "complaint", amount: 10_000 },
    ]);
    const steps = await rows("select action from complaint_step where complaint_id = $1 order by created_at", [id]);
    expect(steps.map(({ action }) => action)).toEqual(["open", "accept"]);
  });

  it("offers less, and the shopper takes it", async () => {
    const about = await aHandedOver();
    const { id } = await aComplaint(about);
    const tooMuch = await answer<Refused>(about, id, { action: "offer", amount: 10_000 });
    expect([tooMuch.status, tooMuch.body.fields[0]?.field]).toEqual([400, "amount"]);
    const offered = await answer(about, id, { action: "offer", amount: 4_000, note: "Hanya satu yang penyok" });
    expect(offered.body).toMatchObject({ state: "offered", offered_amount: 4_000, actions: [] });
    expect((await latest(about)).actions).toEqual(["accept_offer", "escalate", "withdraw"]);
    const taken = await Promise.all(Array.from({ length: 4 }, () => reply(about, id, { action: "accept_offer" })));
    expect(taken.map(({ status }) => status)).toEqual(Array(4).fill(200));
    expect(await moneyOf(about.order.number)).toMatchObject({ refunded: 4_000 });
  });

  it("brings it again, or wants the goods back first", async () => {
    const replaced = await aHandedOver();
    const first = await aComplaint(replaced, { wanted: "replacement", amount: undefined });
    expect((await answer(replaced, first.id, { action: "accept" })).body).toMatchObject({ state: "replacing" });
    const confirmed = await reply(replaced, first.id, { action: "confirm" });
    expect(confirmed.body.complaints[0]).toMatchObject({ state: "settled", refunded_amount: 0 });
    expect(await moneyOf(replaced.order.number)).toMatchObject({ refunded: 0 });

    const returned = await aHandedOver();
    const second = await aComplaint(returned);
    await answer(returned, second.id, { action: "ask_return", amount: 10_000, note: "Bawa ke lapak, jam 8 sampai 12" });
    expect((await latest(returned)).actions).toEqual(["send_back", "escalate", "withdraw"]);
    expect(await moneyOf(returned.order.number)).toMatchObject({ refunded: 0 });
    await reply(returned, second.id, { action: "send_back" });
    const back = await answer(returned, second.id, { action: "take_back" });
    expect(back.body).toMatchObject({ state: "settled", goods_returned: true, refunded_amount: 10_000 });
    expect(await moneyOf(returned.order.number)).toMatchObject({ refunded: 10_000 });
  });

  it("must say why it refuses, and never decides for the shopper or the city", async () => {
    const about = await aHandedOver();
    const { id } = await aComplaint(about);
    const wordless = await answer<Refused>(about, id, { action: "refuse" });
    expect([wordless.status, wordless.body.fields[0]?.field]).toEqual([400, "note"]);
    for (const action of ["accept_offer", "award", "dismiss", "withdraw", "expire"]) {
      expect((await answer(about, id, { action, amount: 1, ...BECAUSE })).status, action).toBe(400);
    }
    expect((await latest(about)).state).toBe("open");
  });

  it("sees no other shop's complaint or photo", async () => {
    const about = await aHandedOver();
    await complain(about, {}, [await aPhoto()]);
    const { id, photos } = await latest(about);
    const { token } = await aShop();
    const statuses = await Promise.all([
      api(`/vendor/complaints/${id}`, { token }),
      api(`/vendor/complaints/${id}/answers`, { token, body: { action: "accept" } }),
      api(`/vendor/complaint-photos/${photos[0]!.id}/file`, { token }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await api<VendorComplaintList>("/vendor/complaints", { token })).body.complaints).toEqual([]);
  });
});

describe("an officer", () => {
  it("decides what the two cannot agree on, under a name, and both read why", async () => {
    const about = await aHandedOver();
    const { id } = await aComplaint(about);
    await answer(about, id, { action: "refuse", note: "Kuenya utuh saat kami serahkan" });
    expect((await reply<Refused>(about, id, { action: "escalate", note: "x" })).status).toBe(400);
    await reply(about, id, { action: "escalate", note: "Fotonya jelas penyok" });
    const token = await anOfficer();
    const queue = await api<{ complaints: { id: string }[] }>("/admin/complaints", { token });
    await expectContract("GET /admin/complaints", queue);
    expect(queue.body.complaints.map((one) => one.id)).toContain(id);
    const opened = await api(`/admin/complaints/${id}`, { token });
    await expectContract("GET /admin/complaints/{id}", opened);
    expect(opened.body).toMatchObject({ state: "escalated", actions: ["award", "dismiss"], shop: about.shop.name, refundable: 24_000 });

    const much = await decideComplaint<Refused>(id, { action: "award", amount: 24_001, ...BECAUSE });
    expect([much.status, much.body.fields[0]?.field]).toEqual([400, "amount"]);
    const decided = await Promise.all(Array.from({ length: 4 }, () => decideComplaint(id, { action: "award", amount: 5_000, ...BECAUSE })));
    expect(decided.map(({ status }) => status)).toEqual(Array(4).fill(200));
    await expectContract("POST /admin/complaints/{id}/decisions", decided[0]!);
    expect(decided[0]!.body.steps.at(-1)).toMatchObject({ by: "officer", name: "petugas@lapak.test", amount: 5_000, ...BECAUSE });
    expect(await moneyOf(about.order.number)).toMatchObject({ refunded: 5_000 });
    const seen = await latest(about);
    expect(seen).toMatchObject({ state: "settled", refunded_amount: 5_000 });
    expect(seen.steps.at(-1)).toMatchObject({ by: "officer", name: null, ...BECAUSE });
    const told = (await mailsAbout(id)).filter(({ event }) => event.startsWith("award_settled"));
    expect(told.map(({ to }) => to).sort()).toEqual([about.email, about.shop.email].sort());
    const late = await decideComplaint<Refused>(id, { action: "dismiss", ...BECAUSE });
    expect([late.status, late.body.code]).toEqual([409, "complaint_state"]);
  });

  it("hears at once of what may have harmed somebody, and writes down what was done, whatever becomes of it", async () => {
    const about = await aHandedOver();
    const { id } = await aComplaint(about, { kind: "allergy", text: "Ada kacang padahal tidak tertulis" });
    const officers = (await mailsAbout(id)).filter(({ reader }) => reader === "officer").map(({ to }) => to);
    expect(officers.length).toBeGreaterThan(0);
    expect(new Set(officers).size).toBe(officers.length);
    await answer(about, id, { action: "accept" });
    const token = await anOfficer();
    const urgent = () => api<{ complaints: { id: string }[] }>("/admin/complaints?tab=urgent", { token });
    expect((await urgent()).body.complaints.map((one) => one.id)).toContain(id);
    expect((await decideComplaint(id, { action: "check", note: "x" })).status).toBe(400);
    const checked = await decideComplaint(id, { action: "check", note: "Label sudah diperbaiki penjual" });
    expect(checked.body).toMatchObject({ state: "settled", actions: [] });
    expect((await urgent()).body.complaints.map((one) => one.id)).not.toContain(id);
    // What officers note about safety is not for the two sides.
    expect((await latest(about)).steps.map(({ action }) => action)).toEqual(["open", "accept"]);
    const calm = await aComplaint(await aHandedOver());
    expect((await decideComplaint(calm.id, { action: "check", ...BECAUSE })).status).toBe(409);
  });
});

describe("when nobody answers", () => {
  const WAIT = { timeout: 45_000 };

  it("the job does what the terms say, once, however late it comes", async () => {
    const [silent, offered, refused, brought] = [await aHandedOver(), await aHandedOver(), await aHandedOver(), await aHandedOver()];
    const ids: string[] = [];
    for (const about of [silent, offered, refused, brought]) ids.push((await aComplaint(about)).id);
    const [a, b, c, d] = ids as [string, string, string, string];
    await answer(offered, b, { action: "offer", amount: 3_000 });
    await answer(refused, c, { action: "refuse", ...BECAUSE });
    await answer(brought, d, { action: "ask_return", amount: 6_000 });
    await reply(brought, d, { action: "send_back" });
    for (const id of ids) await letTimePass(id);
    const states = () => rows<{ state: string }>("select state from complaint where id = any($1) order by created_at", [ids]);
    await expect
      .poll(async () => (await states()).map(({ state }) => state), WAIT)
      .toEqual(["escalated", "settled", "withdrawn", "settled"]);
    await eventually(
      () => moneyOf(offered.order.number),
      ({ refunded }) => refunded > 0,
    );
    expect(await moneyOf(offered.order.number)).toMatchObject({ refunded: 3_000 });
    await eventually(
      () => moneyOf(brought.order.number),
      ({ refunded }) => refunded > 0,
    );
    expect(await moneyOf(brought.order.number)).toMatchObject({ refunded: 6_000 });
    expect(await moneyOf(refused.order.number)).toMatchObject({ refunded: 0 });

    const expiries = await rows("select complaint_id from complaint_step where action = 'expire' and complaint_id = any($1)", [ids]);
    expect(expiries).toHaveLength(4);
    const officers = (await mailsAbout(a)).filter(({ reader }) => reader === "officer");
    // However many officers other tests have made by now: each of them once.
    expect(new Set(officers.map(({ event }) => event.split("#")[0]))).toEqual(new Set(["expire_open"]));
    expect(new Set(officers.map(({ to }) => to)).size).toBe(officers.length);
    // The shop may still give in.
    expect((await answer(silent, a, { action: "accept" })).body).toMatchObject({ state: "settled", refunded_amount: 10_000 });
  }, 90_000);
});
