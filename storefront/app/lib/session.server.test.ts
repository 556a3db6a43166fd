import { beforeAll, expect, it, vi } from "vitest";
import { cartCookie, vendorCookie } from "./session.server";

beforeAll(() => {
  vi.stubEnv("NODE_ENV", "test");
  vi.stubEnv("PUBLISHABLE_KEY", "pk_test");
  vi.stubEnv("SESSION_SECRET", `${"n".repeat(32)},${"o".repeat(32)}`);
  vi.stubEnv("STOREFRONT_URL", "https://lapak.test");
});

const holding = (setCookie: string) => new Request("https://lapak.test", { headers: { cookie: setCookie.split(";")[0] ?? "" } });

it("keeps a value that scripts and plain connections cannot see", async () => {
  const header = await cartCookie.keep("cart_1");
  expect(header).toMatch(/^lapak_keranjang=/);
  for (const part of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"]) expect(header).toContain(part);
  expect(await cartCookie.read(holding(header))).toBe("cart_1");
});

it("reads nothing from a cookie that was changed, is of another shape, or is not there", async () => {
  const header = await cartCookie.keep("cart_1");
  expect(await cartCookie.read(holding(header.replace(/=./, "=X")))).toBeNull();
  expect(await cartCookie.read(new Request("https://lapak.test"))).toBeNull();
  const asVendor = holding(header.replace("lapak_keranjang", "lapak_penjual"));
  expect(await vendorCookie.read(asVendor)).toBeNull();
});

it("forgets at once", async () => {
  expect(await vendorCookie.forget()).toContain("Max-Age=0");
});
