import { ball, disc, dome, flower, parcel, puddle, roll, slab } from "../bites";
import { crocodile, flat, ringCake, wedge } from "../bites-more";
import { emoji } from "../emoji";
import { garnish, heap, one, rows, type Scene, table } from "../scenes";
import { board, bowl, leaf, plate, tampah } from "../ware";
import { CHILI_AND_LIME, COFFEE_CORNER, SWEET_CORNER, TEA_CORNER } from "./common";

const coconutFlakes = ["#fff8e8", "#f7ead0"];

/** Soft cakes and breads. */
export const CAKES: Record<string, Scene> = {
  klepon: table(leaf(), [heap(ball("#6a9f3a", coconutFlakes, 60), 14, 1.15, 20, 220, 110)], SWEET_CORNER),
  "onde-onde": table(tampah, [heap(ball("#cf8f38", ["#fdf0d0", "#f6deb0"], 80), 12, 1.35, 20)], TEA_CORNER),
  "kue-lapis": table(
    plate("#fbf3e2", "#3f7d33"),
    [rows(slab("#e0567e", ["#e0567e", "#fbf3e4", "#79b341", "#fbf3e4", "#e0567e", "#fbf3e4"], [], 44), 4, 3, 1.25, 0)],
    TEA_CORNER,
  ),
  "dadar-gulung": table(leaf("#3c7a34"), [rows(roll("#7fb845", 26, "#8a4b1c"), 2, 4, 1.55, -12, 1.04, 0.5)], SWEET_CORNER),
  lemper: table(tampah, [heap(parcel("#4d8f3c"), 8, 1.9, 14)], TEA_CORNER),
  "kue-lumpur": table(
    plate("#fdf5e8", "#d99a2b"),
    [heap(disc("#f3cb62", ["#7d4018", "#fff0b8", "#d9902e"], 10, 6), 9, 1.3, 10)],
    COFFEE_CORNER,
  ),
  nagasari: table(
    leaf(),
    [
      heap(parcel("#79a845"), 6, 2, 14),
      garnish([slab("#fdf6e8", ["#f6ead2", "#f3cf6a", "#f6ead2"]), 150, 90, 1.3], [emoji("banana"), -240, 110, 1.2]),
    ],
    TEA_CORNER,
  ),
  "kue-talam": table(
    plate("#fbf3e2", "#3f7d33"),
    [rows(slab("#fdf8ee", ["#fdf6e8", "#6fa83f", "#5d9434"], [], 40), 4, 3, 1.25, 0)],
    SWEET_CORNER,
  ),
  "putu-ayu": table(plate("#fdf5e8", "#79b341"), [heap(dome("#8cc152", "#6fa83f", coconutFlakes), 10, 1.2, 8)], SWEET_CORNER),
  serabi: table(
    tampah,
    [heap(flat("#f3e2bd", ["#d9a75a", "#fffaf0", "#c98a3c"]), 7, 1.6, 20), garnish([puddle("#7d4018", ["#a8672b"]), 200, 120, 1.1])],
    SWEET_CORNER,
  ),
  "kue-bugis": table(
    leaf("#457f37"),
    [heap([ball("#4d7d3c", ["#6fa83f"], 8), ball("#8a4f6a", ["#b5789a"], 8)], 10, 1.2, 10, 210, 110)],
    TEA_CORNER,
  ),
  lupis: table(
    leaf(),
    [
      heap(slab("#e3ecc6", ["#cfe0a3", "#9bc26a"], coconutFlakes, 34), 7, 1.5, 10, 190, 90),
      one(puddle("#6b3416", ["#8a4f28"]), 1.3, 20, 0),
    ],
    SWEET_CORNER,
  ),
  "kue-cucur": table(tampah, [heap(flat("#a8622a", ["#c98a3c", "#7d4018", "#d9a75a"]), 9, 1.4, 40)], COFFEE_CORNER),
  pastel: table(plate("#fbf1df", "#c2402b"), [heap(emoji("dumpling"), 8, 1.6, 24)], CHILI_AND_LIME),
  "kue-ku": table(leaf("#3c7a34"), [heap(disc("#d1402e", ["#e8664f", "#b52c1d"], 22, 5), 10, 1.25, 10, 210, 110)], TEA_CORNER),
  pancong: table(board("#a8703c"), [rows(wedge("#e6b45c", ["#f6e2b4", "#f0d49a", "#b9691f"]), 3, 2, 1.75, -4, 0.94, 0.7)], COFFEE_CORNER),
  getuk: table(leaf(), [rows(slab("#f6d565", ["#f6d565", "#f4a6b8", "#9cc96a"], coconutFlakes, 36), 4, 3, 1.3, 0)], SWEET_CORNER),
  wajik: table(tampah, [rows(slab("#a8602a", ["#8a4b1c", "#a8602a"], ["#d9a75a", "#c98a3c"], 28), 4, 3, 1.35, 0)], TEA_CORNER),
  "putu-bambu": table(leaf(), [heap(roll("#8cc152", 30, "#7d4018", coconutFlakes), 9, 1.2, 60, 200, 110)], SWEET_CORNER),
  "bubur-sumsum": table(
    bowl("#fdf5e8", "#3f7d33", "#fbf6ea"),
    [one(puddle("#6b3416", ["#8a4f28"]), 2.6, 20, -10), heap(ball("#f4a6b8"), 4, 0.55, 10, 150, 60)],
    SWEET_CORNER,
  ),

  "roti-manis": table(board("#a8703c"), [heap(dome("#cf8630", "#e9b55c", ["#fff4dc"]), 7, 1.7, 10, 200, 100)], COFFEE_CORNER),
  "roti-sobek": table(board("#7d4f2a"), [rows(dome("#d9902e", "#f1c87a"), 4, 3, 1.5, 0, 0.82, 0.56)], COFFEE_CORNER),
  "roti-tawar": table(
    board("#a8703c"),
    [one(emoji("bread"), 3.4, -70, -20), garnish([emoji("sheaf-of-rice"), 220, -20, 1.6], [emoji("butter"), 200, 120, 1.3])],
    COFFEE_CORNER,
  ),
  donat: table(
    plate("#fdf5e8", "#ee7f9a"),
    [
      heap(
        [
          ringCake("#d9a04a", "#5a2d17", ["#fff4dc", "#ee7f9a", "#f2b51d"]),
          ringCake("#d9a04a", "#ee7f9a", ["#fff4dc"]),
          ringCake("#d9a04a", "#f6ead2", ["#79b341", "#c2402b"]),
        ],
        7,
        1.5,
        10,
        190,
        110,
      ),
    ],
    COFFEE_CORNER,
  ),
  "bolu-pandan": table(plate("#fdf5e8", "#79b341"), [one(ringCake("#86b84a"), 3.6, 0, -10)], SWEET_CORNER),
  "bolu-kukus": table(plate("#fbf3e2", "#d1502c"), [heap([bloom("#8cc152"), bloom("#ee9ab0"), bloom("#a8622a")], 9, 1.4, 10)], TEA_CORNER),
  brownies: table(
    board("#c99a5b"),
    [rows(slab("#4a2413", ["#3b190b", "#5a2d17"], ["#a8672b", "#f6dfae", "#7d4018"], 40), 4, 3, 1.35, 0)],
    COFFEE_CORNER,
  ),
  "lapis-legit": table(
    plate("#fdf5e8", "#d99a2b"),
    [rows(slab("#c9802f", ["#f3cf6a", "#8d4f22", "#f3cf6a", "#8d4f22", "#f3cf6a", "#8d4f22", "#f3cf6a", "#8d4f22"], [], 52), 3, 3, 1.6, 0)],
    COFFEE_CORNER,
  ),
  "bolu-gulung": table(plate("#fdf5e8", "#ee7f9a"), [heap(spiral("#f0c565", "#d1402e"), 6, 1.7, 8, 190, 80)], COFFEE_CORNER),
  tart: table(
    plate("#fdf5e8", "#ee7f9a"),
    [one(emoji("birthday-cake"), 4, 0, -50)],
    [
      [emoji("strawberry"), -400, 210, 1.2],
      [emoji("candle"), 410, 190, 1.1],
    ],
  ),
  cupcake: table(plate("#fdf5e8", "#6c3d8f"), [heap(emoji("cupcake"), 6, 1.7, 6, 190, 90)], TEA_CORNER),
  "roti-buaya": table(
    board("#a8703c"),
    [garnish([crocodile, -10, -70, 5.6], [crocodile, 30, 110, 4, -4])],
    [
      [emoji("hibiscus"), -415, 240, 1.2],
      [emoji("hibiscus"), 415, -240, 1.2],
    ],
  ),
  pizza: table(
    board("#5a3a22"),
    [heap(emoji("pizza"), 5, 2, 60, 150, 80)],
    [
      [emoji("tomato"), -405, 205, 1.2],
      [emoji("cheese-wedge"), 405, 205, 1.2],
    ],
  ),
  "pisang-bolen": table(
    board("#c99a5b"),
    [heap(roll("#cf8630", 30, "#f3cf6a", ["#e9b55c", "#a8641c"]), 7, 1.7, 8)],
    [
      [emoji("banana"), -400, 205, 1.4],
      [emoji("cheese-wedge"), 405, 205, 1.2],
    ],
  ),
  croissant: table(board("#a8703c"), [heap(emoji("croissant"), 5, 2, 30, 170, 80)], COFFEE_CORNER),
  "bolu-pisang": table(
    board("#c99a5b"),
    [rows(slab("#b9772e", ["#8d4f22", "#e9c27a", "#e0b25e"], ["#f6dfae", "#7d4018"], 46), 3, 2, 1.9, 0)],
    [[emoji("banana"), -400, 205, 1.4], ...COFFEE_CORNER.slice(0, 1)],
  ),
  sandwich: table(
    board("#a8703c"),
    [heap(emoji("sandwich"), 4, 2.2, 8, 160, 70)],
    [
      [emoji("tomato"), -405, 205, 1.2],
      [emoji("leafy-green"), 405, 205, 1.3],
    ],
  ),
  pai: table(plate("#fdf5e8", "#d99a2b"), [heap(emoji("custard"), 7, 1.6, 4, 190, 100)], TEA_CORNER),
};

function bloom(color: string) {
  return flower(color, "#fff4dc", 5);
}

function spiral(cake: string, jam: string) {
  return (paint: Parameters<ReturnType<typeof ball>>[0]) =>
    `<ellipse cx="0" cy="7" rx="46" ry="42" fill="#b9772e"/><ellipse cx="0" cy="0" rx="46" ry="42" fill="${paint.round(cake)}"/><path d="M0 0 c8 -6 18 2 14 12 c-4 14 -28 12 -32 -4 c-4 -22 22 -36 42 -22 c22 16 12 46 -16 48" fill="none" stroke="${jam}" stroke-width="6" stroke-linecap="round"/>`;
}
