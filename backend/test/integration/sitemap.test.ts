import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { SITEMAP_STATEMENTS } from "../../src/catalog/sitemap";
import type { SitemapPart } from "../../src/contracts/sitemap";
import { api, rows, unique } from "../support/backend";
import { aProduct, aShop } from "../support/market";
import { expectContract } from "../support/openapi";

const shardOf = (id: string, digits: number) => createHash("md5").update(id).digest("hex").slice(0, digits);
const part = (kind: string, shard: string) => api<SitemapPart>(`/catalog/sitemap?kind=${kind}&shard=${shard}`);
const handles = async (kind: string, shard: string) => (await part(kind, shard)).body.entries.map(({ handle }) => handle);

describe("the sitemap", () => {
  it("names shops and products that may be seen, each in one part only", async () => {
    const shop = await aShop();
    const product = await aProduct(shop);
    const [shopShard, productShard] = [shardOf(shop.id, 1), shardOf(product.listingId, 2)];
    await expectContract("GET /catalog/sitemap", await part("product", productShard));
    expect(await handles("shop", shopShard)).toContain(shop.handle);
    expect(await handles("product", productShard)).toContain(product.handle);
    expect(await handles("shop", shopShard === "0" ? "1" : "0")).not.toContain(shop.handle);
    await rows("update vendor set state = 'suspended' where id = $1", [shop.id]);
    expect(await handles("shop", shopShard)).not.toContain(shop.handle);
    expect(await handles("product", productShard)).not.toContain(product.handle);
  });

  it.each(["kind=product&shard=0", "kind=shop&shard=00", "kind=shop&shard=g", "kind=x&shard=0", "shard=0", "kind=shop"])(
    "refuses %s",
    async (query) => {
      expect((await api(`/catalog/sitemap?${query}`)).status).toBe(400);
    },
  );

  it("reads a part by its index, however many there are", async () => {
    const run = unique("peta");
    await rows(
      `insert into vendor (id, handle, business_name, state) select 'ven_' || $1 || n, $1 || n, 'Lapak', 'approved' from generate_series(1, 20000) n`,
      [run],
    );
    try {
      await rows("analyze vendor");
      const plan = await rows<{ "QUERY PLAN": string }>(`explain ${SITEMAP_STATEMENTS.shop.replace("?", "$1").replace("?", "$2")}`, [
        "7",
        50_000,
      ]);
      const text = plan.map((row) => row["QUERY PLAN"]).join("\n");
      expect(text).toContain("IDX_vendor_sitemap");
      expect(text).not.toContain("Seq Scan");
      expect((await handles("shop", "7")).length).toBeGreaterThan(1_000);
    } finally {
      await rows("delete from vendor where id like 'ven_' || $1 || '%'", [run]);
    }
  });
});
