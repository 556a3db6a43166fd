import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { SearchCheck } from "../../src/catalog/check";
import { backend, rows, unique } from "../support/backend";
import { aListing, aVendor, find, findCount } from "../support/catalog";

const HERE = resolve(__dirname, "../..");
const MEDUSA = resolve(HERE, "../node_modules/@medusajs/cli/cli.js");

/**
 * What `npm run search:check [-- --repair]` runs beside the open market: the first faults of each of its findings. Other tests list and sell
 * meanwhile, so what counts is whether our own are among them.
 */
async function check({ repair }: { repair: boolean }): Promise<Record<string, string[]>> {
  const report = join(backend.dataDir, `${unique("check")}.json`);
  await promisify(execFile)(process.execPath, [MEDUSA, "exec", "./src/checks/search.ts"], {
    cwd: HERE,
    env: {
      ...{ PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "development", MEDUSA_DISABLE_TELEMETRY: "1", DISABLE_ADMIN: "true" },
      ...{
        DATABASE_URL: backend.databaseUrl,
        DATA_DIR: backend.dataDir,
        BACKEND_URL: backend.url,
        STOREFRONT_URL: "http://127.0.0.1:18000",
      },
      ...{ CHECK_REPORT: report, CHECK_REPAIR: String(repair) },
    },
  });
  const { findings } = JSON.parse(readFileSync(report, "utf8")) as SearchCheck;
  return Object.fromEntries(findings.map(({ name, faults }) => [name, faults]));
}

const tableOf = async (index: string): Promise<string> => {
  const found = await rows<{ relname: string }>(
    `select relname from pg_class where relkind = 'r' and obj_description(oid, 'pg_class') like 'search index:%' and relname ~ $1 order by oid desc`,
    [`^search_${index}_v[0-9]+$`],
  );
  return found[0]?.relname ?? "";
};
const copy = (table: string, from: string, to: string) =>
  rows(
    `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('id', $2::text, 'document', t.document || jsonb_build_object('id', $2::text)))).*
     from ${table} t where id = $1`,
    [from, to],
  );

describe("the search check", () => {
  it("names what was broken behind the index's back, and mends it", { timeout: 180_000 }, async () => {
    const [vendor, closed] = await Promise.all([aVendor(), aVendor({ state: "submitted" })]);
    const [lost, stale, draft] = [
      await aListing(vendor, { title: "Rengginang lorjuk" }),
      await aListing(vendor, { title: "Rengginang manis", price: 12_000 }),
      await aListing(vendor, { title: "Rengginang mentah", state: "draft" }),
    ];
    await findCount({ shop: vendor.handle }, 2);
    const [products, shops] = await Promise.all([tableOf("product"), tableOf("shop")]);
    const before = await check({ repair: true });
    expect(Object.keys(before).sort()).toEqual(
      ["product_extra", "product_missing", "product_stale", "shop_extra", "shop_missing", "shop_stale"].sort(),
    );

    const ghosts = [draft.id, unique("lst_ghost"), closed.id, unique("ven_ghost")] as const;
    await copy(products, stale.id, ghosts[0]);
    await copy(products, stale.id, ghosts[1]);
    await copy(shops, vendor.id, ghosts[2]);
    await copy(shops, vendor.id, ghosts[3]);
    await rows(`delete from ${products} where id = $1`, [lost.id]);
    await rows(`update ${products} set shown_card = jsonb_set(shown_card::jsonb, '{price}', '1')::json where id = $1`, [stale.id]);
    await rows(`update ${shops} set shown_card = jsonb_set(shown_card::jsonb, '{name}', '"Bukan ini"')::json where id = $1`, [vendor.id]);

    const ours = new Set([lost.id, stale.id, draft.id, vendor.id, closed.id, ...ghosts]);
    const oursBroken = async () =>
      Object.fromEntries(
        Object.entries(await check({ repair: false })).map(([name, ids]) => [name, ids.filter((id) => ours.has(id)).sort()]),
      );
    const nothing = { product_extra: [], product_missing: [], product_stale: [], shop_extra: [], shop_missing: [], shop_stale: [] };
    expect(await oursBroken()).toEqual({
      ...nothing,
      product_extra: [ghosts[0], ghosts[1]].sort(),
      product_missing: [lost.id],
      product_stale: [stale.id],
      shop_extra: [ghosts[2], ghosts[3]].sort(),
      shop_stale: [vendor.id],
    });
    await check({ repair: true });
    expect(await oursBroken()).toEqual(nothing);
    const { products: shown } = await find({ shop: vendor.handle });
    expect(shown.map(({ id, price }) => [id, price]).sort()).toEqual(
      [
        [lost.id, lost.price],
        [stale.id, 12_000],
      ].sort(),
    );
    const left = await rows(`select id from ${products} where id = any($1) union select id from ${shops} where id = any($1)`, [ghosts]);
    expect(left).toEqual([]);
  });
});
