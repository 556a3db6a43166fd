import { ball, C, chip, egg, fish, loose, parcel, puddle, rice, satay, slab } from "../bites";
import { drumstick, flat, leaves, ribbons, shank } from "../bites-more";
import { emoji } from "../emoji";
import { garnish, heap, one, rows, type Scene, table } from "../scenes";
import { board, bowl, enamel, leaf, lunchBox, plate, tampah } from "../ware";
import { CHILI_AND_LIME, cucumber, kerupuk, LEAFY_CORNER, tahu, tempe, tomato } from "./common";

/** Cooked dishes sold without rice, and what caterers pack. */
export const DISHES: Record<string, Scene> = {
  rendang: table(
    plate("#fbf1df", "#8f3a1d"),
    [
      heap(ball("#5b2a16", ["#7d4018", "#a25d2c", "#3b190b"]), 9, 1.35, 40, 160, 100),
      garnish([leaves(), 180, -90, 0.8, 40], [emoji("hot-pepper"), -160, 110, 0.8, 40]),
    ],
    CHILI_AND_LIME,
  ),
  "ayam-goreng": table(
    tampah,
    [
      heap(drumstick(), 5, 2, 40, 160, 90),
      garnish([loose(["#d99a3c", "#f0bf60", "#b9691f"], 6), 0, 130, 1.3], [leaves("#63a948"), -220, 60, 1.1, -30], [tomato, 230, 90, 0.9]),
    ],
    CHILI_AND_LIME,
  ),
  "ayam-bakar": table(
    leaf(),
    [
      heap(drumstick("#8f4417", ["#c9752a", "#5a260c", "#e39a45"]), 4, 2.2, 30, 170, 60),
      garnish(
        [puddle("#7d2a12", ["#d8641d"]), 230, 90, 1],
        [cucumber, -230, 110, 0.9],
        [tomato, -180, 140, 0.8],
        [leaves("#63a948"), -270, -50, 1],
      ),
    ],
    CHILI_AND_LIME,
  ),
  "ikan-bakar": table(
    leaf("#417f39"),
    [
      one(fish("#8a4b1c", "#c65a1d"), 4.6, -10, -20, -8),
      garnish(
        [puddle(C.red, ["#ffb04d"]), 250, 110, 0.9],
        [tomato, -240, 130, 0.9],
        [leaves(), 170, 150, 0.8, 60],
        [cucumber, -190, 160, 0.8],
      ),
    ],
    CHILI_AND_LIME,
  ),
  "pepes-ikan": table(
    tampah,
    [rows(parcel("#6f8a36"), 1, 3, 2.5, -6, 1, 0.42), garnish([tomato, 220, 130, 0.9], [emoji("hot-pepper"), -220, 130, 0.9, 40])],
    LEAFY_CORNER,
  ),
  "semur-jengkol": table(
    bowl("#f4e6cc", "#8f3a1d", "#4a2413"),
    [heap(ball("#6b3a1c", ["#8a4f28"], 12), 13, 0.92, 40, 190, 100), garnish([loose(["#c9772a", "#e6a94f"], 5, 36), 0, -40, 0.9])],
    CHILI_AND_LIME,
  ),
  "semur-daging": table(
    bowl("#f7eedd", "#b3382a", "#5a2d17"),
    [
      heap([slab("#6b3418", ["#84451f", "#5b2a16"]), emoji("potato")], 9, 1, 20, 160, 80),
      garnish([loose(["#c9772a", "#e6a94f"], 5, 36), 0, -60, 0.9]),
    ],
    LEAFY_CORNER,
  ),
  "tempe-orek": table(
    plate("#fbf3e2", "#3f7d33"),
    [
      heap(chip("#a8622a", ["#e0a13f"]), 24, 0.8, 90, 190, 120),
      garnish([emoji("hot-pepper"), -60, -20, 0.7, 60], [emoji("hot-pepper"), 90, 50, 0.7, 10], [leaves(), 120, -80, 0.7]),
    ],
    CHILI_AND_LIME,
  ),
  "telur-balado": table(
    plate("#fdf5e8", "#c2402b"),
    [
      one(puddle(C.chili, ["#ff9a3d", "#8f1d10"]), 4.2, 0, 10),
      heap(egg("#d8502a"), 7, 1.35, 20, 150, 84),
      garnish([puddle(C.red, ["#ffb04d", "#8f1d10"]), -20, -40, 0.7]),
    ],
    CHILI_AND_LIME,
  ),
  "udang-balado": table(
    plate("#fdf5e8", "#2f7a74"),
    [one(puddle(C.chili, ["#ff9a3d"]), 4.2, 0, 10), heap(emoji("shrimp"), 9, 1.35, 90, 180, 110)],
    CHILI_AND_LIME,
  ),
  "sayur-asem": table(
    bowl("#f7eedd", "#3f7d33", "#c88a3c"),
    [
      garnish(
        [emoji("ear-of-corn"), -100, -20, 1.3],
        [emoji("pea-pod"), 60, -60, 1.1],
        [emoji("peanuts"), 130, 40, 0.9],
        [leaves(), -10, 60, 0.9],
        [tomato, 30, -10, 0.8],
        [emoji("eggplant"), 150, -50, 0.8],
      ),
      garnish([emoji("ear-of-corn"), 60, 60, 1.1, 40]),
    ],
    CHILI_AND_LIME,
  ),
  "tumis-kangkung": table(
    plate("#fbf3e2", "#2f6d2c"),
    [
      heap(ribbons(["#3f7d33", "#5a9b40", "#2c5f26"], 12), 12, 1.6, 90, 150, 84),
      garnish([emoji("hot-pepper"), -60, 0, 0.8, 40], [emoji("hot-pepper"), 80, 40, 0.7], [emoji("garlic"), 30, -70, 0.6]),
      heap(leaves("#4d9440"), 5, 0.8, 180),
    ],
    CHILI_AND_LIME,
  ),
  "opor-ayam": table(
    bowl("#f9f1e0", "#d99a2b", "#edcb82"),
    [
      garnish(
        [drumstick("#e6c078", ["#f3dca6"]), -80, -30, 1.8, -10],
        [drumstick("#e6c078", ["#f3dca6"]), 90, 10, 1.6, 40],
        [egg("#e8c98d"), -30, 60, 1],
      ),
      garnish([loose(["#c9772a", "#e6a94f"], 5, 40), 20, -60, 0.9]),
    ],
    LEAFY_CORNER,
  ),
  "gulai-kambing": table(
    bowl("#f4e6cc", "#8f3a1d", "#c9772a"),
    [
      garnish(
        [shank, -100, -20, 1.6],
        [shank, 90, -30, 1.5, 40],
        [ball("#7c4427"), 0, 50, 0.9],
        [ball("#8a5030"), 80, 60, 0.8],
        [leaves(), -150, 50, 0.6],
      ),
    ],
    CHILI_AND_LIME,
  ),
  "gulai-sayur": table(
    bowl("#f9f1e0", "#3f7d33", "#e6b04a"),
    [
      garnish(
        [emoji("leafy-green"), -90, -30, 1.4],
        [emoji("pea-pod"), 70, -50, 1.1],
        [tahu, 130, 30, 1],
        [emoji("hot-pepper"), -20, 60, 0.8, 50],
        [emoji("carrot"), 60, 60, 0.9],
      ),
    ],
    CHILI_AND_LIME,
  ),
  "dendeng-balado": table(
    plate("#fbf1df", "#8f1d10"),
    [heap(flat("#5b2a16", ["#7d4018", "#3b190b"]), 8, 1.3, 60, 150, 90), one(puddle(C.chili, ["#ff9a3d", "#8f1d10"]), 1.4, 0, -10)],
    CHILI_AND_LIME,
  ),
  saksang: table(
    bowl("#f4e6cc", "#8f1d1d", "#3d1a12"),
    [
      heap(slab("#6b2f1b", ["#d6a27c", "#84451f"]), 10, 0.9, 20, 170, 90),
      garnish([emoji("hot-pepper"), 130, -50, 0.8], [leaves(), -150, 30, 0.7]),
    ],
    CHILI_AND_LIME,
  ),
  "bandeng-presto": table(
    plate("#fdf5e8", "#2a6fa8"),
    [
      one(fish("#c98f3a"), 4.4, 0, -20, -8),
      garnish(
        [puddle(C.chili, ["#ffb04d"]), 160, 110, 0.8],
        [tomato, -150, 110, 0.9],
        [cucumber, -100, 130, 0.8],
        [leaves(), 200, -100, 0.8],
      ),
    ],
    CHILI_AND_LIME,
  ),
  perkedel: table(
    enamel("#3f7d33"),
    [heap(flat("#d08c2e", ["#a8641c", "#e9b65a"]), 11, 1.15, 30)],
    [
      [emoji("potato"), -400, 205, 1.5],
      [emoji("herb"), 405, -215, 1.4],
    ],
  ),
  "ayam-sambal": table(
    enamel("#c2402b"),
    [
      heap(ribbons(["#e6c48c", "#d1a765", "#f2dcb0"], 10), 7, 1.6, 60, 130, 80),
      one(puddle(C.chili, ["#5f9b36", "#ffd27a"]), 1.5, 20, -20),
      garnish([leaves(), -140, 60, 0.9], [emoji("lime"), 150, 90, 0.8]),
    ],
    CHILI_AND_LIME,
  ),
  "cumi-hitam": table(
    plate("#fbf3e2", "#2b2623"),
    [
      one(puddle("#2b2230", ["#5a4a55"]), 4.2, 0, 10),
      heap(ball("#8d6a78", ["#3b2c35"], 12), 9, 1.05, 40, 160, 90),
      garnish([emoji("hot-pepper"), 0, -60, 0.8, 30], [leaves(), 120, 60, 0.7]),
    ],
    CHILI_AND_LIME,
  ),
  "bebek-goreng": table(
    leaf(),
    [
      heap(drumstick("#a8622a", ["#c98a3c", "#7d4018"]), 3, 2.6, 40, 150, 50),
      garnish([puddle("#2d241c", ["#5f4a30"]), 210, 110, 1.1], [leaves("#63a948"), -240, 60, 1.1], [cucumber, -200, 140, 0.8]),
    ],
    CHILI_AND_LIME,
  ),

  "nasi-kotak": table(
    lunchBox("#d99a2b"),
    [
      garnish(
        [rice(), -150, 20, 2.6],
        [drumstick(), 170, -60, 1.6],
        [loose(["#a85a22", "#e6a94f"], 6, 60), 110, 130, 1.1],
        [egg(C.chili), 230, 130, 0.9],
        [cucumber, -60, 160, 0.7],
        [leaves("#63a948"), -240, 170, 0.8],
      ),
    ],
    [],
    1,
  ),
  "nasi-kotak-rendang": table(
    lunchBox("#8f3a1d"),
    [
      garnish(
        [rice(), -150, 20, 2.6],
        [ball("#5b2a16", ["#7d4018"]), 120, -70, 1],
        [ball("#5b2a16", ["#7d4018"]), 200, -40, 1],
        [ribbons(["#4d8f3c", "#2f6d2c"]), 110, 130, 1.2],
        [egg(C.chili), 240, 120, 0.9],
      ),
    ],
    [],
    1,
  ),
  "nasi-kotak-ikan": table(
    lunchBox("#2f7a74"),
    [
      garnish(
        [rice(), -150, 20, 2.6],
        [fish("#8a4b1c", "#c65a1d"), 170, -50, 1.7],
        [ribbons(["#3f7d33", "#6cab48"]), 110, 130, 1.2],
        [tempe, 240, 120, 0.8],
        [tomato, -50, 160, 0.7],
      ),
    ],
    [],
    1,
  ),
  "nasi-kuning-kotak": table(
    lunchBox("#3f7d33"),
    [
      garnish(
        [rice(C.turmeric), -150, 20, 2.6],
        [emoji("fried-shrimp"), 170, -60, 1.5],
        [loose(["#a85a22", "#cf8432", "#e6a94f"], 6, 60), 110, 130, 1.1],
        [egg(), 235, 130, 1],
        [cucumber, -50, 160, 0.7],
      ),
    ],
    [],
    1,
  ),
  "nasi-kebuli": table(
    tampah,
    [
      one(rice("#c98a3f", ["#8d4f22", "#f3cf56", "#4a2413"]), 4, 0, 20),
      garnish(
        [shank, -70, -60, 1.8],
        [shank, 90, -50, 1.7, 40],
        [leaves(), 180, 60, 0.8],
        [tomato, -180, 90, 0.8],
        [cucumber, -120, 120, 0.8],
      ),
    ],
    CHILI_AND_LIME,
  ),
  "nasi-liwet": table(
    leaf(),
    [
      one(rice("#f7ecd2", ["#3f7d33", "#c62f1c"]), 2.8, -120, -30),
      garnish(
        [fish("#8a5a2a"), 140, -60, 1.8, -8],
        [tempe, 110, 70, 1.1],
        [tahu, 190, 80, 1.1],
        [puddle(C.chili, ["#ffb04d"]), -20, 130, 0.9],
        [leaves("#63a948"), 270, 20, 0.9],
      ),
    ],
    CHILI_AND_LIME,
  ),
  tumpeng: table(
    tampah,
    [
      tumpengCone,
      garnish(
        [egg(), -210, 60, 1.1],
        [egg(), -160, 130, 1.1],
        [tempe, 200, 40, 1.1],
        [emoji("fried-shrimp"), 190, 130, 1.2],
        [loose(["#a85a22", "#e6a94f"], 6), -70, 180, 1.1],
        [leaves("#63a948"), 70, 180, 0.9],
        [cucumber, -240, -30, 0.8],
        [tomato, 240, -50, 0.9],
        [drumstick(), 90, 110, 1.1],
      ),
    ],
    LEAFY_CORNER,
    1.05,
  ),
  "snack-box": table(
    lunchBox("#ee7f9a"),
    [
      garnish(
        [slab("#79b341", ["#fbf3e4", "#79b341", "#fbf3e4", "#ee7f9a"]), -210, -40, 1.6],
        [ball("#c98a2e", ["#fff4dc"]), -90, -50, 1.1],
        [parcel(), -160, 120, 1.6],
        [emoji("cupcake"), 170, -70, 1.5],
        [emoji("beverage-box"), 120, 120, 1.4],
        [emoji("croissant"), 235, 120, 1.2],
      ),
    ],
    [],
    1,
  ),
  bento: table(
    board("#7d4f2a"),
    [one(emoji("bento-box"), 4.2, 0, 0)],
    [
      [emoji("chopsticks"), 410, -150, 1.6, 10],
      [emoji("herb"), -410, 220, 1.4],
    ],
  ),
  prasmanan: table(
    tampah,
    [
      garnish(
        [rice(), -170, -60, 1.7],
        [drumstick(), 30, -90, 1.5],
        [satay("#7b3d1d"), 190, -60, 1.6, -10],
        [ribbons(["#3f7d33", "#6cab48"]), -190, 90, 1.4],
        [fish("#8a4b1c", "#c65a1d"), -10, 60, 1.7],
        [egg(C.chili), 170, 60, 1.1],
        [egg(C.chili), 220, 110, 1],
        [tempe, 90, 150, 1],
        [kerupuk, -70, 160, 1],
      ),
    ],
    CHILI_AND_LIME,
    1.15,
  ),
};

/** The cone of yellow rice that every celebration is cut from. */
function tumpengCone(paint: Parameters<ReturnType<typeof rice>>[0]): string {
  const body = `<path d="M-150 70 C-110 -40 -40 -210 0 -236 C40 -210 110 -40 150 70 C110 120 -110 120 -150 70Z" fill="${paint.slope(["#ffdf7a", "#f2b51d", "#c9861a"], 1, 0.6)}"/>`;
  const grains = Array.from({ length: 120 }, () => {
    const y = paint.random.between(-200, 90);
    const half = ((y + 236) / 306) * 135;
    const x = paint.random.between(-half, half);
    return `<ellipse cx="${Math.round(x)}" cy="${Math.round(y)}" rx="7" ry="3.4" fill="${paint.random.pick(["#ffe79a", "#e0a01a", "#fff0b8"])}" opacity=".7" transform="rotate(${paint.random.int(0, 180)} ${Math.round(x)} ${Math.round(y)})"/>`;
  }).join("");
  return one(() => `${body + grains}<path d="M-26 -196 L0 -250 L26 -196 Q0 -180 -26 -196Z" fill="#3f7d33"/>`, 1, 0, -20)(paint);
}
