import { describe, expect, it } from "vitest";
import type { ProductCard } from "../contracts/catalog";
import { approvedOf, type FoundCard, type FoundShop, onSaleOf, type Truth } from "./on-sale";

const hit = (id: string, card: Partial<ProductCard> = {}) =>
  ({ id, document: { card: { id, price: 10_000, halal: "uncertified", ...card } } }) as unknown as FoundCard;
const truth = (sellable: Record<string, { certified?: boolean; family_id?: string }>, lowest: Record<string, number> = {}): Truth => ({
  sellable: async () => new Map(Object.entries(sellable).map(([id, live]) => [id, { certified: false, family_id: null, ...live }])),
  lowestPrices: async (families) => new Map(Object.entries(lowest).filter(([family]) => families.includes(family))),
  approved: async (ids) => new Set(ids.filter((id) => id !== "closed")),
});
const shown = async (told: Truth, hits: FoundCard[]) => (await onSaleOf(told, hits)).map(({ id, from_price }) => [id, from_price]);

describe("what a page shows of what was found", () => {
  it("is what may be sold at this moment, and no badge that no longer holds", async () => {
    const hits = [hit("a"), hit("gone"), hit("true", { halal: "certified" }), hit("lost", { halal: "certified" })];
    expect(await shown(truth({ a: {}, true: { certified: true }, lost: {} }), hits)).toEqual([
      ["a", undefined],
      ["true", undefined],
    ]);
  });

  it("is one card for sizes and flavours of one thing, the best placed, with the lowest price where prices differ", async () => {
    const told = truth({ large: { family_id: "f" }, a: {}, small: { family_id: "f" }, red: { family_id: "g" } }, { f: 8_000 });
    expect(await shown(told, [hit("large"), hit("a"), hit("small"), hit("red")])).toEqual([
      ["large", 8_000],
      ["a", undefined],
      ["red", undefined],
    ]);
  });

  it("leaves out shops the city closed", async () => {
    const shops = ["open", "closed"].map((id) => ({ id, document: { card: { id } } })) as unknown as FoundShop[];
    expect((await approvedOf(truth({}), shops)).map(({ id }) => id)).toEqual(["open"]);
  });
});
