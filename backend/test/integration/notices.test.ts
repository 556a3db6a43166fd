import { describe, expect, it } from "vitest";
import type { NoticeList } from "../../src/contracts/notice";
import type { VendorOverview } from "../../src/contracts/vendor";
import { anOfficer, api, eventually, rows } from "../support/backend";
import { aShop, type TestShop } from "../support/market";
import { expectContract } from "../support/openapi";
import { aPaidGroup, aPlacedGroup } from "../support/orders";
import { aMember, aSubmitted, callAs, decide } from "../support/vendors";

const asOwner =
  (shop: TestShop) =>
  <T = NoticeList>(path: string, body?: unknown) =>
    api<T>(path, { token: shop.token, body });
const officerList = async (query = "") => api<NoticeList>(`/admin/notices${query}`, { token: await anOfficer() });

describe("notices", () => {
  it("tell a shop once of its orders, and each of its people reads for themselves", async () => {
    const shop = await aShop();
    const owner = asOwner(shop);
    const cash = await aPlacedGroup([shop]);
    const paid = await aPaidGroup([shop]);
    const list = await eventually(
      () => owner("/vendor/notices"),
      ({ body }) => body.notices?.length === 2,
    );
    await expectContract("GET /vendor/notices", list);
    expect(list.body).toMatchObject({ unread: 2, next: null });
    const [second, first] = list.body.notices;
    expect(first).toMatchObject({
      ...{ kind: "order-new", title: `Pesanan baru ${cash.group.number}-1`, path: "/penjual/pesanan", read: false },
      text: expect.stringContaining("Rp12.000"),
    });
    expect(second).toMatchObject({
      title: `Pesanan baru ${paid.group.number}-1`,
      path: `/penjual/pesanan/${paid.group.orders[0]!.id}`,
    });

    const colleague = await aMember();
    await rows("insert into membership (id, role, vendor_id, member_id) values ($1, 'staff', $2, $3)", [
      `mship_${colleague.id.slice(4)}`,
      shop.id,
      colleague.id,
    ]);
    const staff = callAs(colleague, shop.id);
    // About money: owners only, and its words are in the list like any other's.
    await rows(
      `insert into notice (id, audience, vendor_id, owners_only, kind, key, data, path) select 'ntc_' || $1, 'vendor', $1, true, 'payout-paid', $1,
         '{"number":"PC-1","amount":5000,"reason":null}', '/penjual/keuangan/pencairan/x'`,
      [shop.id],
    );
    expect((await owner<VendorOverview>("/vendor/overview")).body.unread_notices).toBe(3);
    expect((await staff<VendorOverview>("/vendor/overview")).body.unread_notices).toBe(2);
    expect((await staff(`/vendor/notices/ntc_${shop.id}/read`, { method: "POST", body: {} })).status).toBe(404);

    const read = await owner(`/vendor/notices/${first!.id}/read`, {});
    await expectContract("POST /vendor/notices/{id}/read", read);
    expect((await owner("/vendor/notices?unread=true")).body.notices.map(({ id }) => id).sort()).toEqual(
      [second!.id, `ntc_${shop.id}`].sort(),
    );
    const all = await owner("/vendor/notices/read-all", { through: second!.id });
    await expectContract("POST /vendor/notices/read-all", all);
    expect((await owner<VendorOverview>("/vendor/overview")).body.unread_notices).toBe(1);
    expect((await staff<NoticeList>("/vendor/notices")).body).toMatchObject({ unread: 2, notices: [{ read: false }, { read: false }] });
  });

  it("end a page with where the next one begins, however many there are", async () => {
    const shop = await aShop();
    const owner = asOwner(shop);
    await rows(
      `insert into notice (id, audience, vendor_id, kind, key, data, path)
       select 'ntc_' || lpad(n::text, 4, '0') || $1, 'vendor', $1, case n when 40 then 'kind-of-tomorrow' else 'vendor-reinstated' end, $1 || n,
         jsonb_build_object('business_name', n::text, 'reason', null), '/penjual/panel' from generate_series(1, 130) n`,
      [shop.id],
    );
    const seen: string[] = [];
    let before: string | null | undefined;
    do {
      const { body } = await owner(`/vendor/notices${before ? `?before=${before}` : ""}`);
      expect(body.unread).toBe(100);
      seen.push(...body.notices.map(({ text }) => /\d+/.exec(text)?.[0] ?? text));
      before = body.next;
    } while (before);
    expect(seen.slice(0, 2)).toEqual(["130", "129"]);
    // What this process has no words for hides nothing else.
    expect(seen[90]).toBe("Buka untuk melihatnya.");
    expect(new Set(seen).size).toBe(130);
  });

  it("tell officers of applications and the applicant of the decision; foreign ones do not exist", async () => {
    const business = await aSubmitted();
    const mine = ({ body }: { body: NoticeList }) => body.notices.find(({ text }) => text.startsWith(business.name));
    const told = await eventually(officerList, (answer) => mine(answer) !== undefined);
    await expectContract("GET /admin/notices", told);
    expect(mine(told)).toMatchObject({ title: "Pengajuan baru", path: `/pengajuan/${business.id}`, read: false });
    const token = await anOfficer();
    const unread = await api<{ unread: number }>("/admin/notices/unread", { token });
    await expectContract("GET /admin/notices/unread", unread);
    expect(unread.body.unread).toBeGreaterThan(0);
    const read = await api(`/admin/notices/${mine(told)!.id}/read`, { token, body: {} });
    await expectContract("POST /admin/notices/{id}/read", read);
    expect(mine(await officerList())?.read).toBe(true);
    expect(mine(await officerList("?unread=true"))).toBeUndefined();

    await decide(business, { kind: "request_revision", remarks: [{ field: "nib", message: "NIB belum terbaca." }] });
    const list = await eventually(
      () => business.call<NoticeList>("/vendor/notices"),
      ({ body }) => body.notices.length > 0,
    );
    expect(list.body.notices).toMatchObject([{ title: "Pengajuan perlu diperbaiki", path: "/penjual/pengajuan" }]);
    const foreign = await api(`/admin/notices/${list.body.notices[0]!.id}/read`, { token, body: {} });
    expect(foreign.status).toBe(404);
    expect((await business.call(`/vendor/notices/${mine(told)!.id}/read`, { method: "POST", body: {} })).status).toBe(404);
    await expectContract(
      "POST /admin/notices/read-all",
      await api("/admin/notices/read-all", { token, body: { through: mine(told)!.id } }),
    );
  });
});
