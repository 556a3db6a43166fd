import { type Bite, C, disc, slab } from "../bites";
import { leaves, slice } from "../bites-more";
import { emoji } from "../emoji";

export const tahu = slab("#e7b968", ["#d99a44", "#fdf3da", "#fdf3da", "#d99a44"]);
export const tempe = slab("#d08c3c", ["#b06f2a", "#e6c184", "#b06f2a"], ["#f1dcae", "#9a5b22"], 20);
export const cucumber = slice("#e3efc0", "#4f9440");
export const tomato = slice("#e8553a", "#c4301d");
export const kerupuk = disc("#fbe9c6", ["#f1d29a", "#fff6e2"], 26, 5);

export type Around = [Bite, number, number, number?, number?][];

/** What lies beside the plate. */
export const CHILI_AND_LIME: Around = [
  [emoji("hot-pepper"), 405, 205, 1.2, 20],
  [emoji("lime"), -405, 205, 1.1],
];
export const LEAFY_CORNER: Around = [
  [emoji("herb"), 410, -220, 1.5, 30],
  [emoji("lime"), -415, 240, 1],
];
export const SWEET_CORNER: Around = [
  [emoji("coconut"), 410, 215, 1.4],
  [leaves(C.pandan), -420, -220, 1.4, -40],
];
export const COFFEE_CORNER: Around = [
  [emoji("hot-beverage"), 400, -200, 1.6],
  [emoji("hibiscus"), -415, 230, 1.1],
];
export const TEA_CORNER: Around = [
  [emoji("teacup-without-handle"), -395, 205, 1.5],
  [emoji("blossom"), 420, -230, 1],
];
