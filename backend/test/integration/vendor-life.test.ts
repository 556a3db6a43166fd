import { beforeAll, describe, expect, it } from "vitest";
import type {
  AdminVendorList,
  AdminVendorView,
  ApplicationView,
  Invited,
  MemberList,
  VendorMe,
  VendorOverview,
} from "../../src/contracts/vendor";
import { anOfficer, api, backend, eventually, rows, unique } from "../support/backend";
import { expectContract } from "../support/openapi";
import { ANSWERS, aDraft, addEvidence, aMember, aSubmitted, aVendor, callAs, decide } from "../support/vendors";

const stateOf = async (id: string) => (await rows<{ state: string }>("select state from vendor where id = $1", [id]))[0]?.state;
const mailsTo = (email: string) =>
  rows<{ template: string }>(
    "select payload->>'template' as template from outbox_message where topic = 'mail' and payload->>'to' = $1 order by created_at",
    [email],
  ).then((mails) => mails.map((mail) => mail.template));

describe("a vendor account", () => {
  it("keeps addresses in lower case and lets each be used once", async () => {
    const email = `${unique("Ibu.Sri")}@Contoh.ID`;
    const first = await api("/store/vendor-accounts", { body: { name: "Sri", email, password: "rahasia-sekali" } });
    expect(first.status).toBe(201);
    const again = await api("/store/vendor-accounts", { body: { name: "Sri", email: email.toUpperCase(), password: "lain-lagi-ya" } });
    expect(again).toMatchObject({ status: 409, body: { code: "account_exists" } });
    expect((await api("/auth/vendor/emailpass", { body: { email, password: "rahasia-sekali" } })).status).toBe(200);
    expect(await rows("select name from member where email = $1", [email.toLowerCase()])).toHaveLength(1);
  });

  it("joins the account of a shopper who proves the password, and of nobody else", async () => {
    const shopper = { email: `${unique("budi")}@contoh.id`, password: "rahasia-sekali" };
    const { body } = await api<{ token: string }>("/auth/customer/emailpass/register", { body: shopper });
    await api("/store/customers", { token: body.token, body: { email: shopper.email, first_name: "Budi" } });

    const wrong = await api("/store/vendor-accounts", { body: { name: "Budi", email: shopper.email, password: "tebakan-saja" } });
    expect(wrong).toMatchObject({ status: 409, body: { code: "account_exists" } });
    const right = await api("/store/vendor-accounts", { body: { name: "Budi", ...shopper } });
    expect(right.status).toBe(201);

    for (const actor of ["customer", "vendor"]) {
      expect((await api(`/auth/${actor}/emailpass`, { body: shopper })).status).toBe(200);
    }
  });

  it("says beside the field what is wrong", async () => {
    const { status, body } = await api("/store/vendor-accounts", { body: { name: "S", email: "bukan-email", password: "pendek" } });
    expect(status).toBe(400);
    expect((body.fields as { field: string }[]).map(({ field }) => field).sort()).toEqual(["email", "name", "password"]);
  });
});

describe("an application", () => {
  it("lives from draft over revision to approval, suspension and back", async () => {
    const business = await aDraft();
    const empty = await business.call<ApplicationView>("/vendor/application/submit", { method: "POST", body: {} });
    expect(empty.status).toBe(400);
    expect(await stateOf(business.id)).toBe("draft");

    const saved = await business.call<ApplicationView>("/vendor/application", { method: "PATCH", body: ANSWERS });
    expect(saved.body).toMatchObject({ postal_code: "17115", answers: { phone: "+6281234567890", rt: "003" } });
    expect(saved.body.missing.map(({ field }) => field)).toEqual(["evidence"]);
    await addEvidence(business);

    const submitted = await business.call<ApplicationView>("/vendor/application/submit", { method: "POST", body: {} });
    expect(submitted.body).toMatchObject({ state: "submitted", missing: [] });
    const late = await business.call("/vendor/application", { method: "PATCH", body: { landmark: "Lain" } });
    expect(late.status).toBe(409);

    const remarks = [{ field: "street", message: "Tulis nomor rumahnya." }];
    expect((await decide(business, { kind: "request_revision" })).status).toBe(400);
    expect((await decide(business, { kind: "request_revision", remarks })).body.state).toBe("revision");
    expect((await business.call<ApplicationView>("/vendor/application")).body.remarks).toEqual(remarks);

    await business.call("/vendor/application", { method: "PATCH", body: { street: "Jl. Pengasinan Raya No. 9" } });
    const again = await business.call<ApplicationView>("/vendor/application/submit", { method: "POST", body: {} });
    expect(again.body).toMatchObject({ state: "submitted", remarks: [] });

    const approved = await decide(business, { kind: "approve" });
    expect(approved.body).toMatchObject({ state: "approved", actions: ["suspend"], kecamatan: "Rawalumbu" });
    expect((await decide(business, { kind: "suspend" })).status).toBe(400);
    expect((await decide(business, { kind: "suspend", reason: "Ada keluhan keracunan." })).body.state).toBe("suspended");
    const history = (await decide(business, { kind: "reinstate" })).body.decisions;
    expect(history.map(({ kind }) => kind)).toEqual(["reinstate", "suspend", "approve", "resubmit", "request_revision", "submit"]);
    expect(history.find(({ kind }) => kind === "suspend")).toMatchObject({
      reason: "Ada keluhan keracunan.",
      actor_name: expect.any(String),
    });

    expect(await mailsTo(business.owner.email)).toEqual([
      "application-submitted",
      "application-revision",
      "application-submitted",
      "application-approved",
      "vendor-suspended",
      "vendor-reinstated",
    ]);
    const searches = await rows("select 1 from outbox_message where topic = 'search.vendor' and payload->>'vendor_id' = $1", [business.id]);
    expect(searches).toHaveLength(3);
  });

  it("takes exactly one of two decisions made at once", async () => {
    const business = await aSubmitted();
    const answers = await Promise.all([
      decide(business, { kind: "approve" }),
      decide(business, { kind: "reject", reason: "Alamat di luar Kota Bekasi." }),
      decide(business, { kind: "approve" }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const decisions = await rows("select kind from application_decision where vendor_id = $1 and kind <> 'submit'", [business.id]);
    expect(decisions).toHaveLength(1);
  });

  it("is decided and told, or neither", async () => {
    const business = await aVendor();
    const trap = unique("trap_").toLowerCase();
    await rows(`alter table outbox_message add constraint ${trap} check (payload::text not like '%${business.id}%') not valid`);
    const { status } = await decide(business, { kind: "suspend", reason: "Ada keluhan keracunan." });
    await rows(`alter table outbox_message drop constraint ${trap}`);
    expect(status).toBe(500);
    expect(await stateOf(business.id)).toBe("approved");
    expect(await rows("select 1 from application_decision where vendor_id = $1 and kind = 'suspend'", [business.id])).toEqual([]);
    expect(await mailsTo(business.owner.email)).not.toContain("vendor-suspended");
  });

  it("keeps what was typed although it is not right yet, and names it", async () => {
    const business = await aDraft();
    const answers = { nib: "123", phone: "nol delapan", kecamatan_code: "32.75.01", kelurahan_code: "32.75.05.1002" };
    const { status, body } = await business.call<ApplicationView>("/vendor/application", { method: "PATCH", body: answers });
    expect(status).toBe(200);
    expect(body.answers).toMatchObject(answers);
    const fields = body.missing.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(["nib", "phone", "kelurahan_code"]));
  });

  it("gives every shop its own handle, also when many of one name start at once", async () => {
    const member = await aMember();
    const name = unique("Warung Barokah ");
    const drafts = await Promise.all(Array.from({ length: 6 }, () => aDraft(member, name)));
    const handles = await rows<{ handle: string }>("select handle from vendor where id = any($1)", [drafts.map(({ id }) => id)]);
    expect(new Set(handles.map(({ handle }) => handle)).size).toBe(6);
  });

  it("shows its photos to its people and to officers only", async () => {
    const [business, stranger] = [await aSubmitted(), await aDraft()];
    const { body } = await business.call<ApplicationView>("/vendor/application");
    const photo = body.evidence[0]?.id as string;
    const own = await business.call(`/vendor/application/evidence/${photo}/file`);
    expect(own.status).toBe(200);
    expect(own.headers.get("content-type")).toBe("image/webp");
    expect(own.headers.get("cache-control")).toBe("private, no-store");
    const officer = await anOfficer();
    expect((await api(`/admin/vendors/${business.id}/evidence/${photo}`, { token: officer })).status).toBe(200);
    expect((await api(`/admin/vendors/${stranger.id}/evidence/${photo}`, { token: officer })).status).toBe(404);
    expect((await stranger.call(`/vendor/application/evidence/${photo}/file`)).status).toBe(404);

    const [file] = await rows<{ file_id: string }>("select file_id from evidence where id = $1", [photo]);
    for (const path of [`/media/${file?.file_id}`, `/static/${file?.file_id}`, `/media/${file?.file_id.replace("private-", "")}`]) {
      expect((await fetch(`${backend.url}${path}`)).status).toBe(404);
    }
  });
});

describe("a suspended vendor", () => {
  it("may look but not touch, from the same moment", async () => {
    const business = await aVendor();
    const shop = (await business.call("/vendor/shop")).body;
    const { name: _n, handle: _h, state: _s, default_cash_limit: _d, ...profile } = shop;
    expect((await business.call("/vendor/shop", { method: "PUT", body: profile })).status).toBe(200);
    await decide(business, { kind: "suspend", reason: "Izin dicabut sementara." });
    expect((await business.call("/vendor/shop")).status).toBe(200);
    expect(await business.call("/vendor/shop", { method: "PUT", body: profile })).toMatchObject({
      status: 403,
      body: { code: "vendor_stopped" },
    });
    expect((await business.call("/vendor/application")).body).toMatchObject({ state: "suspended" });
  });
});

describe("the people of a business", () => {
  it("join by invitation, once, and leave; the last owner stays", async () => {
    const business = await aVendor();
    const colleague = await aMember();
    const invited = await business.call("/vendor/invitations", { body: { email: colleague.email.toUpperCase(), role: "staff" } });
    expect(invited.status).toBe(201);
    const key = `invitation:${invited.body.id}`;
    const read = () => rows<{ said: string }>("select data->>'text' as said from notification where \"to\" = $1", [colleague.email]);
    const [mail] = await eventually(read, (mails) => mails.length > 0);
    const token = /undangan\/(\w+)/.exec(mail?.said ?? "")?.[1] as string;
    const kept = () => rows<{ payload: object }>("select payload from outbox_message where dedupe_key = $1", [key]);
    const forgotten = await eventually(kept, ([row]) => !JSON.stringify(row).includes(token));
    expect(forgotten).toEqual([{ payload: { to: colleague.email, template: "vendor-invitation" } }]);
    const stored = await rows("select id from invitation where token_hash = $1", [token]);
    expect(stored).toEqual([]);

    const answers = await Promise.all([1, 2, 3].map(() => api("/vendor/memberships", { token: colleague.token, body: { token } })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404]);
    const me = await api<VendorMe>("/vendor/me", { token: colleague.token });
    expect(me.body.businesses).toMatchObject([{ id: business.id, role: "staff", state: "approved" }]);

    const asStaff = callAs(colleague, business.id);
    expect((await asStaff("/vendor/invitations", { body: { email: "x@contoh.id", role: "owner" } })).status).toBe(403);

    const { body } = await business.call<MemberList>("/vendor/members");
    const [owner, staff] = [body.members.find(({ role }) => role === "owner"), body.members.find(({ role }) => role === "staff")];
    expect(body.invitations).toEqual([]);
    expect((await business.call(`/vendor/members/${owner?.id}`, { method: "DELETE" })).status).toBe(409);
    expect((await business.call(`/vendor/members/${staff?.id}`, { method: "DELETE" })).status).toBe(200);
    expect((await asStaff("/vendor/shop")).status).toBe(404);
  });

  it("have roles: staff keep the stall running, managers decide about offers and people's work, owners about money and owners", async () => {
    const business = await aVendor();
    const [manager, staff] = [await aMember(), await aMember()];
    for (const [role, person] of [
      ["manager", manager],
      ["staff", staff],
    ] as const) {
      const invited = await business.call<Invited>("/vendor/invitations", { body: { email: null, role } });
      await expectContract("POST /vendor/invitations", invited);
      const token = new URL(invited.body.link).pathname.split("/").at(-1);
      expect((await api("/vendor/memberships", { token: person.token, body: { token } })).status).toBe(201);
    }
    const [asManager, asStaff] = [callAs(manager, business.id), callAs(staff, business.id)];
    const { body } = await business.call<MemberList>("/vendor/members");
    const idOf = (wanted: string) => body.members.find(({ role }) => role === wanted)?.id;

    const profile = { pickup_note: "Lewat pintu samping" };
    expect((await asStaff("/vendor/products")).status).toBe(200);
    expect((await asStaff("/vendor/shop", { method: "PUT", body: profile })).body).toMatchObject({ code: "manager_only" });
    expect((await asManager("/vendor/shop", { method: "PUT", body: profile })).body).not.toMatchObject({ code: "manager_only" });
    expect((await asStaff("/vendor/finance")).status).toBe(403);
    expect((await asManager("/vendor/finance")).status).toBe(200);

    for (const role of ["owner", "manager"]) {
      expect((await asManager("/vendor/invitations", { body: { email: null, role } })).body).toMatchObject({ code: "owner_only" });
    }
    expect((await asManager("/vendor/invitations", { body: { email: null, role: "staff" } })).status).toBe(201);
    expect((await asManager(`/vendor/members/${idOf("owner")}`, { method: "DELETE" })).status).toBe(403);
    expect((await asManager(`/vendor/members/${idOf("staff")}/role`, { body: { role: "manager" } })).body).toMatchObject({
      code: "owner_only",
    });

    expect((await business.call(`/vendor/members/${idOf("owner")}/role`, { body: { role: "staff" } })).body).toMatchObject({
      code: "last_owner",
    });
    expect((await business.call(`/vendor/members/${idOf("staff")}/role`, { body: { role: "owner" } })).status).toBe(200);
    expect((await business.call(`/vendor/members/${idOf("owner")}/role`, { body: { role: "staff" } })).status).toBe(200);
    expect((await business.call("/vendor/shop", { method: "PUT", body: profile })).status).toBe(403);
  });

  it("choose the business when they have several", async () => {
    const owner = await aMember();
    const [first, second] = [await aDraft(owner), await aDraft(owner)];
    expect(await api("/vendor/shop", { token: owner.token })).toMatchObject({ status: 400, body: { code: "vendor_required" } });
    expect((await second.call("/vendor/shop")).body).toMatchObject({ name: second.name });
    const { body } = await api<VendorMe>("/vendor/me", { token: owner.token });
    expect(body.businesses.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it("see the business's figures", async () => {
    const business = await aVendor();
    const { body } = await business.call<VendorOverview>("/vendor/overview");
    expect(body).toEqual({
      name: business.name,
      handle: expect.any(String),
      state: "approved",
      orders: { placed: 0, accepted: 0, ready: 0 },
      products: { published: 0, hidden: 0, draft: 0, sold_out: 0 },
      complaints: 0,
      // That the application was handed in and approved, as far as it was told by now.
      unread_notices: expect.any(Number),
      handed_over: { today: 0, last_7_days: 0 },
    });
  });
});

describe("the officer's list", () => {
  const mark = unique("Kedai Petugas");
  beforeAll(async () => {
    await Promise.all([aSubmitted(undefined, `${mark} Satu`), aVendor(undefined, `${mark} Dua`), aDraft(undefined, `${mark} 100%`)]);
  });

  const list = async (query: Record<string, string>) =>
    (await api<AdminVendorList>(`/admin/vendors?${new URLSearchParams(query)}`, { token: await anOfficer() })).body;

  it("filters by state, place and part of a name, and counts", async () => {
    const all = await list({ q: mark.toUpperCase() });
    expect(all.vendors).toHaveLength(3);
    expect(all.counts).toMatchObject({ submitted: 1, approved: 1, draft: 1, suspended: 0 });
    const waiting = await list({ q: mark, state: "submitted" });
    expect(waiting.vendors).toMatchObject([{ business_name: `${mark} Satu`, kelurahan: "Pengasinan" }]);
    expect(waiting.counts).toEqual(all.counts);
    expect((await list({ q: mark, kecamatan: "32.75.01" })).vendors).toEqual([]);
  });

  it("takes what officers type literally", async () => {
    expect((await list({ q: `${mark} 100%` })).vendors).toHaveLength(1);
    expect((await list({ q: `${mark}_%_%_%` })).vendors).toEqual([]);
  });

  it("is the officer's alone", async () => {
    const business = await aDraft();
    for (const path of ["/admin/vendors", `/admin/vendors/${business.id}`]) {
      expect((await api(path)).status).toBe(401);
      expect((await api(path, { token: business.owner.token })).status).toBe(401);
    }
    expect((await api("/admin/vendors/ven_tidakada", { token: await anOfficer() })).status).toBe(404);
    const view = await api<AdminVendorView>(`/admin/vendors/${business.id}`, { token: await anOfficer() });
    expect(view.body).toMatchObject({ state: "draft", product_count: 0, members: [{ role: "owner" }], actions: [] });
  });
});

describe("the backend", () => {
  it("says when it is ready", async () => {
    const answer = await eventually(
      () => api("/ready"),
      ({ status }) => status === 200,
    );
    expect(answer.body).toEqual({ ready: true, database: "ok", catalogue: "ok" });
  });
});
