import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const KILOBYTE = 1024;
const SCRIPT_BUDGET = 30 * KILOBYTE;
const STYLE_BUDGET = 15 * KILOBYTE;

/** One of each kind of browse page; product and shop are whichever the market shows first. */
const KINDS = ["home", "search", "category", "product", "shops", "shop"] as const;
type Kind = (typeof KINDS)[number];

async function addressOf(kind: Kind, page: Page): Promise<string> {
  const firstLink = async (from: string, prefix: string) => {
    await page.goto(from);
    const href = await page.locator(`main a[href^="${prefix}"]`).first().getAttribute("href");
    if (!href) throw new Error(`no link to ${prefix} on ${from}`);
    return href;
  };
  const addresses: Record<Kind, () => Promise<string>> = {
    home: async () => "/",
    search: async () => "/cari?halal=1",
    category: () => firstLink("/", "/kategori/"),
    product: () => firstLink("/cari", "/produk/"),
    shops: async () => "/lapak",
    shop: () => firstLink("/lapak", "/lapak/"),
  };
  return addresses[kind]();
}

for (const kind of KINDS) {
  test(`${kind}: light, cacheable, without cookie, accessible`, async ({ page, request }) => {
    const address = await addressOf(kind, page);

    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["set-cookie"]).toBeUndefined();
    expect(answer.headers()["cache-control"]).toMatch(/public.*s-maxage=\d+.*stale-while-revalidate/);
    expect(answer.headers()["content-security-policy"]).toMatch(/script-src 'self';/);

    const weights = { script: 0, stylesheet: 0 };
    const problems: string[] = [];
    page.on("response", async (response) => {
      const type = response.request().resourceType();
      if (type === "script" || type === "stylesheet") weights[type] += gzipSync(await response.body()).length;
    });
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    await page.goto(address, { waitUntil: "networkidle" });
    expect(weights.script).toBeGreaterThan(0);
    expect(weights.script).toBeLessThanOrEqual(SCRIPT_BUDGET);
    expect(weights.stylesheet).toBeGreaterThan(0);
    expect(weights.stylesheet).toBeLessThanOrEqual(STYLE_BUDGET);
    expect(problems).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);

    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a shopper searches, filters, and reaches a product ready to be put into the cart", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("searchbox").first().fill("a");
    await page.getByRole("searchbox").first().press("Enter");
    await expect(page).toHaveURL(/\/cari\?q=a/);

    await page.goto("/cari");
    await page.getByRole("link", { name: "Saring" }).click();
    await page.getByLabel("Halal bersertifikat saja").check();
    await page.getByRole("button", { name: "Tampilkan" }).click();
    await expect(page).toHaveURL(/halal=1/);
    await expect(page.getByRole("link", { name: "Hapus saringan Halal" })).toBeVisible();

    await page.getByRole("article").filter({ hasNotText: "Habis" }).first().getByRole("link").click();
    await expect(page).toHaveURL(/\/produk\//);
    await expect(page.getByText("Halal bersertifikat")).toBeVisible();
    await expect(page.getByRole("spinbutton", { name: "Jumlah" })).toHaveValue("1");
    await expect(page.getByRole("button", { name: "+ Keranjang" })).toBeEnabled();
  });

  test("an unknown address says so and shows ways on", async ({ page }) => {
    const response = await page.goto("/produk/tidak-pernah-ada");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "Halaman ini tidak ada" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Cari makanan" })).toBeVisible();
  });
});
