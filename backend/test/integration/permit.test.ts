import { beforeAll, describe, expect, it } from "vitest";
import type { AdminPermitList, AdminPermitView, PermitList, PermitView } from "../../src/contracts/permit";
import { anOfficer, api, rows } from "../support/backend";
import { asVendor, aVendor, type TestVendor } from "../support/catalog";
import { expectContract } from "../support/openapi";
import { addEvidence, aSubmittedPermit, aVerifiedPermit, decide, halalInput, permitInput } from "../support/permits";

interface Refused {
  code: string;
  message: string;
  fields: { field: string; message: string }[];
}

let vendor: TestVendor;
beforeAll(async () => {
  vendor = await aVendor();
});

const post = <T = PermitView>(path: string, body?: unknown, who = vendor) => api<T>(path, { ...asVendor(who), method: "POST", body });
const view = (id: string, who = vendor) => api<PermitView>(`/vendor/permits/${id}`, asVendor(who));

describe("a permit's life", () => {
  it("goes from a draft through a refusal to a verified permit, and its whole story is told", async () => {
    const input = permitInput({ number: "206 3275 01 9123-29" });
    const made = await post("/vendor/permits", input);
    await expectContract("POST /vendor/permits", made);
    expect(made.body).toMatchObject({ state: "draft", number: "2063275019123-29", may: { edit: true, submit: true, withdraw: false } });
    const { id } = made.body;

    const bare = await post<Refused>(`/vendor/permits/${id}/submit`);
    expect([bare.status, bare.body.fields.map(({ field }) => field)]).toEqual([400, ["evidence"]]);
    const withFile = await addEvidence(vendor, id);
    await expectContract("POST /vendor/permits/{id}/evidence", withFile);
    expect((await post(`/vendor/permits/${id}/submit`)).body.state).toBe("submitted");
    const corrected = { ...input, supersedes_id: undefined, holder: "Sri Wahyuni" };
    const put = () => api<PermitView & Refused>(`/vendor/permits/${id}`, { ...asVendor(vendor), method: "PUT", body: corrected });
    expect((await put()).body.code).toBe("permit_state");

    expect((await decide<Refused>(id, { decision: "reject" })).body.code).toBe("reason_missing");
    await expectContract("POST /admin/permits/{id}/decisions", await decide(id, { decision: "reject", reason: "Foto buram." }));
    expect((await view(id)).body).toMatchObject({ state: "rejected", remark: "Foto buram." });
    expect((await put()).body).toMatchObject({ state: "rejected", holder: "Sri Wahyuni" });
    await post(`/vendor/permits/${id}/submit`);
    expect((await decide<AdminPermitView>(id, { decision: "verify" })).body).toMatchObject({
      state: "verified",
      may: { revoke: true, verify: false },
    });
    expect((await decide<Refused>(id, { decision: "verify" })).body.code).toBe("permit_state");

    const { body } = await view(id);
    expect(body.remark).toBeNull();
    expect(body.history.map(({ action }) => action).reverse()).toEqual(["create", "submit", "reject", "edit", "submit", "verify"]);
    expect(body.history[0]).toMatchObject({ by: "officer", name: null, from: "submitted", to: "verified" });
    await expectContract("GET /vendor/permits", await api<PermitList>("/vendor/permits?state=verified", asVendor(vendor)));
  });

  it("keeps a history nobody can change, and no state without it", async () => {
    const { body } = await post("/vendor/permits", permitInput());
    const refused = (statement: string) => expect(rows(statement, [body.id])).rejects.toThrow();
    await refused("update permit_event set reason = 'x' where permit_id = $1");
    await refused("delete from permit_event where permit_id = $1");
    await refused("update permit set state = 'verified' where id = $1");
    expect((await view(body.id)).body.state).toBe("draft");
  });

  it.each([
    [{ number: "2163275010123-29" }, "number", /jenis pangan.*01–15/],
    [{ issued_on: "2999-01-01" }, "issued_on", /belum tiba/],
    [{ scope: "vendor" as const }, "scope", /produk tertentu/],
    [{ expires_on: "2020-01-01" }, "expires_on", /setelah tanggal terbit/],
  ])("refuses %j", async (changes, field, message) => {
    const { status, body } = await post<Refused>("/vendor/permits", permitInput(changes));
    expect([status, body.fields[0]?.field]).toEqual([400, field]);
    expect(body.fields[0]?.message).toMatch(message);
  });

  it("takes another shop's products for none", async () => {
    const other = await aVendor();
    const { body } = await post("/vendor/permits", permitInput(), other);
    expect((await view(body.id)).status).toBe(404);
    expect((await post(`/vendor/permits/${body.id}/submit`)).status).toBe(404);
    expect((await api(`/admin/permits/${body.id}/decisions`, { token: vendor.token, body: { decision: "verify" } })).status).toBe(401);
  });
});

describe("evidence", () => {
  it("is a picture's pixels or plain paper, and opens by a link that ends", async () => {
    const { body: permit } = await post("/vendor/permits", permitInput());
    const pdf = (body: string) =>
      Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${body} >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`);
    const script = await addEvidence(vendor, permit.id, pdf("/OpenAction << /S /JavaScript /JS (x) >>"));
    expect([script.status, (script.body as unknown as Refused).code]).toEqual([400, "evidence_refused"]);
    const svg = await addEvidence(vendor, permit.id, Buffer.from("<svg onload='alert(1)'/>"));
    expect(svg.status).toBe(400);
    await addEvidence(vendor, permit.id, pdf(""));
    const { body } = await addEvidence(vendor, permit.id);
    expect(body.evidence.map(({ mime_type }) => mime_type)).toEqual(["application/pdf", "image/webp"]);

    const { url } = body.evidence[1]!;
    const opened = await fetch(url);
    expect([opened.status, opened.headers.get("cache-control"), opened.headers.get("x-content-type-options")]).toEqual([
      200,
      "private, no-store",
      "nosniff",
    ]);
    expect(Buffer.from(await opened.arrayBuffer()).includes("KameraRahasia")).toBe(false);
    const [, until, signature] = new URL(url).pathname.split("/").pop()!.split(".");
    const base = url.slice(0, url.lastIndexOf("/"));
    for (const forged of [
      `${body.evidence[0]!.id}.${until}.${signature}`,
      `${body.evidence[1]!.id}.${Number(until) + 9999}.${signature}`,
      `${body.evidence[1]!.id}.${until}.${signature}.x`,
      "x",
    ]) {
      expect((await fetch(`${base}/${forged}`)).status).toBe(404);
    }
    const removed = await api<PermitView>(`/vendor/permit-files/${body.evidence[0]!.id}`, { ...asVendor(vendor), method: "DELETE" });
    expect(removed.body.evidence).toHaveLength(1);
  });
});

describe("officers", () => {
  it("see who waits longest first, and are told of a number that is verified elsewhere", async () => {
    const first = await aVerifiedPermit(vendor, halalInput());
    const other = await aVendor();
    const second = await aSubmittedPermit(other, halalInput({ number: first.number }));
    const token = await anOfficer();
    const queue = await api<AdminPermitList>("/admin/permits?kind=halal", { token });
    await expectContract("GET /admin/permits", queue);
    expect(queue.body.permits.find(({ id }) => id === second.id)).toMatchObject({ duplicate: true, vendor: { name: other.name } });
    const shown = await api<AdminPermitView>(`/admin/permits/${second.id}`, { token });
    await expectContract("GET /admin/permits/{id}", shown);
    expect(shown.body.duplicates).toMatchObject([{ id: first.id, vendor: { name: vendor.name } }]);

    const unawares = await decide<Refused>(second.id, { decision: "verify" });
    expect([unawares.status, unawares.body.code]).toEqual([409, "duplicate_number"]);
    expect(unawares.body.message).toContain(vendor.name);
    const aware = { decision: "verify", despite_duplicate: true, reason: "Satu sertifikat untuk dua cabang." };
    expect((await decide(second.id, aware)).status).toBe(200);
  });

  it("verify a renewal, and the old permit makes way", async () => {
    const old = await aVerifiedPermit(vendor, permitInput());
    const renewal = await aSubmittedPermit(vendor, permitInput({ supersedes_id: old.id, expires_on: "2031-05-01" }));
    expect((await post<Refused>("/vendor/permits", permitInput({ supersedes_id: old.id }))).body.code).toBe("renewal_under_way");
    expect((await view(old.id)).body).toMatchObject({ state: "verified", renewal_id: renewal.id, may: { renew: false } });
    await decide(renewal.id, { decision: "verify" });
    expect((await view(old.id)).body.state).toBe("superseded");
    expect((await view(renewal.id)).body.state).toBe("verified");
  });
});
