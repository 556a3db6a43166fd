import { describe, expect, it } from "vitest";
import { isSchema } from "./backend.mjs";

describe("what a migrated database comes from", () => {
  it.each([
    "backend/src/language/normalise.ts",
    "backend/src/reference/food-lexicon.ts",
    "backend/src/search/product.ts",
    "backend/src/catalog/wording.ts",
    "backend/src/providers/search-postgres/schema.ts",
    "backend/src/modules/vendor/migrations/Migration1.ts",
    "medusa-config.ts",
  ])("%s is part of it", (name) => expect(isSchema(name)).toBe(true));

  it.each(["backend/src/api/store/vendors/route.ts", "backend/src/admin/routes/angka/page.tsx"])("%s is not", (name) =>
    expect(isSchema(name)).toBe(false),
  );
});
