import { ball, chip, disc, fish, flower, grains, loose, roll, satay, slab } from "../bites";
import { dimsum, drumstick, flat, leaves, ribbons, ringCake, slice } from "../bites-more";
import { emoji } from "../emoji";
import { one, type Scene, stand, table } from "../scenes";
import { bottle, cup, jar, mug, pouch } from "../vessels";
import { mortar } from "../ware";

const crumbs = ["#f2c06a", "#d98c2b", "#a8641c"];

const bag = (color: string, accent: string, inside: Parameters<typeof pouch>[2], loosePieces = inside): Scene =>
  stand(
    [
      [pouch(color, accent, inside), 560, 1.12],
      [pouch(color, accent, inside), 290, 0.94],
    ],
    [
      [loosePieces, 770, 610, 0.95, -14],
      [loosePieces, 850, 652, 0.85, 24],
      [loosePieces, 420, 664, 0.9, 10],
    ],
  );

/** Crisps and other snacks in standing pouches. */
export const CRISPS: Record<string, Scene> = {
  "keripik-singkong": bag("#e2a12a", "#c2402b", chip("#f6dd94", ["#d8481f"])),
  "keripik-pisang": bag("#f2c12e", "#5a2d17", chip("#f3cf56", ["#b9772e"])),
  "keripik-tempe": bag("#4f8f3a", "#f2b51d", disc("#d9a85e", ["#f6e2b4", "#8a5a22"], 30, 5)),
  "keripik-bayam": bag("#2f7a44", "#f2c12e", chip("#6f9a45", ["#e9d39a"])),
  basreng: bag("#c2301d", "#2b2623", chip("#e0a55e", ["#c62f1c", "#5f9b36"])),
  makaroni: bag("#d8481f", "#f2c12e", roll("#f0c25c", 15, "#8a4b1c", ["#d8481f"])),
  usus: bag("#8f2a1d", "#f2b51d", ribbons(["#d9a04a", "#c98a3c", "#e9c27a"], 8)),
  "kerupuk-kulit": bag("#a8602a", "#fbf1df", chip("#f3dfb4")),
  rempeyek: bag("#b9691f", "#3f7d33", flat("#e3b45c", ["#8d4f22", "#c98a3c"])),
  opak: bag("#2f7a74", "#f2c12e", disc("#f3e6c8", ["#3f7d33", "#fffaf0"], 18, 4)),
  kacang: bag("#7d4a24", "#f2b51d", ball("#d6a55c", ["#f0d29a"], 10)),
  "stik-bawang": bag("#6c3d8f", "#f2c12e", roll("#f0c878", 8, "#f0c878")),
  emping: bag("#c99a2b", "#8f3a1d", disc("#f1d48a", ["#d9a85e"], 16, 5)),
  "keripik-ubi": bag("#6c3d8f", "#f6a63a", chip("#a86bc4", ["#6c3d8f"])),
  "keripik-jamur": bag("#8a6a4a", "#e9d39a", flat("#dbb071", ["#b9772e"])),
  popcorn: stand([[pouch("#c2301d", "#fff4dc", emoji("popcorn")), 300, 1]], [[emoji("popcorn"), 640, 440, 3.6]]),
  "rengginang-kemas": bag("#b3382a", "#f2c12e", grains("#e8c07a")),
  "kembang-goyang-kemas": bag("#3f7d33", "#f2b51d", flower("#e0a040", "#b9691f")),
};

/** Frozen food: cold counter, blue-tinted pouches. */
export const FROZEN: Record<string, Scene> = {
  "dimsum-beku": bag("#2a6fa8", "#f6c445", dimsum("#f3e0a8", "#dba983", "#e8742c")),
  "nugget-beku": bag("#2f7fb8", "#f2a12e", flat("#dd9a3a", crumbs)),
  "bakso-beku": bag("#36698f", "#d1402e", ball("#b08a72")),
  "risoles-beku": bag("#3f86b5", "#fbe3a8", roll("#e3b05c", 24, "#fdf3da", crumbs)),
  "pempek-beku": bag("#245f8f", "#f3d08c", roll("#e9cfa0", 22, "#fbf3e4")),
  "otak-beku": bag("#2f7a74", "#f6c445", roll("#f1e2c4", 17)),
  "kebab-beku": bag("#3a6ea0", "#c2402b", emoji("burrito")),
  "cireng-beku": bag("#4a90b8", "#fff0cf", disc("#f8efdb", ["#fffaf0"], 12, 4)),
  "donat-beku": bag("#5a7fc0", "#ee7f9a", ringCake("#ecca8c")),
  "ayam-beku": bag("#2a6fa8", "#f2b51d", drumstick()),
  "sosis-beku": bag("#36698f", "#d1402e", roll("#b5432a", 17)),
  "maryam-beku": bag("#4a7fa8", "#f2c12e", flat("#ecd09a", ["#c98a3c", "#f8e8c8"])),
  "samosa-beku": bag("#2f7fb8", "#5f9b36", emoji("dumpling")),
  "lumpia-beku": bag("#3f86b5", "#d99a2b", roll("#e6c48a", 20, "#f3e6c8")),
  "sate-beku": bag("#245f8f", "#b9691f", satay("#b8742f")),
  "ikan-beku": bag("#2b6f96", "#8fd0e8", fish("#8aa0a8")),
  "kentang-beku": bag("#2a6fa8", "#f2c12e", emoji("french-fries")),
  "babi-beku": bag("#5b6f9a", "#8f1d1d", emoji("bacon")),
};

/** Sambal in jars, ground in the cobek behind. */
const sambal = (
  content: string,
  bits: readonly string[],
  lid: string,
  mark: Parameters<typeof jar>[3],
  beside: [Parameters<typeof jar>[3], Parameters<typeof jar>[3]],
): Scene =>
  stand(
    [
      [jar(content, bits, lid, mark), 590, 1.32],
      [jar(content, bits, lid, mark), 285, 1.02],
    ],
    [
      [beside[0], 810, 590, 1.25, 10],
      [beside[1], 130, 650, 1.1, -14],
      [beside[0], 440, 664, 0.8, -30],
    ],
  );

export const SAMBALS: Record<string, Scene> = {
  "sambal-bawang": sambal("#c8361c", ["#ff9a3d", "#ffd27a", "#8f1d10"], "#2b2623", emoji("garlic"), [emoji("hot-pepper"), emoji("garlic")]),
  "sambal-terasi": sambal("#9c2414", ["#d8481f", "#5a160c", "#ff9a3d"], "#8f3a1d", emoji("hot-pepper"), [
    emoji("hot-pepper"),
    emoji("shrimp"),
  ]),
  "sambal-cumi": sambal("#a82c18", ["#e9d3b4", "#d8481f", "#5a160c"], "#2f5f8f", emoji("squid"), [emoji("hot-pepper"), emoji("squid")]),
  "sambal-ijo": sambal("#5c8a2a", ["#9cc552", "#3f6a1d", "#dbe8a0"], "#3f7d33", leaves("#5c8a2a"), [emoji("bell-pepper"), emoji("lime")]),
  "sambal-teri": sambal("#b5391d", ["#e6c48a", "#c98a3c", "#8f1d10"], "#d99a2b", fish("#c9a05c"), [emoji("hot-pepper"), emoji("peanuts")]),
  "sambal-matah": table(
    mortar,
    [one(loose(["#c2567e", "#e9a9bf", "#79b341", "#d8481f", "#fbe3ea"], 9, 120), 3, 0, 0)],
    [
      [emoji("onion"), -405, 205, 1.3],
      [emoji("lime"), 405, 205, 1.2],
      [emoji("hot-pepper"), 410, -190, 1.2],
    ],
  ),
  "sambal-pecel": sambal("#8d4f22", ["#d6a059", "#5a2d17", "#c62f1c"], "#3f7d33", emoji("peanuts"), [
    emoji("peanuts"),
    emoji("hot-pepper"),
  ]),
  "bumbu-kuning": sambal("#d8962a", ["#f3cf56", "#a8641c"], "#b3382a", emoji("ginger-root"), [emoji("ginger-root"), emoji("onion")]),
  "bumbu-rendang": sambal("#6b2f14", ["#a8602a", "#c98a3c", "#3b190b"], "#8f1d10", ball("#5b2a16", ["#a25d2c"]), [
    emoji("coconut"),
    emoji("ginger-root"),
  ]),
  "bawang-goreng": sambal("#c98431", ["#8d4f22", "#e6a94f", "#a85a22", "#f0c270"], "#c2402b", emoji("onion"), [
    emoji("onion"),
    emoji("garlic"),
  ]),
  serundeng: sambal("#a8622a", ["#dba55c", "#8a4b1c", "#f0cf96"], "#5a2d17", emoji("coconut"), [emoji("coconut"), emoji("coconut")]),
  acar: sambal("#e3c24a", ["#5f9b36", "#e8742c", "#fbf3e4", "#c62f1c"], "#3f7d33", emoji("cucumber"), [emoji("carrot"), emoji("cucumber")]),
  kecap: stand(
    [
      [bottle("#2a120a", "#c2402b", emoji("beans")), 560, 1.05],
      [bottle("#2a120a", "#c2402b", emoji("beans")), 330, 0.88],
    ],
    [
      [emoji("beans"), 780, 610, 1.2],
      [emoji("garlic"), 150, 650, 1],
    ],
  ),
  "saus-tiram": stand(
    [[bottle("#4a2010", "#2f5f8f", emoji("hot-pepper")), 480, 1.08]],
    [
      [emoji("tomato"), 720, 610, 1.2],
      [emoji("hot-pepper"), 250, 630, 1.2],
    ],
  ),
  "abon-kemas": bag("#8f3a1d", "#f2b51d", loose(["#a8622a", "#c98a3c", "#8a4b1c", "#dba55c"], 8, 60)),
};

const glass = (
  layers: readonly string[],
  straw: string,
  floating: Parameters<typeof cup>[2],
  beside: readonly [ReturnType<typeof emoji>, ReturnType<typeof emoji>],
): Scene =>
  stand(
    [
      [cup(layers, straw, floating), 560, 1.18],
      [cup(layers, straw, floating), 300, 0.98],
    ],
    [
      [beside[0], 810, 600, 1.35, 8],
      [beside[1], 130, 655, 1.1, -12],
    ],
  );

const jamu = (liquid: string, cap: string, mark: ReturnType<typeof emoji>, beside: ReturnType<typeof emoji>): Scene =>
  stand(
    [
      [bottle(liquid, cap, mark), 590, 1.08],
      [bottle(liquid, cap, mark), 340, 0.92],
    ],
    [
      [mark, 800, 610, 1.3, 10],
      [beside, 170, 648, 1.2, -10],
      [beside, 470, 664, 0.85, 16],
    ],
  );

const pearl = ball("#2a120a");

export const DRINKS: Record<string, Scene> = {
  "bir-pletok": stand(
    [
      [bottle("#a8321f", "#7d4a24", emoji("ginger-root")), 350, 1.02],
      [mug("#b8382a", null), 640, 0.92],
    ],
    [
      [emoji("ginger-root"), 850, 640, 1.2],
      [emoji("ginger-root"), 180, 655, 1, 30],
    ],
  ),
  "kunyit-asam": jamu("#e39a1c", "#3f7d33", emoji("ginger-root"), emoji("lime")),
  "beras-kencur": jamu("#dcc391", "#b9691f", emoji("sheaf-of-rice"), emoji("ginger-root")),
  temulawak: jamu("#c98a2b", "#8f3a1d", emoji("ginger-root"), emoji("herb")),
  "jahe-merah": stand(
    [[mug("#b5541f", null), 480, 1.25]],
    [
      [emoji("ginger-root"), 780, 620, 1.5],
      [emoji("honey-pot"), 190, 610, 1.5],
    ],
  ),
  "teh-manis": glass(["#8a3f14", "#a8541c", "#b9691f"], "#3f7d33", slice("#fbe9a0", "#e9c02e"), [
    emoji("lemon"),
    emoji("leaf-fluttering-in-wind"),
  ]),
  "es-jeruk": glass(["#f29a1c", "#f7b53a"], "#3f7d33", slice("#fbb94a", "#e8851c"), [emoji("tangerine"), emoji("tangerine")]),
  cendol: glass(["#6b3416", "#c99a6a", "#f6ead2", "#8cc152"], "#3f7d33", roll("#79b341", 14), [
    emoji("coconut"),
    emoji("leaf-fluttering-in-wind"),
  ]),
  "es-doger": glass(["#f08aa4", "#f7b3c2", "#fbd5dc"], "#ee5f82", emoji("strawberry"), [emoji("coconut"), emoji("cherries")]),
  "es-teler": glass(["#fbf3e4", "#cfe0a3", "#f6ead2"], "#c2402b", emoji("avocado"), [emoji("avocado"), emoji("coconut")]),
  "kopi-susu": glass(["#6b3a1c", "#a87448", "#f1e2c8"], "#2b2623", null, [emoji("hot-beverage"), emoji("beans")]),
  alpukat: glass(["#5a2d17", "#b5c96a", "#c9d884"], "#5a2d17", emoji("chocolate-bar"), [emoji("avocado"), emoji("avocado")]),
  mangga: glass(["#f5b02a", "#f9c653", "#fbf3e4"], "#e8742c", emoji("mango"), [emoji("mango"), emoji("mango")]),
  "kelapa-muda": glass(["#bcd8a4", "#d9e8c4", "#eef4e2"], "#3f7d33", chip("#ffffff"), [emoji("coconut"), emoji("lime")]),
  cincau: glass(["#2b2a22", "#8a5a2c", "#f1e2c8"], "#2b2623", slab("#2b2a22", ["#1d1c17"], [], 30), [emoji("coconut"), emoji("honey-pot")]),
  "thai-tea": glass(["#d8702a", "#e58f4a", "#f3c79c"], "#d8702a", null, [emoji("leaf-fluttering-in-wind"), emoji("ice")]),
  boba: glass(["#3b190b", "#b57a48", "#ddb78a", "#f3e2c8"], "#2b2623", pearl, [emoji("bubble-tea"), emoji("honey-pot")]),
  "susu-kedelai": jamu("#f3e6c8", "#5a8a3a", emoji("pea-pod"), emoji("beans")),
  wedang: stand(
    [[mug("#d9a05a", ball("#fbf3e4")), 480, 1.25]],
    [
      [emoji("peanuts"), 790, 620, 1.4],
      [emoji("ginger-root"), 180, 620, 1.4],
    ],
  ),
  yoghurt: jamu("#f6c9d4", "#ee5f82", emoji("strawberry"), emoji("strawberry")),
  telang: glass(["#8a4fc4", "#5a5fd0", "#3f6fd8"], "#6c3d8f", slice("#fbe9a0", "#e9c02e"), [emoji("lemon"), emoji("blossom")]),
  "kopi-bubuk": bag("#4a2413", "#d99a2b", ball("#5a2d17", ["#7d4018"], 8)),
  semangka: glass(["#e8404a", "#f0606a"], "#3f7d33", emoji("watermelon"), [emoji("watermelon"), emoji("ice")]),
  "sop-buah": glass(["#f7b3c2", "#fbe3d8", "#fbf3e4"], "#ee5f82", emoji("strawberry"), [emoji("watermelon"), emoji("melon")]),
  sirup: jamu("#c2203a", "#d99a2b", emoji("strawberry"), emoji("hibiscus")),
  madu: stand(
    [[jar("#d8861c", ["#f3b53a", "#e39a1c"], "#f2b51d", emoji("honeybee")), 520, 1.4]],
    [
      [emoji("honey-pot"), 800, 590, 1.7],
      [emoji("blossom"), 220, 640, 1.2],
    ],
  ),
};
