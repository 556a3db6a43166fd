import { ball, C, disc, egg, fish, loose, noodles, parcel, puddle, rice, satay, slab } from "../bites";
import { drumstick, flat, leaves, ribbons, shank, slice } from "../bites-more";
import { emoji } from "../emoji";
import { garnish, heap, one, rows, type Scene, table } from "../scenes";
import { bowl, enamel, leaf, plate } from "../ware";
import { CHILI_AND_LIME, cucumber, kerupuk, LEAFY_CORNER, tahu, tempe, tomato } from "./common";

/** Cooked meals: one plate or bowl is one portion. */
export const MEALS: Record<string, Scene> = {
  "nasi-uduk": table(
    leaf(),
    [
      one(rice(), 2.7, -90, -20),
      one(drumstick(), 1.9, 140, -50, 10),
      garnish(
        [egg(), 60, 110, 1.1],
        [egg(), 150, 100, 1.1],
        [loose(["#c9772a", "#e39a3f"], 5), -90, -90, 0.9],
        [tempe, 250, 50, 1],
        [cucumber, -180, 120, 0.8],
        [cucumber, -120, 142, 0.8],
      ),
    ],
    CHILI_AND_LIME,
  ),
  "nasi-kuning": table(
    leaf("#417f39"),
    [
      one(rice(C.turmeric), 2.9, -40, -50),
      garnish(
        [emoji("fried-shrimp"), 190, -40, 1.5],
        [egg(), 130, 100, 1.1],
        [egg(), 215, 82, 1.1],
        [loose(["#a85a22", "#cf8432", "#e6a94f"], 6), -190, 100, 1.3],
        [cucumber, -40, 140, 0.8],
        [tomato, 30, 132, 0.7],
      ),
    ],
    LEAFY_CORNER,
  ),
  "nasi-goreng": table(
    plate("#fbf4e6", "#2f7a74"),
    [
      one(rice("#c9813c", ["#e0452b", "#5f9b36", "#f3cf56"]), 3, -36, 0),
      garnish(
        [friedEgg, -50, -50, 1.5, -20],
        [kerupuk, 170, -70, 1.2],
        [cucumber, 150, 60, 0.8],
        [cucumber, 118, 100, 0.8],
        [tomato, 190, 92, 0.7],
      ),
    ],
    CHILI_AND_LIME,
  ),
  "nasi-rendang": table(
    plate("#f8efe0", "#b3382a"),
    [
      one(rice(), 2.6, -100, -30),
      heap(ball("#5b2a16", ["#7d4018", "#a25d2c"]), 5, 0.86, 40, 66, 44),
      garnish(
        [ribbons(["#4d8f3c", "#2f6d2c", "#6cab48"]), 150, -80, 1.3],
        [puddle(C.green, ["#d8e9a0", "#2f6d2c"]), 150, 90, 0.8],
        [egg(C.chili), -40, 118, 1],
      ),
    ],
    CHILI_AND_LIME,
  ),
  "nasi-bakar": table(
    leaf("#3c7a34"),
    [
      rows(parcel("#5a7a31"), 1, 2, 2.6, -8, 1, 0.52),
      garnish([emoji("hot-pepper"), 240, 110, 0.9, 40], [puddle(C.chili, ["#f6a348"]), 250, -60, 0.9], [cucumber, -240, 130, 0.9]),
    ],
    LEAFY_CORNER,
  ),
  "mie-ayam": table(
    bowl("#f7eedd", "#c2402b", "#b97a35"),
    [
      one(noodles("#f0c565"), 3.1, 0, -16),
      garnish(
        [loose(["#8d4f22", "#a9672f", "#c98a48"], 8, 60), 10, -46, 1.4],
        [leaves("#4d9440"), 150, -50, 1.1, 40],
        [ball("#b98c68"), -140, -20, 0.8],
        [ball("#b98c68"), -100, 30, 0.8],
        [emoji("dumpling"), 130, 40, 0.9],
      ),
    ],
    [
      [emoji("chopsticks"), 400, -120, 1.7, 10],
      [emoji("hot-pepper"), -400, 200, 1.1],
    ],
  ),
  bakso: table(
    bowl("#f9f4ea", "#2a6fa8", "#cfa463"),
    [
      one(noodles("#f1dfae"), 2.4, 60, -10),
      heap(ball("#ad8165", ["#c49b7c"], 20), 6, 1.15, 20, 130, 70),
      garnish([leaves("#4d9440"), 150, -50, 0.9, 30], [tahu, -150, 20, 0.9]),
    ],
    [
      [emoji("hot-pepper"), 400, 190, 1.2],
      [emoji("lime"), -400, 200, 1.1],
      [emoji("spoon"), 410, -150, 1.4],
    ],
  ),
  "mie-goreng": table(
    plate("#fdf6e9", "#d1502c"),
    [
      one(noodles("#c97f2c"), 3.4, 0, 0),
      garnish(
        [emoji("shrimp"), 100, -50, 1, 20],
        [emoji("shrimp"), -90, 60, 1, -30],
        [leaves("#4d9440"), -120, -60, 0.9, -30],
        [egg(), 30, 70, 1],
        [emoji("carrot"), 160, 60, 0.6],
      ),
    ],
    [[emoji("chopsticks"), 400, -90, 1.7, 10], ...LEAFY_CORNER],
  ),
  kwetiau: table(
    plate("#f4ede0", "#4a3a2c"),
    [
      one(noodles("#9a5b28"), 3.4, 0, 0),
      garnish([ribbons(["#6b3418", "#8d4a22"]), 20, -40, 1.2], [leaves("#5aa34a"), 130, 40, 1, 50], [emoji("shrimp"), -110, 50, 1]),
    ],
    [
      [emoji("chopsticks"), 400, -90, 1.7, 10],
      [emoji("lime"), -400, 200, 1.1],
    ],
  ),
  "soto-betawi": table(
    bowl("#faf3e6", "#2f7a74", "#eccf94"),
    [
      garnish(
        [emoji("potato"), -120, -30, 0.9],
        [tomato, -20, -70, 0.9],
        [tomato, 110, 30, 0.9],
        [ball("#8a5030"), 60, -60, 0.8],
        [ball("#7c4427"), -50, 30, 0.85],
        [ball("#8a5030"), 150, -40, 0.7],
        [leaves(), -150, 40, 0.7],
        [loose(["#c9772a"], 4, 30), 20, 0, 0.8],
      ),
    ],
    [
      [emoji("cooked-rice"), 380, 190, 1.7],
      [emoji("lime"), -400, 200, 1.1],
      [kerupuk, -390, -190, 1.2],
    ],
  ),
  "soto-ayam": table(
    bowl("#fdf7ea", "#d99a2b", "#e8b53f"),
    [
      garnish(
        [noodles("#fbf3e0"), -90, -10, 1.4],
        [ribbons(["#f1dcae", "#e3c48b"]), 60, -50, 1.4],
        [egg(), 130, 30, 1.2],
        [tomato, -40, 60, 0.8],
        [leaves(), 10, -70, 0.7],
      ),
    ],
    [
      [emoji("cooked-rice"), 380, 190, 1.7],
      [emoji("lime"), -400, 200, 1.1],
      [emoji("hot-pepper"), 410, -160, 1],
    ],
  ),
  "sop-iga": table(
    bowl("#f7efe0", "#7d4a2b", "#c7934a"),
    [
      garnish(
        [shank, -90, -30, 1.9, -10],
        [shank, 80, 10, 1.7, 30],
        [emoji("carrot"), 150, -60, 0.9],
        [emoji("potato"), -30, 70, 0.9],
        [leaves(), 40, -90, 0.7],
        [tomato, -170, 50, 0.8],
      ),
    ],
    [
      [emoji("cooked-rice"), 380, 190, 1.7],
      [emoji("lime"), -400, 200, 1.1],
    ],
  ),
  "gado-gado": table(
    plate("#fbf3e2", "#3f7d33"),
    [
      heap([leaves("#5aa34a"), tahu, slice("#fbf6ea", "#cfe0a3"), egg(), cucumber, tempe], 14, 1.15, 30),
      one(puddle("#a8672b", ["#e3b26c", "#7d4018"]), 1.9, 0, -10),
      garnish([kerupuk, -150, -100, 1.1], [kerupuk, 150, -110, 1.1], [kerupuk, 190, 80, 1]),
    ],
    [
      [emoji("peanuts"), -400, 200, 1.2],
      [emoji("hot-pepper"), 400, 200, 1.1],
    ],
  ),
  ketoprak: table(
    plate("#f9efe0", "#c2402b"),
    [
      heap([tahu, slice("#fbf6ea", "#c6d79c"), noodles("#f7eedb")], 11, 1.3, 20),
      one(puddle("#8d4f22", ["#d6a059", "#5a2d17"]), 1.7, 10, 0),
      garnish([kerupuk, 150, -100, 1.2], [kerupuk, -150, -96, 1.2], [loose(["#c9772a", "#e6a94f"], 4, 40), 0, -20, 0.8]),
    ],
    [
      [emoji("garlic"), -400, 200, 1.1],
      [emoji("hot-pepper"), 400, 200, 1.1],
    ],
  ),
  "lontong-sayur": table(
    bowl("#f7eedd", "#3f7d33", "#e09a3c"),
    [
      heap(slice("#fbf6ea", "#bcd28c"), 7, 1.15, 20, 130, 60),
      garnish([egg(C.chili), 110, -40, 1], [tahu, -120, 30, 0.9], [leaves(), 30, 60, 0.7], [kerupuk, 150, 40, 0.9]),
    ],
    CHILI_AND_LIME,
  ),
  "ayam-geprek": table(
    plate("#fdf5e8", "#2b2623"),
    [
      one(rice(), 2.1, -130, -50),
      one(drumstick(), 2.9, 70, -20, 14),
      one(puddle(C.chili, ["#ff9a3d", "#8f1d10", "#ffd27a"]), 1.5, 80, 20),
      garnish([cucumber, -120, 110, 0.9], [cucumber, -60, 130, 0.9], [leaves("#63a948"), -190, 90, 0.8]),
    ],
    [
      [emoji("hot-pepper"), 400, -180, 1.3],
      [emoji("hot-pepper"), 350, 240, 1.1, 70],
      [emoji("garlic"), -400, 210, 1.1],
    ],
  ),
  "pecel-lele": table(
    enamel("#2f5fa8"),
    [
      one(fish("#6b4a2c"), 3, 30, -40, -8),
      one(rice(), 1.7, -140, 70),
      garnish(
        [puddle(C.red, ["#ff9a3d"]), 150, 90, 1.1],
        [leaves("#63a948"), 20, 130, 0.9, 60],
        [cucumber, 80, 130, 0.8],
        [tomato, 230, 40, 0.8],
      ),
    ],
    CHILI_AND_LIME,
  ),
  "sate-maranggi": table(
    leaf(),
    [
      rows(satay("#7b3d1d"), 2, 4, 1.95, -10, 1.06, 0.38),
      garnish([tomato, 230, 130, 1], [tomato, 180, 160, 0.9], [emoji("hot-pepper"), -240, 150, 0.9, 60]),
    ],
    LEAFY_CORNER,
  ),
  "sate-ayam": table(
    plate("#fbf3e2", "#b9691f"),
    [
      rows(satay("#b8742f", "#5a2d17"), 1, 5, 2.9, -12, 1, 0.28),
      one(puddle("#8d4f22", ["#d6a059"]), 1.1, 130, 100),
      garnish(
        [slice("#fbf6ea", "#bcd28c"), -170, 80, 0.9],
        [slice("#fbf6ea", "#bcd28c"), -110, 118, 0.9],
        [loose(["#c9772a"], 4, 26), 130, 86, 0.6],
      ),
    ],
    [
      [emoji("peanuts"), -400, 200, 1.2],
      [emoji("lime"), 400, 200, 1.1],
    ],
  ),
  "bubur-ayam": table(
    bowl("#fdf6e8", "#d1502c", "#f4e8cf"),
    [
      garnish(
        [ribbons(["#e9cf9c", "#d8b273"]), -60, -40, 1.4],
        [loose(["#c9772a", "#8d4f22"], 6, 50), 90, -20, 1.2],
        [egg(), -60, 60, 1.1],
        [leaves(), 30, -80, 0.7],
        [emoji("peanuts"), 80, 70, 0.7],
        [kerupuk, 170, -60, 0.9],
        [kerupuk, 190, 10, 0.8],
      ),
      one(puddle("#6b3a16"), 0.5, 0, 20),
    ],
    [
      [emoji("spoon"), 410, -150, 1.4],
      [emoji("hot-pepper"), -400, 200, 1.1],
    ],
  ),
  "babi-panggang": table(
    plate("#f7efe0", "#8f1d1d"),
    [
      one(rice(), 2.3, -120, -40),
      heap(slab("#c05a2c", ["#f3c8a0", "#d98a5e", "#b5532f"]), 6, 1.25, 8, 100, 70),
      garnish([cucumber, -150, 110, 0.9], [cucumber, -100, 130, 0.9], [egg("#8d4f22"), 170, -110, 1.1], [leaves("#63a948"), 190, 110, 0.9]),
    ],
    [
      [emoji("chopsticks"), 400, -90, 1.7, 10],
      [emoji("hot-pepper"), -400, 210, 1.1],
    ],
  ),
  "gabus-pucung": table(
    bowl("#6b4a32", "#d9a45a", "#33231c"),
    [
      one(fish("#6e5138", "#8a6040"), 3.4, -10, -40, -6),
      garnish(
        [tomato, 150, 40, 0.8],
        [leaves(), -150, 40, 0.8, -40],
        [emoji("hot-pepper"), 110, 70, 0.7, 50],
        [emoji("hot-pepper"), -80, 70, 0.7, 20],
      ),
    ],
    [
      [emoji("cooked-rice"), 380, 200, 1.7],
      [emoji("ginger-root"), -400, 200, 1.2],
      [emoji("garlic"), -390, -200, 1],
    ],
  ),
  "sayur-gabus": table(
    bowl("#f4ead6", "#3f7d33", "#e3a544"),
    [
      one(fish("#7d6244", "#e0a13f"), 3.2, 0, -40, -6),
      garnish(
        [leaves(), 140, 40, 0.9, 40],
        [tomato, -150, 30, 0.9],
        [emoji("hot-pepper"), 60, 70, 0.7, 50],
        [leaves("#7db449"), -40, 70, 0.7],
      ),
    ],
    [
      [emoji("cooked-rice"), 380, 200, 1.7],
      [emoji("lime"), -400, 200, 1.1],
    ],
  ),
  "mie-bangka": table(
    plate("#fbf3e2", "#2a6fa8"),
    [
      one(noodles("#f3d489"), 3.3, 0, 0),
      garnish(
        [heapOf("#b98c68", -90, 60), 0, 0, 1],
        [emoji("fried-shrimp"), 110, 40, 1],
        [leaves("#5aa34a"), 10, -90, 0.9],
        [loose(["#8d4f22", "#a9672f"], 7, 40), -20, -20, 1.1],
        [emoji("dumpling"), 130, -70, 1],
      ),
    ],
    [
      [emoji("chopsticks"), 400, -90, 1.7, 10],
      [emoji("hot-pepper"), -400, 200, 1.1],
    ],
  ),
  "nasi-pecel": table(
    leaf("#457f37"),
    [
      one(rice(), 2.3, -150, -30),
      heap([leaves("#4d9440"), leaves("#6cab48"), ribbons(["#cfe0a3", "#f1ecc9"])], 6, 1.2, 40, 90, 60),
      one(puddle("#a8672b", ["#e3b26c"]), 1.1, 20, -10),
      garnish([tempe, 190, 40, 1.1], [tempe, 170, -60, 1.1], [kerupuk, 250, -10, 1.1], [egg(), -60, 120, 1]),
    ],
    [
      [emoji("peanuts"), -400, 220, 1.1],
      [emoji("hot-pepper"), 410, 210, 1.1],
    ],
  ),
  "ulam-kerabu": table(
    plate("#f6efdf", "#3f7d33"),
    [
      one(rice("#d8dca6", ["#3f7d33", "#79b341", "#c9772a"]), 2.8, -50, 0),
      garnish(
        [flat("#e0a13f", ["#b9691f"]), 130, -80, 1.2],
        [loose(["#a85a22", "#e6a94f"], 6), 130, 60, 1.2],
        [disc("#e8c98d"), -20, 130, 0.7],
        [leaves(), -170, -90, 0.8],
      ),
    ],
    LEAFY_CORNER,
  ),
};

function heapOf(color: string, x: number, y: number) {
  const meatball = ball(color);
  return (paint: Parameters<typeof meatball>[0]) =>
    [0, 1, 2].map((i) => `<g transform="translate(${x + i * 52} ${y + (i % 2) * 22}) scale(.62)">${meatball(paint)}</g>`).join("");
}

/** Telur ceplok with a lacy rim. */
function friedEgg(paint: Parameters<ReturnType<typeof rice>>[0]): string {
  return `<path d="M-46 4 C-48 -24 -22 -34 0 -32 C26 -38 48 -20 45 4 C48 26 20 36 -4 32 C-30 36 -44 24 -46 4Z" fill="#d9a04a"/><path d="M-42 3 C-44 -21 -20 -30 0 -28 C24 -33 44 -18 41 4 C43 23 18 32 -4 28 C-28 32 -40 21 -42 3Z" fill="${paint.round("#fff7e6", 0.5)}"/><ellipse cx="2" cy="-2" rx="17" ry="15" fill="${paint.round("#f6a51c")}"/><ellipse cx="-4" cy="-8" rx="5" ry="3" fill="#fff" opacity=".7"/>`;
}
