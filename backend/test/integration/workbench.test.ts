import { beforeAll, describe, expect, it } from "vitest";
import type { AuditList } from "../../src/contracts/audit";
import type { CityNumbers } from "../../src/contracts/numbers";
import type { ConfirmationList, SavedReasonView, WorkItemView, WorkList, WorkOnSubject } from "../../src/contracts/work";
import { anOfficer, api, backend, rows, unique } from "../support/backend";
import type { TestVendor } from "../support/catalog";
import { expectContract } from "../support/openapi";
import { aSubmittedPermit, halalInput } from "../support/permits";
import { ANSWERS, addEvidence, aSubmitted, aVendor, type Business } from "../support/vendors";

interface OfficerAtWork {
  id: string;
  name: string;
  call: <T = Record<string, unknown>>(path: string, body?: unknown, method?: "PUT" | "DELETE") => ReturnType<typeof api<T>>;
}

let rini: OfficerAtWork;
let budi: OfficerAtWork;

const atWork = (id: string, name: string, token: string): OfficerAtWork => ({
  ...{ id, name },
  call: (path, body, method) => api(path, { token, body, ...(method ? { method } : {}) }),
});

/** A colleague of the first officer, invited as Medusa does it. */
async function aColleague(): Promise<OfficerAtWork> {
  const token = await anOfficer();
  const person = { email: `${unique("budi")}@kota.id`, first_name: "Budi", last_name: unique("P") };
  const { body } = await api<{ invite: { token: string } }>("/admin/invites", { token, body: { email: person.email } });
  const password = "kata-sandi-petugas";
  const registered = await api<{ token: string }>("/auth/user/emailpass/register", { body: { email: person.email, password } });
  await api(`/admin/invites/accept?token=${body.invite.token}`, { token: registered.body.token, body: person });
  const signedIn = await api<{ token: string }>("/auth/user/emailpass", { body: { email: person.email, password } });
  const [user] = await rows<{ id: string }>('select id from "user" where email = $1', [person.email]);
  return atWork(user!.id, `${person.first_name} ${person.last_name}`, signedIn.body.token);
}

const about = async (officer: OfficerAtWork, shop: Business) =>
  (await officer.call<WorkOnSubject>(`/admin/work-items/about?kind=application&subject=${shop.id}`)).body;
const itemOf = async (shop: Business): Promise<WorkItemView> => (await about(rini, shop)).item!;
const decision = (officer: OfficerAtWork, shop: Business, body: object) =>
  officer.call<{ state: string; code: string; message: string }>(`/admin/vendors/${shop.id}/decisions`, body);
const assign = (officer: OfficerAtWork, body: object) =>
  officer.call<{ assigned: string[]; refused: string[] }>("/admin/work-items/assignments", body);

beforeAll(async () => {
  const token = await anOfficer();
  const [user] = await rows<{ id: string }>('select id from "user" where email = $1', [backend.officer.email]);
  rini = atWork(user!.id, backend.officer.email, token);
  budi = await aColleague();
});

describe("who has what", () => {
  it("is on the bench from its submission, with a deadline in working days, and off it when it is answered", async () => {
    const shop = await aSubmitted();
    const item = await itemOf(shop);
    expect(item).toMatchObject({ kind: "application", subject_id: shop.id, title: shop.name, round: 1, holder: null });
    const due = new Date(new Date(item.due_at).getTime() + 7 * 3_600_000);
    expect([due.getUTCHours(), due.getUTCMinutes()]).toEqual([16, 0]);
    expect([0, 6]).not.toContain(due.getUTCDay());

    await rows("update work_item set due_at = now() - interval '1 day' where id = $1", [item.id]);
    const query = `q=${encodeURIComponent(shop.name)}`;
    const overdue = await rini.call<WorkList>(`/admin/work-items?tab=overdue&${query}`);
    await expectContract("GET /admin/work-items", overdue);
    expect(overdue.body).toMatchObject({ items: [{ id: item.id }], counts: { all: 1, mine: 0, free: 1, overdue: 1 } });
    expect((await decision(rini, shop, { kind: "approve", round: 1 })).status).toBe(200);
    expect((await rini.call<WorkList>(`/admin/work-items?${query}`)).body.items).toEqual([]);
  });

  it("of many who take the same at once one gets it; another decides it only after taking it over, which is recorded", async () => {
    const shop = await aSubmitted();
    const { id } = await itemOf(shop);
    const taken = await Promise.all(Array.from({ length: 10 }, (_, n) => assign(n % 2 ? rini : budi, { ids: [id], to: "me" })));
    const { holder } = await itemOf(shop);
    const won = holder!.id === rini.id ? rini : budi;
    const lost = won === rini ? budi : rini;
    expect(taken.filter(({ body }, n) => body.assigned.length > 0 && (n % 2 ? rini : budi) === lost)).toEqual([]);

    expect(await decision(lost, shop, { kind: "approve" })).toMatchObject({ status: 409, body: { code: "held_by_colleague" } });
    expect((await shop.call<{ state: string }>("/vendor/application")).body.state).toBe("submitted");
    expect((await assign(lost, { ids: [id], to: "me" })).body).toEqual({ assigned: [], refused: [id] });
    expect((await assign(lost, { ids: [id], to: "me", take_over: true })).body.assigned).toEqual([id]);
    expect((await decision(lost, shop, { kind: "approve", round: 1 })).status).toBe(200);
    const { body: trail } = await rini.call<AuditList>(`/admin/audit?vendor=${shop.id}`);
    expect(trail.entries.slice(0, 2).map(({ action, actor_id }) => [action, actor_id])).toEqual([
      ["vendor.approve", lost.id],
      ["work.take_over", lost.id],
    ]);
  });

  it("given to a colleague it is theirs; a claim lapses; several officers who take the next get different ones", async () => {
    const shops = [await aSubmitted(), await aSubmitted(), await aSubmitted()];
    const ids = await Promise.all(shops.map(async (shop) => (await itemOf(shop)).id));
    expect((await assign(rini, { ids, to: budi.id })).body.assigned.sort()).toEqual([...ids].sort());
    expect((await about(budi, shops[0]!)).item!.holder).toMatchObject({ id: budi.id, is_me: true });
    expect((await assign(rini, { ids: [ids[0]], to: "user_nobody" })).status).toBe(400);
    await rows("update work_item set held_until = now() - interval '1 second', due_at = '2020-01-01' where id = any($1)", [ids]);
    expect((await itemOf(shops[0]!)).holder).toBeNull();
    const next = (officer: OfficerAtWork) =>
      officer.call<{ assigned: string[] }>("/admin/work-items/next", { kind: "application", count: 2 });
    const [one, two] = await Promise.all([next(rini), next(budi)]);
    const all = [...one.body.assigned, ...two.body.assigned];
    expect(new Set(all).size).toBe(all.length);
    expect(ids.filter((id) => all.includes(id)).length).toBe(3);
    expect((await assign(rini, { ids: all, to: null, take_over: true })).body.refused).toEqual([]);
  });
});

describe("what was handed in again", () => {
  it("shows only what changed since the last answer, and is not decided blindly", async () => {
    const shop = await aSubmitted();
    expect((await about(rini, shop)).changes).toBeNull();
    const remarks = [{ field: "street", message: "Alamat kurang jelas." }];
    expect((await decision(rini, shop, { kind: "request_revision", remarks, round: 1 })).status).toBe(200);
    await shop.call("/vendor/application", { method: "PATCH", body: { street: "Jl. Mawar No. 9", landmark: ANSWERS.landmark } });
    await addEvidence(shop, "product");
    await shop.call("/vendor/application/submit", { method: "POST", body: {} });

    const answer = await rini.call<WorkOnSubject>(`/admin/work-items/about?kind=application&subject=${shop.id}`);
    await expectContract("GET /admin/work-items/about", answer);
    expect(answer.body.item!.round).toBe(2);
    expect(answer.body.changes).toEqual([
      { field: "street", before: ANSWERS.street, after: "Jl. Mawar No. 9" },
      { field: "evidence", before: [expect.any(String)], after: [expect.any(String), expect.any(String)] },
    ]);
    expect(await decision(rini, shop, { kind: "approve", round: 1 })).toMatchObject({ status: 409, body: { code: "newer_round" } });
    expect((await decision(rini, shop, { kind: "approve", round: 2 })).status).toBe(200);
  });
});

describe("two officers", () => {
  const waiting = async (officer: OfficerAtWork, shop: Business) =>
    (await officer.call<ConfirmationList>(`/admin/confirmations?subject=${shop.id}`)).body.confirmations;
  const stateOf = async (shop: Business) => (await shop.call<{ state: string }>("/vendor/shop")).body.state;

  it("a suspension takes effect when another confirms it; nobody confirms their own, in the API or in the database", async () => {
    const shop = await aVendor();
    const suspend = { kind: "suspend", reason: "Dapur kotor sekali", second_officer: true };
    expect((await decision(rini, shop, { ...suspend, reason: "" })).status).toBe(400);
    expect((await decision(rini, shop, suspend)).body.state).toBe("approved");
    expect((await decision(budi, shop, suspend)).body.code).toBe("asked_before");
    const [asked] = await waiting(budi, shop);
    expect(asked).toMatchObject({ action: "vendor.suspend", is_mine: false, reason: suspend.reason });
    const answers = `/admin/confirmations/${asked!.id}/answers`;
    expect(await rini.call(answers, { answer: "confirm" })).toMatchObject({ status: 403, body: { code: "two_people" } });
    expect((await rini.call(answers, { answer: "refuse", note: "Tidak perlu" })).status).toBe(403);
    await expect(
      rows("update work_confirmation set state = 'confirmed', answered_by = asked_by where id = $1", [asked!.id]),
    ).rejects.toThrow("two_people");
    expect(await stateOf(shop)).toBe("approved");

    const confirmed = await Promise.all([1, 2, 3].map(() => budi.call(answers, { answer: "confirm" })));
    expect(confirmed.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await rows("select actor_name, reason from application_decision where vendor_id = $1 and kind = 'suspend'", [shop.id])).toEqual([
      { actor_name: `${rini.name} & ${budi.name}`, reason: suspend.reason },
    ]);
    const { body: trail } = await budi.call<AuditList>(`/admin/audit?vendor=${shop.id}`);
    expect(trail.entries.slice(0, 3).map(({ action, actor_id }) => [action, actor_id])).toEqual([
      ["vendor.suspend", rini.id],
      ["work.confirm_second", budi.id],
      ["work.ask_second", rini.id],
    ]);
  });

  it("is refused with a reason, or taken back; either way it may be asked again", async () => {
    const shop = await aVendor();
    const ask = () => decision(rini, shop, { kind: "suspend", reason: "Dapur kotor sekali", second_officer: true });
    await ask();
    const [first] = await waiting(budi, shop);
    expect((await budi.call(`/admin/confirmations/${first!.id}/answers`, { answer: "refuse" })).status).toBe(400);
    expect((await budi.call(`/admin/confirmations/${first!.id}/answers`, { answer: "refuse", note: "Belum ada bukti" })).status).toBe(200);
    await ask();
    const [second] = await waiting(rini, shop);
    expect((await budi.call(`/admin/confirmations/${second!.id}/answers`, { answer: "withdraw" })).status).toBe(409);
    expect((await rini.call(`/admin/confirmations/${second!.id}/answers`, { answer: "withdraw" })).status).toBe(200);
    expect(await waiting(budi, shop)).toEqual([]);
    expect(await stateOf(shop)).toBe("approved");
  });
});

describe("permits", () => {
  it("wait on the same bench, are not decided blindly, and two officers revoke them", async () => {
    const shop = await aVendor();
    const seller: TestVendor = { id: shop.id, handle: "", name: shop.name, token: shop.owner.token };
    const permit = await aSubmittedPermit(seller, halalInput({ scope: "vendor" }));
    const bench = async () => (await rini.call<WorkOnSubject>(`/admin/work-items/about?kind=permit&subject=${permit.id}`)).body;
    const { item } = await bench();
    expect(item).toMatchObject({ kind: "permit", title: shop.name, round: 1, detail: `Sertifikat halal ${permit.number}` });
    const decided = (officer: OfficerAtWork, body: object) =>
      officer.call<{ state: string; code: string }>(`/admin/permits/${permit.id}/decisions`, body);
    await assign(budi, { ids: [item!.id], to: "me" });
    expect((await decided(rini, { decision: "verify" })).body.code).toBe("held_by_colleague");
    expect((await decided(budi, { decision: "reject", reason: "Foto sertifikat buram.", round: 1 })).status).toBe(200);

    await shop.call(`/vendor/permits/${permit.id}/submit`, { method: "POST" });
    expect(await bench()).toMatchObject({ item: { round: 2 }, changes: [] });
    expect((await decided(budi, { decision: "verify", round: 1 })).body.code).toBe("newer_round");
    expect((await decided(budi, { decision: "verify", round: 2 })).status).toBe(200);
    expect((await bench()).item).toBeNull();

    const revoke = { decision: "revoke", reason: "Dicabut BPJPH.", second_officer: true };
    expect((await decided(rini, revoke)).status).toBe(200);
    const { body } = await budi.call<ConfirmationList>(`/admin/confirmations?subject=${permit.id}`);
    const answers = `/admin/confirmations/${body.confirmations[0]!.id}/answers`;
    expect((await rini.call(answers, { answer: "confirm" })).status).toBe(403);
    expect((await shop.call<{ state: string }>(`/vendor/permits/${permit.id}`)).body.state).toBe("verified");
    expect((await budi.call(answers, { answer: "confirm" })).status).toBe(200);
    expect((await shop.call<{ state: string }>(`/vendor/permits/${permit.id}`)).body.state).toBe("revoked");
    const { body: trail } = await rini.call<AuditList>(`/admin/audit?subject=${permit.id}&action=permit.`);
    expect(trail.entries.map(({ action }) => action)).toEqual([
      ...["permit.revoke", "permit.verify", "permit.submit", "permit.reject", "permit.submit", "permit.create"],
    ]);
  });
});

describe("texts that are used again", () => {
  it("are kept for everybody, changed and removed, and the trail knows", async () => {
    const words = { kind: "vendor.reject", title: unique("Di luar kota "), text: "Alamat usaha di luar Kota Bekasi." };
    const kept = await rini.call<SavedReasonView>("/admin/saved-reasons", words);
    expect(kept.status).toBe(201);
    const path = `/admin/saved-reasons/${kept.body.id}`;
    const changed = await budi.call<SavedReasonView>(
      path,
      { ...words, text: "Alamat usaha di luar Kota Bekasi, jadi tidak bisa diterima." },
      "PUT",
    );
    expect(changed.body).toMatchObject({ title: words.title, written_by: budi.name });
    const list = await rini.call<{ reasons: SavedReasonView[] }>("/admin/saved-reasons?kind=vendor.reject");
    await expectContract("GET /admin/saved-reasons", list);
    expect(list.body.reasons.find(({ id }) => id === kept.body.id)).toEqual(changed.body);
    expect((await rini.call(path, undefined, "DELETE")).status).toBe(200);
    const { body: trail } = await rini.call<AuditList>(`/admin/audit?subject=${kept.body.id}`);
    expect(trail.entries.map(({ action }) => action)).toEqual(["work.remove_reason", "work.edit_reason", "work.save_reason"]);
  });
});

it("the city's figures are whole, and by index", async () => {
  const answer = await rini.call<CityNumbers>("/admin/numbers");
  await expectContract("GET /admin/numbers", answer);
  const { by_state, by_kecamatan, decisions, expiring } = answer.body;
  expect([by_kecamatan.length, decisions.length, expiring.length]).toEqual([12, 6, 12]);
  expect(by_state.find(({ state }) => state === "approved")!.count).toBeGreaterThan(0);
  expect(decisions.at(-1)!.count).toBeGreaterThan(0);
  expect(decisions.at(-1)!.median_hours).not.toBeNull();
});

describe("the trail for those who look", () => {
  it("is searched by who, shop, subject, action and day, a page at a time, and goes out as CSV that runs nothing", async () => {
    const shop = await aVendor(undefined, unique("=1+1 Dapur "));
    for (const kind of ["suspend", "reinstate"] as const) await decision(budi, shop, { kind, reason: "=HYPERLINK(1)" });
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const query = `who=${encodeURIComponent(budi.name.split(" ")[1]!)}&vendor=${encodeURIComponent(shop.name)}&action=vendor.&from=${today}&to=${today}`;
    const found = await rini.call<AuditList>(`/admin/audit?${query}`);
    await expectContract("GET /admin/audit", found);
    expect(found.body.entries.map(({ action }) => action)).toEqual(["vendor.reinstate", "vendor.suspend"]);
    const seq = found.body.entries[0]!.seq;
    expect((await rini.call<AuditList>(`/admin/audit?${query}&before=${seq}`)).body.entries.map(({ action }) => action)).toEqual([
      "vendor.suspend",
    ]);
    expect((await rini.call<AuditList>(`/admin/audit?vendor=${shop.id}&to=2026-01-01`)).body.entries).toEqual([]);
    const one = await rini.call(`/admin/audit/${seq}`);
    await expectContract("GET /admin/audit/{seq}", one);
    expect(one.body).toMatchObject({
      before: { state: "suspended" },
      after: { state: "approved" },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });

    const file = await rini.call<string>(`/admin/audit/export?${query}`, {});
    expect(file.headers.get("content-type")).toContain("text/csv");
    const lines = file.body.split("\r\n").filter(Boolean);
    expect(lines.length).toBe(3);
    expect(lines[1]).toContain(",'=HYPERLINK(1),");
    expect(file.body).not.toMatch(/(^|,)"?=/m);
    expect((await rini.call<AuditList>("/admin/audit?action=audit.export")).body.entries[0]).toMatchObject({ actor_id: rini.id });
    expect((await api("/admin/audit", { token: shop.owner.token })).status).toBe(401);
  });
});
