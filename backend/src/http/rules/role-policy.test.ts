import { describe, expect, it } from "vitest";
import { addressOf, vendorRoutes } from "../../../test/support/vendor-routes";
import { leastRole } from "./role-policy";

/** Where a person acts for themselves; no business, so no role. */
const PERSONAL = ["/vendor/me", "/vendor/businesses", "/vendor/memberships"];

describe("who may do what in a business", () => {
  it("is said of every route", () => {
    const unsaid = vendorRoutes()
      .filter(({ path }) => !PERSONAL.includes(path))
      .filter((route) => leastRole(route.method, addressOf(route, "x_1")) === null);
    expect(unsaid.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it.each([
    ["POST", "/vendor/orders/vord_1/accept", "staff"],
    ["POST", "/vendor/orders/vord_1/refunds", "manager"],
    ["GET", "/vendor/orders/vord_1/refunds", "staff"],
    ["PATCH", "/vendor/products/lst_1", "staff"],
    ["PUT", "/vendor/shop", "manager"],
    ["POST", "/vendor/vouchers/vou_1/stop", "manager"],
    ["GET", "/vendor/finance/orders/vord_1", "manager"],
    ["PUT", "/vendor/finance/account", "owner"],
    ["POST", "/VENDOR/Finance/Stripe/disconnect/", "owner"],
    ["POST", "/vendor/members/mship_1/role", "owner"],
    ["DELETE", "/vendor/members/mship_1", "manager"],
    ["GET", "/vendor/unheard-of", null],
    ["GET", "/vendor", null],
    ["GET", "/admin/orders", null],
  ])("%s %s needs %s", (method, path, least) => {
    expect(leastRole(method, path)).toBe(least);
  });
});
