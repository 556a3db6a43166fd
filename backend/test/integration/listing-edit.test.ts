import { beforeAll, describe, expect, it } from "vitest";
import type { ListingView } from "../../src/contracts/listing";
import type { ListingEditView } from "../../src/contracts/listing-edit";
import type { WorkOnSubject } from "../../src/contracts/work";
import { anOfficer, api, eventually, rows } from "../support/backend";
import { aListing, asVendor, aVendor, type TestVendor } from "../support/catalog";
import { expectContract } from "../support/openapi";
import type { Refused } from "../support/orders";
import { aVerifiedPermit, permitInput } from "../support/permits";

let vendor: TestVendor;
let listing: ListingView;
const edit = <T = ListingView>(changes: Record<string, unknown>) =>
  api<T>(`/vendor/products/${listing.id}`, { ...asVendor(vendor), method: "PATCH", body: changes });
const officer = async <T>(path: string, body?: unknown) => api<T>(path, { token: await anOfficer(), body });
const onBench = async () => (await officer<WorkOnSubject>(`/admin/work-items/about?kind=listing_edit&subject=${listing.id}`)).body;
const decide = async <T = ListingEditView>(decision: string, reason?: string) =>
  officer<T>(`/admin/listing-edits/${listing.id}/decisions`, { decision, reason, round: (await onBench()).item?.round ?? 1 });
const page = async () => (await api(`/catalog/products/${listing.handle}`)).status;

beforeAll(async () => {
  vendor = await aVendor();
  listing = await aListing(vendor, { description: "Renyah dan gurih" });
});

describe("an edit of a product on sale", () => {
  it("comes to the bench when it claims something, with what changed, and leaves with it", async () => {
    await edit({ price: 16_000, stock: 5, title: "Keripik singkong pedas manis" });
    expect((await onBench()).item).toBeNull();

    await edit({ description: "Renyah, tanpa pengawet" });
    const found = await onBench();
    expect(found.item).toMatchObject({ title: vendor.name, detail: "Keripik singkong pedas manis · Klaim baru: tanpa pengawet", round: 1 });
    expect(found.changes).toEqual([{ field: "description", before: "Renyah dan gurih", after: "Renyah, tanpa pengawet" }]);
    expect(await eventually(page, (status) => status === 200, 10_000)).toBe(200);

    await edit({ description: "Renyah dan gurih" });
    expect((await onBench()).item).toBeNull();
  }, 60_000);

  it("stays when an officer keeps it, and is not asked about again", async () => {
    await edit({ description: "Renyah, tanpa pengawet" });
    const view = await officer<ListingEditView>(`/admin/listing-edits/${listing.id}`);
    await expectContract("GET /admin/listing-edits/{id}", view);
    const kept = await decide("keep");
    await expectContract("POST /admin/listing-edits/{id}/decisions", kept);
    expect(kept.body.state).toBe("published");
    expect((await decide<Refused>("keep")).body).toMatchObject({ code: "edit_settled" });
    await edit({ description: "Renyah sekali, tanpa pengawet" });
    expect((await onBench()).item).toBeNull();
  });

  it("takes the product off sale when an officer says so, until the shop has changed it; then it is looked at again", async () => {
    await edit({ description: "Menyembuhkan diabetes" });
    expect((await decide<Refused>("hide")).body.fields).toMatchObject([{ field: "reason" }]);
    const reason = "Makanan tidak boleh disebut menyembuhkan.";
    expect((await decide("hide", reason)).body).toMatchObject({ state: "hidden", hold_reason: reason });
    expect(await eventually(page, (status) => status === 404, 10_000)).toBe(404);

    expect((await edit<Refused>({ state: "published" })).body.fields).toMatchObject([
      { field: "state", message: expect.stringContaining(reason) },
    ]);
    const priced = await edit({ price: 17_000 });
    expect(priced.body).toMatchObject({ on_sale: false, obstacles: [expect.stringContaining(reason)] });
    const mended = await edit({ description: "Renyah dan gurih", state: "published" });
    expect(mended.body.on_sale).toBe(true);
    expect((await onBench()).item?.detail).toContain("Diubah setelah disembunyikan");
    await decide("ask", "Tulis juga beratnya.");
    const trail = await rows<{ action: string; after: unknown }>(
      "select action, after from audit_entry where subject_id = $1 and actor_type = 'officer' order by seq",
      [listing.id],
    );
    expect(trail.map(({ action }) => action)).toEqual(["listing.keep_edit", "listing.hold", "listing.ask_revert"]);
    expect(trail[1]!.after).toEqual({ description: "Menyembuhkan diabetes" });
    const told = await eventually(
      () =>
        rows<{ data: { decision: string } }>("select data from notice where vendor_id = $1 and kind = 'edit-decided' order by id", [
          vendor.id,
        ]),
      (found) => found.length === 3,
      10_000,
    );
    expect(told.map(({ data }) => data.decision).sort()).toEqual(["ask", "hide", "keep"]);
  }, 60_000);

  it("under a permit of its own is looked at when it may be another food", async () => {
    listing = await aListing(vendor, { title: "Keripik tempe", shelf_life_days: 90 });
    await aVerifiedPermit(vendor, permitInput({ listing_ids: [listing.id] }));
    await edit({ title: "Keripik tempe 250 g" });
    expect((await onBench()).item).toBeNull();
    await edit({ title: "Sambal teri" });
    expect((await onBench()).item?.detail).toBe("Sambal teri · Nama berubah dari yang tertulis di izin");
  }, 60_000);
});

describe("the first that shoppers see of a product", () => {
  const notices = (id: string) =>
    rows<{ audience: string; kind: string; data: { why: string; business_name: string | null } }>(
      "select audience, kind, data from notice where path in ($1, $2) and kind = 'edit-benched' order by audience",
      [`/penjual/produk/${id}`, `/perubahan/${id}`],
    );

  it("comes to the bench for what it claims, tells shop and officers once, and leaves with the claim", async () => {
    listing = await aListing(vendor, { description: "Organik dan renyah" });
    expect(listing.on_sale).toBe(true);
    expect(await onBench()).toMatchObject({ item: { detail: `${listing.title} · Klaim baru: organik`, round: 1 }, changes: null });
    await edit({ description: "Organik, tanpa pengawet" });
    const told = await eventually(
      () => notices(listing.id),
      (found) => found.length >= 2,
      10_000,
    );
    expect(told).toMatchObject([
      { audience: "officer", data: { why: "Klaim baru: organik", business_name: vendor.name } },
      { audience: "vendor", data: { business_name: null } },
    ]);
    await edit({ description: "Renyah" });
    expect((await onBench()).item).toBeNull();
  }, 60_000);

  it("is not a draft's, nor one that claims nothing", async () => {
    listing = await aListing(vendor, { state: "draft", description: "Tanpa pengawet" });
    expect((await onBench()).item).toBeNull();
    await edit({ description: "Tanpa pewarna" });
    expect((await onBench()).item).toBeNull();
    await edit({ state: "published" });
    expect((await onBench()).item?.detail).toContain("tanpa pewarna");
    await decide("hide", "Bukti tidak ada.");
    const [entry] = await rows<{ after: object }>("select after from audit_entry where subject_id = $1 and action = 'listing.hold'", [
      listing.id,
    ]);
    expect(entry?.after).toEqual({ title: listing.title, description: "Tanpa pewarna" });
    listing = await aListing(vendor);
    expect((await onBench()).item).toBeNull();
  }, 60_000);
});
