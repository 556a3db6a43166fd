import { describe, expect, it } from "vitest";
import { type KeptLine, MOST_LINES, piecesOf, refusalOfPieces } from "./cart-line";

const line = (variant_id: string, quantity = 1): KeptLine => ({ id: `line-${variant_id}`, variant_id, quantity });
const offer = { on_sale: true, stock: 5 };

describe("pieces of a product in a cart", () => {
  it("are counted over all of its lines", () => {
    expect(piecesOf([line("a", 2), line("b"), line("a", 3)], "a")).toBe(5);
    expect(piecesOf([], "a")).toBe(0);
  });

  it.each([
    ["as many as there are", offer, 5, undefined],
    ["more than there are", offer, 6, "less_stock"],
    ["of a product that ran out", { ...offer, stock: 0 }, 1, "out_of_stock"],
    ["of a product that is not sold", { ...offer, on_sale: false }, 1, "not_sold"],
    ["of a product nobody knows", undefined, 1, "not_sold"],
  ] as const)("%s", (_, offered, pieces, code) => {
    expect(refusalOfPieces([line("b")], { variant_id: "a", pieces }, offered)?.code).toBe(code);
  });

  it("find no room in a cart full of other kinds, but more of a kind it holds do", () => {
    const lines = Array.from({ length: MOST_LINES }, (_, number) => line(`kind-${number}`));
    expect(refusalOfPieces(lines, { variant_id: "one-more", pieces: 1 }, offer)?.code).toBe("cart_full");
    expect(refusalOfPieces(lines, { variant_id: "kind-0", pieces: 2 }, offer)).toBeNull();
  });
});
