import { ball, chip, disc, flower, grains, loose, roll, root, slab } from "../bites";
import { sweet } from "../bites-more";
import { emoji } from "../emoji";
import { heap, one, rows, type Scene, table } from "../scenes";
import { bowl, leaf, plate, tampah } from "../ware";
import { CHILI_AND_LIME, COFFEE_CORNER, SWEET_CORNER, TEA_CORNER } from "./common";

const coconutFlakes = ["#fff8e8", "#f7ead0"];

/** Dry cakes and local specialities, shown loose. */
export const DRY: Record<string, Scene> = {
  nastar: table(
    plate("#fdf5e8", "#d99a2b"),
    [heap(ball("#eaa62f", ["#c9761a"], 6), 16, 1.05, 10)],
    [
      [emoji("pineapple"), -400, 200, 1.6],
      [emoji("butter"), 405, 210, 1.2],
    ],
  ),
  kastengel: table(
    plate("#fbf3e2", "#c2402b"),
    [heap(roll("#e0a744", 17, "#e0a744", ["#f6dc92", "#b9772e"]), 14, 1.35, 60)],
    [[emoji("cheese-wedge"), -400, 205, 1.4], ...TEA_CORNER.slice(1)],
  ),
  "putri-salju": table(plate("#f4dfe6", "#ee7f9a"), [heap(moon("#fbf6ee"), 14, 1.15, 60)], TEA_CORNER),
  "sagu-keju": table(
    plate("#fbf3e2", "#3f7d33"),
    [heap(flower("#f0d08a", "#f5b83a", 10), 13, 1.1, 40)],
    [[emoji("cheese-wedge"), -400, 205, 1.4], ...TEA_CORNER.slice(1)],
  ),
  "lidah-kucing": table(plate("#fdf5e8", "#6c3d8f"), [heap(roll("#f3d68c", 14, "#f3d68c", ["#d9a04a"]), 16, 1.4, 70)], TEA_CORNER),
  semprit: table(
    plate("#fdf5e8", "#ee7f9a"),
    [heap([flower("#eec07a", "#c2402b"), flower("#8a4f28", "#f6dfae")], 13, 1.1, 40)],
    TEA_CORNER,
  ),
  "kue-cokelat": table(plate("#fbf1df", "#5a2d17"), [heap(disc("#d9a860", ["#4a2413", "#5a2d17"], 11, 7), 10, 1.25, 30)], COFFEE_CORNER),
  "kue-kacang": table(
    plate("#fbf1df", "#b9691f"),
    [heap(disc("#d09a4e", ["#a8672b", "#f0cf96"], 22, 4), 13, 1.05, 30)],
    [[emoji("peanuts"), -400, 205, 1.4], ...TEA_CORNER.slice(1)],
  ),
  "akar-kelapa": table(tampah, [heap(root("#d9a04a"), 15, 1.4, 50)], SWEET_CORNER),
  "kembang-goyang": table(tampah, [heap(flower("#e0a040", "#b9691f"), 11, 1.5, 40)], TEA_CORNER),
  "biji-ketapang": table(plate("#fbf1df", "#3f7d33"), [heap(ball("#dcae62", ["#b9772e"], 12), 26, 0.72, 60, 210, 130)], TEA_CORNER),
  semprong: table(tampah, [heap(roll("#dca24a", 15, "#7d4018", ["#f3d08c"]), 12, 1.9, 14)], TEA_CORNER),
  rengginang: table(tampah, [heap(grains("#e8c07a"), 9, 1.5, 60)], CHILI_AND_LIME),
  "telur-gabus": table(
    plate("#fdf5e8", "#2f7a74"),
    [heap(roll("#f0c25c", 10, "#f0c25c"), 34, 0.82, 90, 210, 130)],
    [[emoji("cheese-wedge"), -400, 205, 1.4], ...TEA_CORNER.slice(1)],
  ),
  dodol: table(leaf(), [heap([sweet("#5a2d17"), sweet("#7d4018"), sweet("#3f7d33")], 15, 1.15, 50, 230, 120)], SWEET_CORNER),
  geplak: table(
    tampah,
    [heap([disc("#fbf6ea", coconutFlakes), disc("#f4a6b8", coconutFlakes), disc("#a8d178", coconutFlakes)], 13, 1.1, 20)],
    SWEET_CORNER,
  ),
  sale: table(tampah, [heap(chip("#8a4b1c", ["#c98a3c"]), 14, 1.25, 60)], [[emoji("banana"), -400, 205, 1.5], ...TEA_CORNER.slice(1)]),
  manisan: table(
    bowl("#fdf5e8", "#d99a2b", "#f0c25c"),
    [heap(emoji("mango"), 7, 1.2, 60, 150, 70)],
    [
      [emoji("lime"), -400, 205, 1.1],
      [emoji("hibiscus"), 405, 205, 1.1],
    ],
  ),
  "bandeng-rorod": table(leaf(), [rows(fishSlab(), 2, 2, 2, -6, 1, 0.6)], CHILI_AND_LIME),
  abon: table(plate("#fbf1df", "#8f3a1d"), [one(loose(["#a8622a", "#c98a3c", "#8a4b1c", "#dba55c"], 9, 150), 4, 0, 0)], CHILI_AND_LIME),
};

function fishSlab() {
  return slab("#d8b07a", ["#8a5a2a", "#f0d8ae", "#8a5a2a"], ["#c2402b", "#5f9b36"], 34);
}

function moon(color: string) {
  return (paint: Parameters<ReturnType<typeof ball>>[0]) =>
    `<path d="M-42 16 C-40 -44 40 -44 42 16 C30 34 20 8 0 8 C-20 8 -30 34 -42 16Z" fill="${paint.round(color, 0.45)}"/><ellipse cx="-10" cy="-18" rx="14" ry="5" fill="#fff" opacity=".7" transform="rotate(-20 -10 -18)"/>`;
}
