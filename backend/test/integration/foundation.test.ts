import { describe, expect, it } from "vitest";
import { anOfficer, api, rows } from "../support/backend";

describe("a fresh database", () => {
  it("has one sales channel, one region in rupiah and the publishable key", async () => {
    expect(await rows("select name from sales_channel where deleted_at is null")).toEqual([{ name: "Lapak Bekasi" }]);
    const { body } = await api<{ regions: { currency_code: string }[] }>("/store/regions");
    expect(body.regions.map((region) => region.currency_code)).toEqual(["idr"]);
  });

  it("lets the officer sign in", async () => {
    const { status } = await api("/admin/users/me", { token: await anOfficer() });
    expect(status).toBe(200);
  });
});
