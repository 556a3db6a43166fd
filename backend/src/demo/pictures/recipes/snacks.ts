import { ball, C, disc, dome, egg, loose, parcel, puddle, roll, satay, slab } from "../bites";
import { dimsum, flat, leaves, ribbons, slice, wedge } from "../bites-more";
import { emoji } from "../emoji";
import { garnish, heap, one, rows, type Scene, table } from "../scenes";
import { board, bowl, enamel, leaf, mortar, paperSheet, plate, tampah } from "../ware";
import { CHILI_AND_LIME, COFFEE_CORNER, cucumber, TEA_CORNER, tahu } from "./common";

const crumbs = ["#f2c06a", "#d98c2b", "#a8641c"];

/** Street snacks. */
export const SNACKS: Record<string, Scene> = {
  bakwan: table(paperSheet, [heap(flat("#dd9a3a", ["#e8742c", "#5f9b36", "#b9691f", "#f3c56c"]), 9, 1.6, 60)], CHILI_AND_LIME),
  "tahu-isi": table(paperSheet, [heap(slab("#d99a44", ["#b9691f", "#d08c3c"], ["#f3cf8a", "#a8641c"], 34), 9, 1.5, 12)], CHILI_AND_LIME),
  mendoan: table(leaf(), [heap(flat("#e6c184", ["#fdf3da", "#b9772e", "#5f9b36"]), 7, 1.9, 30)], CHILI_AND_LIME),
  "pisang-goreng": table(
    tampah,
    [heap(roll("#d8962f", 24, C.golden, crumbs), 9, 1.7, 24), garnish([emoji("banana"), 250, -120, 1.3])],
    COFFEE_CORNER,
  ),
  cireng: table(
    paperSheet,
    [
      heap(disc("#f6e6c4", ["#e6c184", "#fffaf0"], 18, 4), 10, 1.4, 20),
      garnish([puddle("#7d2a12", ["#ff9a3d", "#f3c56c"]), 210, 110, 1.2]),
    ],
    CHILI_AND_LIME,
  ),
  cilok: table(
    bowl("#fdf5e8", "#d1502c", "#a8672b"),
    [heap(ball("#e3cfae", ["#a8672b", "#d6a059"], 14), 14, 0.95, 20, 180, 100), garnish([puddle(C.chili), 40, -40, 0.7])],
    [
      [emoji("peanuts"), -400, 205, 1.2],
      [emoji("hot-pepper"), 405, 205, 1.2],
    ],
  ),
  cimol: table(paperSheet, [heap(ball("#efd6a2", ["#d8501f", "#e8742c", "#b9691f"], 34), 20, 0.95, 20, 210, 130)], CHILI_AND_LIME),
  siomay: table(
    plate("#fdf5e8", "#2f7a74"),
    [
      heap([dimsum("#f1dfae", "#cfa97c", "#e8742c"), egg(), leaves("#8bbf5a"), tahu], 10, 1.25, 10, 190, 110),
      one(puddle("#a8672b", ["#e3b26c"]), 1.3, 20, 10),
    ],
    CHILI_AND_LIME,
  ),
  batagor: table(
    plate("#fbf1df", "#b9691f"),
    [heap(dome("#d08c2e", "#a8641c", crumbs), 9, 1.2, 30), one(puddle("#8d4f22", ["#d6a059"]), 1.5, 10, 0)],
    CHILI_AND_LIME,
  ),
  pempek: table(
    plate("#fdf5e8", "#2a6fa8"),
    [
      heap([roll("#dcae6c", 24, "#fbf3e4"), slice("#fbf0d8", "#d08c3c")], 9, 1.3, 30, 180, 100),
      garnish([puddle("#3b190b", ["#d8641d"]), 170, 100, 0.9], [cucumber, -180, 100, 0.8], [noodleShreds(), -110, 120, 0.8]),
    ],
    CHILI_AND_LIME,
  ),
  risoles: table(
    tampah,
    [heap(roll("#d9902e", 26, "#fdf3da", crumbs), 9, 1.6, 16)],
    [[emoji("hot-pepper"), 405, 205, 1.2, 20], ...TEA_CORNER.slice(0, 1)],
  ),
  lumpia: table(
    plate("#fbf1df", "#c2402b"),
    [
      rows(roll("#c9802f", 22, "#e9d9a6"), 1, 4, 2.3, -14, 1, 0.42),
      garnish([puddle("#8f3a1d", ["#ffb04d"]), 180, 110, 0.8], [leaves(), -190, 90, 0.8]),
    ],
    CHILI_AND_LIME,
  ),
  "martabak-manis": table(
    board("#a8703c"),
    [
      rows(wedge("#d9902e", ["#7d4018", "#f3cf6a", "#e9b548", "#b9691f"]), 3, 2, 1.75, -6, 0.96, 0.7),
      garnish([loose(["#5a2d17", "#3b190b", "#8a4f28"], 5, 36), -200, -110, 0.8], [emoji("cheese-wedge"), 260, 150, 1.1]),
    ],
    COFFEE_CORNER,
  ),
  "martabak-telur": table(
    paperSheet,
    [
      heap(slab("#d08c2e", ["#b9691f", "#e9c65a", "#5f9b36", "#b9691f"], ["#f3cf8a", "#a8641c"]), 9, 1.6, 6, 210, 110),
      garnish([cucumber, 250, 120, 0.8], [emoji("hot-pepper"), 200, 160, 0.8, 60]),
    ],
    CHILI_AND_LIME,
  ),
  "kerak-telor": table(
    leaf(),
    [
      one(flat("#c9822f", ["#f3cf56", "#8d4f22", "#fff0b8", "#e0a13f"]), 4.8, 0, 0),
      garnish([loose(["#b9691f", "#e6a94f", "#8d4f22"], 6, 70), 0, -20, 2], [emoji("egg"), 300, 130, 1.1]),
    ],
    [
      [emoji("coconut"), -410, 210, 1.4],
      [emoji("hot-pepper"), 405, 215, 1.1],
    ],
  ),
  seblak: table(
    bowl("#2b2623", "#c2402b", "#d8481f"),
    [
      heap([kerupukWet(), emoji("shrimp"), ball("#c79a78")], 11, 0.95, 40, 180, 90),
      garnish([egg(), 60, 40, 1.1], [leaves("#5aa34a"), -120, 30, 0.8], [emoji("hot-pepper"), 110, -50, 0.8]),
    ],
    CHILI_AND_LIME,
  ),
  "tahu-gejrot": table(
    mortar,
    [
      heap(tahu, 8, 1.15, 20, 160, 80),
      garnish(
        [emoji("hot-pepper"), 60, 20, 0.8, 50],
        [emoji("hot-pepper"), -80, -40, 0.7],
        [loose(["#b14a78", "#d98aa8"], 6, 26), 10, 60, 1],
      ),
    ],
    [
      [emoji("garlic"), -405, 205, 1.2],
      [emoji("onion"), 405, 205, 1.2],
    ],
  ),
  rujak: table(
    mortar,
    [
      garnish(
        [emoji("mango"), -130, -40, 1.2],
        [emoji("pineapple"), 120, -60, 1.2],
        [cucumber, -60, 50, 0.9],
        [emoji("green-apple"), 50, 50, 1.1],
        [puddle("#6b2f12", ["#e3b26c", "#d8481f"]), -10, -70, 1],
      ),
    ],
    CHILI_AND_LIME,
  ),
  "otak-otak": table(
    tampah,
    [rows(parcel("#7c9a3e"), 2, 4, 1.7, -10, 1.04, 0.44), garnish([puddle("#a8672b", ["#d8481f"]), 230, 140, 0.9])],
    CHILI_AND_LIME,
  ),
  combro: table(
    paperSheet,
    [heap(dome("#c9802f", "#8d4f22", crumbs), 10, 1.25, 40)],
    [[emoji("hot-pepper"), 405, 205, 1.2, 20], ...COFFEE_CORNER.slice(0, 1)],
  ),
  "sosis-bakar": table(
    board("#5a3a22"),
    [rows(satay("#b5432a", "#5a1a10"), 2, 4, 2, -12, 1.06, 0.36), garnish([puddle(C.chili), 260, 110, 0.7])],
    CHILI_AND_LIME,
  ),
  "telur-gulung": table(
    paperSheet,
    [rows(roll("#f0bf4a", 20, "#fff0b8", ["#d8962f"]), 1, 5, 2.5, -16, 1, 0.36), garnish([puddle(C.chili), 210, 110, 0.9])],
    CHILI_AND_LIME,
  ),
  dimsum: table(
    board("#a8703c"),
    [rows(dimsum("#f3e0a8", "#dba983", "#e8742c"), 4, 3, 1.25, 0, 1, 0.8)],
    [
      [emoji("chopsticks"), 410, -180, 1.5, 10],
      [emoji("hot-pepper"), -405, 205, 1.1],
    ],
  ),
  corndog: table(paperSheet, [heap(emoji("hot-dog"), 4, 2, 40, 150, 70), garnish([puddle(C.chili), 220, 110, 0.8])], CHILI_AND_LIME),
  jagung: table(
    enamel("#d99a2b"),
    [heap(emoji("ear-of-corn"), 5, 1.9, 60, 140, 70)],
    [
      [emoji("butter"), -400, 205, 1.3],
      [emoji("cheese-wedge"), 405, 205, 1.2],
    ],
  ),
  ubi: table(enamel("#6c3d8f"), [heap(emoji("roasted-sweet-potato"), 6, 1.5, 40, 160, 90)], COFFEE_CORNER),
};

function noodleShreds() {
  return ribbons(["#f3d489", "#e8c56c"], 6);
}

function kerupukWet() {
  return ribbons(["#f0a05c", "#e8854a", "#f6bf86"], 15);
}
