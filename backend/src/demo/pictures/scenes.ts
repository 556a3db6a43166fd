import type { Bite } from "./bites";
import { sprinkle } from "./bites";
import type { Cloth } from "./cloths";
import { type Paint, place, shadowed } from "./paint";
import type { Vessel } from "./vessels";
import type { Ware } from "./ware";

export const PRODUCT = { width: 960, height: 720 } as const;

/** A picture without its background, which the dish's category chooses. */
export type Scene = { kind: "table" | "counter"; draw: (paint: Paint) => string };

/** Bites laid on a plate: draws them in plate coordinates, from the back to the front. */
export type Serving = (paint: Paint) => string;

const CENTRE = { x: PRODUCT.width / 2, y: PRODUCT.height / 2 + 6 };
/** The food fills its plate, and the plate the picture. */
const NEARER = 1.16;
const GENEROUS = 1.24;

/** One big thing, `at` given in plate coordinates. */
export const one =
  (bite: Bite, size = 3.4, x = 0, y = 0, turn = 0): Serving =>
  (paint) =>
    shadowed(paint, place(bite(paint), x, y, size, turn), 14);

/** Many of a kind, piled up; `wild` = how far each is turned. */
export const heap =
  (bite: Bite | readonly Bite[], count: number, size = 1.25, wild = 30, rx = 190, ry = 128): Serving =>
  (paint) => {
    const kinds = typeof bite === "function" ? [bite] : bite;
    const pile = sprinkle(paint, count, rx, ry)
      .sort((a, b) => a[1] - b[1])
      .map(([x, y], i) =>
        shadowed(paint, place((kinds[i % kinds.length] as Bite)(paint), x, y - 8, size, paint.random.between(-wild, wild)), 7),
      );
    return pile.join("");
  };

/** Side by side in rows, all turned the same way; gaps are in bites, from middle to middle. */
export const rows =
  (bite: Bite | readonly Bite[], across: number, down: number, size = 1.4, turn = 0, gapX = 0.96, gapY = 0.66): Serving =>
  (paint) => {
    const kinds = typeof bite === "function" ? [bite] : bite;
    const [stepX, stepY] = [100 * size * gapX, 100 * size * gapY];
    const cells = Array.from({ length: across * down }, (_, i) => {
      const [column, row] = [i % across, Math.floor(i / across)];
      const x = (column - (across - 1) / 2) * stepX + (row % 2 ? stepX * 0.08 : 0);
      const y = (row - (down - 1) / 2) * stepY;
      return shadowed(paint, place((kinds[i % kinds.length] as Bite)(paint), x, y, size, turn + paint.random.between(-5, 5)), 7);
    });
    return cells.join("");
  };

/** A garnish here and there: [bite, x, y, size, turn]. */
export const garnish =
  (...pieces: [Bite, number, number, number?, number?][]): Serving =>
  (paint) =>
    shadowed(paint, pieces.map(([bite, x, y, size = 1, turn = 0]) => place(bite(paint), x, y, size, turn)).join(""), 7);

/** Food on something, in the middle of a table; `around` lies beside the ware, `fill` enlarges the servings. */
export const table = (
  ware: Ware,
  servings: readonly Serving[],
  around: readonly [Bite, number, number, number?, number?][] = [],
  fill = GENEROUS,
): Scene => ({
  kind: "table",
  draw: (paint) =>
    place(shadowed(paint, ware(paint), 24), CENTRE.x, CENTRE.y, NEARER) +
    (around.length > 0 ? place(garnish(...around)(paint), CENTRE.x, CENTRE.y) : "") +
    place(servings.map((serve) => serve(paint)).join(""), CENTRE.x, CENTRE.y - 8, NEARER * fill),
});

/** Things standing on a counter with bites before them. `vessels`: [vessel, x, size]; bites in picture coordinates. */
export const stand = (
  vessels: readonly [Vessel, number, number?][],
  bites: readonly [Bite, number, number, number?, number?][] = [],
): Scene => ({
  kind: "counter",
  draw: (paint) =>
    vessels.map(([vessel, x, size = 1]) => shadowed(paint, place(vessel(paint), x, 640, size), 18)).join("") +
    bites.map(([bite, x, y, size = 1, turn = 0]) => shadowed(paint, place(bite(paint), x, y, size, turn), 9)).join(""),
});

export function paintScene(paint: Paint, scene: Scene, cloth: Cloth): string {
  const { width, height } = PRODUCT;
  return paint.document(width, height, cloth(paint, width, height) + scene.draw(paint));
}

export const BANNER = { width: 960, height: 360 } as const;

/** Scalloped stripes along the upper edge. */
function awning(paint: Paint, color: string): string {
  const stripe = 64;
  const stripes = Array.from({ length: BANNER.width / stripe }, (_, i) => {
    const fill = i % 2 ? "#fdf3df" : color;
    return `<path d="M${i * stripe} 0 h${stripe} v44 a${stripe / 2} 24 0 0 1 ${-stripe} 0Z" fill="${fill}"/>`;
  }).join("");
  const fold = paint.slope(["#2a0d04", "#2a0d04"]);
  return `${shadowed(paint, stripes, 10)}<rect width="${BANNER.width}" height="12" fill="${fold}" opacity=".18"/>`;
}

/** Scenes of one kind side by side, small enough to leave air around them. */
export function bannerOf(paint: Paint, scenes: readonly Scene[], cloth: Cloth, stripe: string): string {
  const slot = BANNER.width / scenes.length;
  const size = scenes.length === 1 ? 0.46 : 0.41;
  const dishes = scenes.map((scene, i) => {
    // Counter scenes stand with their feet on the wood, table scenes lie in the middle.
    const y = scene.kind === "counter" ? 330 - 640 * size : 208 - CENTRE.y * size;
    return place(scene.draw(paint), slot * (i + 0.5) - CENTRE.x * size, y, size);
  });
  return cloth(paint, BANNER.width, BANNER.height) + dishes.join("") + awning(paint, stripe);
}
