import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { expect, it } from "vitest";
import { moveClaimsOf } from "../../src/migration-scripts/move-claims-to-permits";
import { Migration20261123213214 } from "../../src/modules/listing/migrations/Migration20261123213214";
import { Migration20261124023303 } from "../../src/modules/listing/migrations/Migration20261124023303";
import { Migration20261124152326 } from "../../src/modules/listing/migrations/Migration20261124152326";
import { Migration20261124145121 } from "../../src/modules/permit/migrations/Migration20261124145121";
import { Migration20261124145122 } from "../../src/modules/permit/migrations/Migration20261124145122";
import { recipeHash } from "../../src/modules/permit/rules/recipe";
import { aDatabaseOfItsOwn, apply, openRepository } from "../support/own-database";

const HALAL = "id 3211 0001 3331 31122";
const PIRT = "P-IRT No. 206 3275 01 0123-29";
const INGREDIENTS = ["Singkong", "Garam"];

/** A listing as it stood when it carried its own claims. */
const listing = (id: string, claims: Record<string, string>) => {
  const row = {
    ...{ id, vendor_id: "ven_1", product_id: `prod_${id}`, title: id, category_handle: "keripik-camilan", unit: "bungkus", photos: "[]" },
    ...{ ingredients: JSON.stringify(INGREDIENTS), allergens: "[]", storage: "ambient", shelf_life_days: "90", ...claims },
  };
  const values = Object.values(row).map((value) => `'${value}'`);
  return `insert into listing (${Object.keys(row).join(", ")}) values (${values.join(", ")});`;
};
const verdict = (listing_id: string, subject: string, what: string, at: string) =>
  `insert into claim_verdict (id, listing_id, subject, verdict, note, actor_id, actor_name, created_at)
   values ('${listing_id}${subject}${what}', '${listing_id}', '${subject}', '${what}', null, 'user_1', 'Nurul', '${at}');`;

it("claims of old listings become permits: one per number, the hardest verdict, the officers' words, the recipes they saw", async () => {
  const database = await aDatabaseOfItsOwn([Migration20261123213214, Migration20261124023303]);
  await database.run(`create table vendor (id text, owner_name text, business_name text); insert into vendor values ('ven_1', null, 'Dapur Lama');
    ${listing("lst_a", { halal_number: HALAL, halal_issued_on: "2022-11-03", halal_check: "verified", halal_state: "certified" })}
    ${listing("lst_b", { halal_number: "ID32110001333131122", halal_check: "pending", permit_kind: "pirt", permit_number: PIRT, permit_expires_on: "2029-05-01", permit_check: "verified" })}
    ${listing("lst_c", { permit_kind: "pirt", permit_number: "206327501012329", permit_expires_on: "2029-06-01", permit_check: "revoked" })}
    ${listing("lst_d", { permit_kind: "slhs", permit_number: "slhs-3275/0842", permit_check: "none" })}
    ${verdict("lst_a", "halal", "rejected", "2026-11-01")} ${verdict("lst_a", "halal", "verified", "2026-11-02")}
    ${verdict("lst_c", "permit", "revoked", "2026-11-03")}`);
  await apply(database, [Migration20261124152326, Migration20261124145121, Migration20261124145122]);

  const { baseRepository, close } = await openRepository(database.url);
  const knex = baseRepository.getFreshManager<SqlEntityManager>().getKnex();
  try {
    await knex.transaction((trx) => moveClaimsOf(trx, "ven_1"));
    const permits = await knex("permit").orderBy("kind").orderBy("number");
    expect(permits).toMatchObject([
      {
        kind: "halal",
        number: "ID32110001333131122",
        state: "verified",
        issued_on: "2022-11-03",
        holder: "Dapur Lama",
        verified_by_name: "Nurul",
      },
      { kind: "pirt", number: "206327501012329", state: "revoked", expires_on: "2029-06-01", scope: "products", verified_by: null },
      { kind: "slhs", number: "SLHS-3275/0842", state: "draft", scope: "vendor" },
    ]);
    const [halal, pirt, slhs] = permits as { id: string }[];
    const under = async (permit: { id: string }) => knex("permit_coverage").where({ permit_id: permit.id }).orderBy("listing_id");
    const seen = recipeHash({ ingredients: INGREDIENTS, allergens: [] });
    // Only what an officer verified has a recipe they saw.
    expect(await under(halal!)).toMatchObject([
      { listing_id: "lst_a", recipe_hash: seen },
      { listing_id: "lst_b", recipe_hash: null },
    ]);
    expect((await under(pirt!)).map(({ listing_id }) => listing_id)).toEqual(["lst_b", "lst_c"]);
    expect(await under(slhs!)).toEqual([]);
    const events = await knex("permit_event").where({ permit_id: halal!.id }).orderBy("created_at");
    expect(events.map(({ action, actor_name }) => [action, actor_name])).toEqual([
      ["reject", "Nurul"],
      ["verify", "Nurul"],
      ["moved", null],
    ]);
    // Cut short and begun again, nothing is moved twice.
    expect(await knex("listing_claim")).toEqual([]);
    await knex.transaction((trx) => moveClaimsOf(trx, "ven_1"));
    expect(await knex("permit")).toHaveLength(3);
  } finally {
    await close();
    await database.close();
  }
});
