import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { OwnPassport, PassportView } from "../../src/contracts/passport";
import { api, backend, rows } from "../support/backend";
import { aProduct, aShop, type TestProduct, type TestShop } from "../support/market";
import { expectContract } from "../support/openapi";
import { pdfText } from "../support/pdf-text";

let shop: TestShop;
let product: TestProduct;
const own = <T = OwnPassport>(path: string) => api<T>(`/vendor/passports/${path}`, { token: shop.token });
const open = (code: string) => api<PassportView>(`/store/passports/${code}`);

/** A verified permit; its history is written with it, or the database refuses. */
async function aPermit(
  code: string,
  kind: string,
  number: string,
  scope: "vendor" | "products",
  expires_on: string | null,
): Promise<string> {
  const id = `prm_${code}`;
  await rows(
    `with told as (insert into permit_event (id, permit_id, "to", action, actor_type) values ($1, $1, 'verified', 'verify', 'officer'))
     insert into permit (id, code, vendor_id, kind, number, holder, scope, issued_on, expires_on, state, verified_by, verified_by_name, verified_at)
     values ($1, $2, $3, $4, $5, 'Dapur Uji', $6, '2026-01-02', $7, 'verified', 'user_x', 'Pak Budi Rahasia', now())`,
    [id, code, shop.id, kind, number, scope, expires_on],
  );
  return id;
}

async function move(id: string, state: string): Promise<void> {
  await rows(
    `with told as (insert into permit_event (id, permit_id, "from", "to", action, actor_type) values ($1 || $2, $1, 'verified', $2, $2, 'officer'))
     update permit set state = $2 where id = $1`,
    [id, state],
  );
}

beforeAll(async () => {
  shop = await aShop();
  product = await aProduct(shop);
});

describe("a passport", () => {
  it("is where the pages of product and shop lead, unless they are not on show", async () => {
    const product_link = `/catalog/products/${product.handle}/passport`;
    const answer = await api<OwnPassport>(product_link);
    await expectContract("GET /catalog/products/{handle}/passport", answer);
    expect(answer.body.code).toBe((await own(`products/${product.listingId}`)).body.code);
    const ofShop = await api<OwnPassport>(`/catalog/shops/${shop.handle}/passport`);
    await expectContract("GET /catalog/shops/{handle}/passport", ofShop);
    expect((await open(ofShop.body.code)).body.subject).toBe("shop");
    await rows("update listing set state = 'hidden' where id = $1", [product.listingId]);
    expect((await api(product_link)).status).toBe(404);
    await rows("update listing set state = 'published' where id = $1", [product.listingId]);
  });

  it("has one code for ever, and a label that carries it", async () => {
    const mine = await own("shop");
    await expectContract("GET /vendor/passports/shop", mine);
    expect(mine.body).toMatchObject({ title: shop.name, link: expect.stringMatching(new RegExp(`/izin/${mine.body.code}$`)) });
    expect(mine.body.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect((await own("shop")).body.code).toBe(mine.body.code);
    const its = await own(`products/${product.listingId}`);
    await expectContract("GET /vendor/passports/products/{id}", its);
    expect(its.body.code).not.toBe(mine.body.code);

    const pdf = await fetchFile("shop/label.pdf");
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    expect(pdfText(pdf.content)).toContain(`${mine.body.code.slice(0, 5)} ${mine.body.code.slice(5)}`);
    const png = await fetchFile(`products/${product.listingId}/label.png`);
    expect(png.headers.get("content-disposition")).toContain(`izin-${its.body.code}.png`);
    expect(await sharp(png.content).metadata()).toMatchObject({ format: "png", width: 1200, height: 1200 });
  });

  it("says who verified what until when, and turns to a warning the moment something is wrong", async () => {
    const { code } = (await own("shop")).body;
    const product_code = (await own(`products/${product.listingId}`)).body.code;
    const before = await open(code);
    await expectContract("GET /store/passports/{code}", before);
    expect(before.headers.get("cache-control")).toBe("no-store");
    expect(before.body).toMatchObject({
      subject: "shop",
      verdict: "none",
      warnings: [],
      permits: [],
      shop: { name: shop.name, open: true },
    });

    // The shop's code backwards: a code nobody drew.
    const codeOf = (letter: "S" | "P") => letter + [...code].reverse().slice(1).join("");
    const slhs = await aPermit(codeOf("S"), "slhs", "440/123/DINKES", "vendor", "2030-01-01");
    const pirt = await aPermit(codeOf("P"), "pirt", "206327501000131", "products", null);
    await rows("insert into permit_coverage (id, permit_id, vendor_id, listing_id) values ($1, $1, $2, $3)", [
      pirt,
      shop.id,
      product.listingId,
    ]);
    const good = await open(` ${code.slice(0, 5).toLowerCase()}-${code.slice(5)} `.trim());
    expect(good.body).toMatchObject({ verdict: "good", permits: [{ kind: "slhs", state: "verified", expires_on: "2030-01-01" }] });
    expect(JSON.stringify(good.body)).not.toContain("Rahasia");
    expect((await open(product_code)).body).toMatchObject({
      ...{ subject: "product", verdict: "good", product: { title: "Kue Uji" } },
      permits: [{ kind: "pirt" }, { kind: "slhs" }],
    });
    expect((await open(codeOf("P"))).body).toMatchObject({ subject: "permit", permits: [{ kind: "pirt" }] });

    await move(pirt, "revoked");
    expect((await open(product_code)).body).toMatchObject({ verdict: "warning", warnings: ["revoked"] });
    expect((await open(code)).body.verdict).toBe("good");
    // Over since yesterday, though no job has run.
    await rows("update permit set expires_on = '2026-01-01' where id = $1", [slhs]);
    expect((await open(code)).body).toMatchObject({ verdict: "warning", warnings: ["expired"], permits: [{ state: "expired" }] });
    await rows("update listing set hold_reason = 'Klaim kesehatan.', state = 'hidden' where id = $1", [product.listingId]);
    expect((await open(product_code)).body).toMatchObject({ verdict: "warning", warnings: expect.arrayContaining(["held"]) });
    await rows("update listing set hold_reason = null, state = 'published' where id = $1", [product.listingId]);
    await rows("update vendor set state = 'suspended' where id = $1", [shop.id]);
    expect((await open(code)).body).toMatchObject({ warnings: ["shop_suspended", "expired"], shop: { open: false } });
    await rows("update vendor set state = 'approved' where id = $1", [shop.id]);

    const wish = {
      listing_id: product.listingId,
      scope: "product",
      reason: "Kemasan bocor saat dikirim",
      advice: "Jangan dimakan, kembalikan.",
    };
    expect((await api("/vendor/recalls", { token: shop.token, body: wish })).status).toBe(201);
    expect((await open(product_code)).body).toMatchObject({
      warnings: expect.arrayContaining(["recalled"]),
      recalls: [{ product: "Kue Uji" }],
    });
  });

  it("of an unknown code or another shop's product does not exist", async () => {
    expect((await open("0000000000")).status).toBe(404);
    const other = await aShop();
    const foreign = await api(`/vendor/passports/products/${product.listingId}`, { token: other.token });
    expect(foreign.status).toBe(404);
  });
});

async function fetchFile(path: string): Promise<{ headers: Headers; content: Buffer }> {
  const answer = await fetch(`${backend.url}/vendor/passports/${path}`, { headers: { authorization: `Bearer ${shop.token}` } });
  return { headers: answer.headers, content: Buffer.from(await answer.arrayBuffer()) };
}
