import { ball, C, chip, disc, flower, roll } from "../bites";
import { emoji } from "../emoji";
import { type Scene, stand } from "../scenes";
import { toples } from "../vessels";
import { CAKES } from "./cakes";
import { DISHES } from "./dishes";
import { DRY } from "./dry";
import { MEALS } from "./meals";
import { CRISPS, DRINKS, FROZEN, SAMBALS } from "./packed";
import { SNACKS } from "./snacks";

const inJar = (cake: Parameters<typeof toples>[0], lid: string, beside: string): Scene =>
  stand(
    [
      [toples(cake, lid), 580, 1.14],
      [toples(cake, lid), 270, 0.84],
    ],
    [
      [cake, 800, 640, 0.9, 12],
      [cake, 868, 668, 0.8, -20],
      [emoji(beside), 110, 650, 1.1],
    ],
  );

/** Cakes of the feast days, by the jar. */
const JARS: Record<string, Scene> = {
  "nastar-toples": inJar(ball("#eaa62f", ["#c9761a"], 6), "#c2402b", "pineapple"),
  "kastengel-toples": inJar(roll("#e0a744", 17, "#e0a744", ["#f6dc92", "#b9772e"]), "#d99a2b", "cheese-wedge"),
  "cokelat-toples": inJar(emoji("cookie"), "#5a2d17", "chocolate-bar"),
  "kacang-toples": inJar(disc("#d09a4e", ["#a8672b", "#f0cf96"], 22, 4), "#b9691f", "peanuts"),
  "semprit-toples": inJar(flower("#eec07a", C.red), "#ee7f9a", "butter"),
  "bawang-toples": inJar(chip("#f0c878", ["#5f9b36"]), "#3f7d33", "onion"),
};

/** Every picture the demo kitchen can serve, by the name dishes refer to. */
export const SCENES: Readonly<Record<string, Scene>> = {
  ...MEALS,
  ...DISHES,
  ...SNACKS,
  ...CAKES,
  ...DRY,
  ...CRISPS,
  ...FROZEN,
  ...SAMBALS,
  ...DRINKS,
  ...JARS,
};
