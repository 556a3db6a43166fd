import { darken, lighten, n, type Paint, place } from "./paint";

/** One piece of food in a ±50 box around the origin, lit from the upper left. */
export type Bite = (paint: Paint) => string;

/** Colours of the kitchen. */
export const C = {
  white: "#fbf3e4",
  coconut: "#fff4dc",
  rice: "#faf3e6",
  turmeric: "#f2b51d",
  golden: "#e0942c",
  fried: "#b9691f",
  brown: "#7d4018",
  dark: "#4a2413",
  palm: "#8a4b1c",
  choco: "#5a2d17",
  red: "#c62f1c",
  chili: "#d8361d",
  green: "#5f9b36",
  pandan: "#79b341",
  leaf: "#3f7d33",
  cream: "#f6dfae",
  cheese: "#f5b83a",
  pink: "#ee7f9a",
  purple: "#6c3d8f",
  broth: "#d9902e",
  tofu: "#e2b163",
} as const;

const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = "") =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`;

const gleam = (x: number, y: number, rx: number, ry: number, turn = -30, opacity = 0.55) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="#fff" opacity="${opacity}" transform="rotate(${turn} ${x} ${y})"/>`;

/** Points spread evenly over an ellipse, with a little disorder. */
export function sprinkle(paint: Paint, count: number, rx: number, ry: number): [number, number][] {
  return Array.from({ length: count }, (_, i) => {
    const distance = Math.sqrt((i + 0.5) / count);
    const angle = i * 2.39996 + paint.random.between(-0.3, 0.3);
    return [Math.cos(angle) * rx * distance, Math.sin(angle) * ry * distance];
  });
}

const specks = (paint: Paint, colors: readonly string[], count: number, rx: number, ry: number, size: number) =>
  sprinkle(paint, count, rx, ry)
    .map(([x, y]) => {
      const turn = paint.random.int(0, 180);
      return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(size)}" ry="${n(size * 0.5)}" fill="${paint.random.pick(colors)}" transform="rotate(${turn} ${n(x)} ${n(y)})"/>`;
    })
    .join("");

/** Bakso, klepon, nastar, cilok, onde-onde: a ball with whatever clings to it. */
export const ball =
  (color: string, clinging?: readonly string[], count = 46): Bite =>
  (paint) =>
    ellipse(0, 0, 44, 42, paint.round(color)) +
    (clinging ? specks(paint, clinging, count, 40, 38, 3.6) : "") +
    gleam(-16, -20, 11, 6, -35, clinging ? 0.25 : 0.6);

/** Rengginang, kerupuk, cookies, serabi: a thick round slab seen at an angle. */
export const disc =
  (color: string, toppings: readonly string[] = [], count = 30, size = 4): Bite =>
  (paint) =>
    ellipse(0, 9, 46, 36, darken(color, 0.4)) +
    ellipse(0, 0, 46, 37, paint.round(color, 0.8)) +
    (toppings.length > 0 ? specks(paint, toppings, count, 38, 30, size) : "");

/** Rengginang and ampyang: grains glued into a crisp round. */
export const grains =
  (color: string, size = 7): Bite =>
  (paint) =>
    ellipse(0, 8, 44, 35, darken(color, 0.5)) +
    specks(paint, [color, lighten(color, 0.35), darken(color, 0.14), lighten(color, 0.15)], 95, 45, 36, size);

/** Keripik: a thin slice that curled in the oil. */
export const chip =
  (color: string, seasoning: readonly string[] = []): Bite =>
  (paint) => {
    const bend = paint.random.int(-10, 12);
    return (
      `<path d="M-44 ${bend} C-40 -34 36 -40 45 -6 C48 22 10 34 -12 30 C-32 28 -46 18 -44 ${bend}Z" fill="${darken(color, 0.32)}" transform="translate(2 5)"/>` +
      `<path d="M-44 ${bend} C-40 -34 36 -40 45 -6 C48 22 10 34 -12 30 C-32 28 -46 18 -44 ${bend}Z" fill="${paint.slope([lighten(color, 0.5), color, darken(color, 0.18)], 1, 1)}"/>` +
      `<path d="M-30 -4 C-18 -22 18 -24 32 -8" fill="none" stroke="${lighten(color, 0.6)}" stroke-width="4" stroke-linecap="round" opacity=".7"/>` +
      (seasoning.length > 0 ? specks(paint, seasoning, 16, 32, 18, 2.6) : "")
    );
  };

/** Risoles, lumpia, semprong, dadar gulung, kastengel: a lying roll. `slim` is its half height. */
export const roll =
  (color: string, slim = 20, filling: string = color, crumbs: readonly string[] = []): Bite =>
  (paint) =>
    `<rect x="-48" y="${-slim}" width="92" height="${2 * slim}" rx="${Math.min(slim, 16)}" fill="${paint.slope([lighten(color, 0.45), color, darken(color, 0.16), darken(color, 0.4)])}"/>` +
    (crumbs.length > 0 ? specks(paint, crumbs, 36, 44, slim - 3, 3) : "") +
    (filling === color
      ? ""
      : ellipse(41, 0, slim * 0.55, slim, lighten(color, 0.2)) + ellipse(42, 0, slim * 0.36, slim * 0.68, paint.round(filling))) +
    `<rect x="-38" y="${n(-slim * 0.66)}" width="62" height="${n(slim * 0.26)}" rx="4" fill="#fff" opacity=".32"/>`;

/** A cube or slab in perspective: tahu, tempe, brownies, nagasari, dodol. `layers` run from top to bottom on its front. */
export const slab =
  (top: string, layers: readonly string[], toppings: readonly string[] = [], height = 30): Bite =>
  (paint) => {
    const band = height / layers.length;
    const front = layers
      .map((color, i) => {
        const y = i * band;
        return (
          `<path d="M-44 ${n(-6 + y)} L8 ${n(12 + y)} V${n(12 + y + band)} L-44 ${n(-6 + y + band)}Z" fill="${color}"/>` +
          `<path d="M8 ${n(12 + y)} L46 ${n(-8 + y)} V${n(-8 + y + band)} L8 ${n(12 + y + band)}Z" fill="${darken(color, 0.26)}"/>`
        );
      })
      .join("");
    return (
      place(front, 0, -2) +
      `<path d="M-44 -8 L-6 -27 L46 -10 L8 10Z" fill="${paint.slope([lighten(top, 0.4), top], 1, 1)}" stroke="${lighten(top, 0.5)}" stroke-width="1.5" stroke-linejoin="round"/>` +
      (toppings.length > 0 ? place(specks(paint, toppings, 22, 30, 10, 3.4), 1, -9) : "")
    );
  };

/** A bun, a bolu, a fried thing with a domed top. */
export const dome =
  (color: string, base: string = darken(color, 0.25), topping: readonly string[] = []): Bite =>
  (paint) =>
    `<path d="M-46 14 C-46 36 46 36 46 14Z" fill="${paint.slope([base, darken(base, 0.35)])}"/>` +
    `<path d="M-47 16 C-50 -50 50 -50 47 16 C30 27 -30 27 -47 16Z" fill="${paint.round(color)}"/>` +
    (topping.length > 0 ? place(specks(paint, topping, 26, 34, 20, 3), 0, -10) : "") +
    gleam(-16, -19, 15, 7, -18, 0.42);

/** Kembang goyang, kue semprit: petals around a heart. */
export const flower =
  (color: string, heart: string, petals = 8): Bite =>
  (paint) => {
    const petal = `<ellipse cx="0" cy="-28" rx="13" ry="19" fill="${paint.round(color)}"/><ellipse cx="0" cy="-29" rx="6.5" ry="11" fill="${darken(color, 0.34)}"/>`;
    const ring = Array.from({ length: petals }, (_, i) => place(petal, 0, 0, 1, (360 / petals) * i)).join("");
    return ring + ellipse(0, 0, 14, 13, paint.round(color)) + ellipse(0, 0, 7, 6.5, paint.round(heart));
  };

/** Kue akar kelapa: a short ridged, forked stick. */
export const root =
  (color: string): Bite =>
  (paint) => {
    const ridge = (d: string, width: number) =>
      `<path d="${d}" fill="none" stroke="${darken(color, 0.35)}" stroke-width="${width}" stroke-linecap="round"/><path d="${d}" fill="none" stroke="${paint.slope([lighten(color, 0.3), color])}" stroke-width="${width - 4}" stroke-linecap="round"/><path d="${d}" fill="none" stroke="${lighten(color, 0.6)}" stroke-width="2.4" stroke-dasharray="2 5" transform="translate(-1 -4)" opacity=".8"/>`;
    return ridge("M2 4 C18 6 30 14 42 26", 15) + ridge("M-42 -14 C-20 2 10 -12 44 -8", 19);
  };

/** Skewered meat, glazed. */
export const satay =
  (color: string, glaze: string = C.dark): Bite =>
  (paint) => {
    const cubes = [-34, -13, 8]
      .map(
        (x, i) =>
          `<rect x="${x}" y="${-13 + (i % 2) * 2}" width="22" height="25" rx="8" fill="${paint.round(i === 1 ? darken(color, 0.12) : color)}"/><path d="M${x + 4} ${-6 + i} q7 -5 13 0" stroke="${glaze}" stroke-width="3" fill="none" stroke-linecap="round" opacity=".55"/>${gleam(x + 8, -7, 5, 2.2, -15, 0.5)}`,
      )
      .join("");
    return `<rect x="-48" y="-2" width="98" height="4.4" rx="2" fill="${paint.slope(["#f3d9a4", "#b98745"])}"/>${cubes}`;
  };

/** Half a boiled egg, or a whole one in sauce. */
export const egg =
  (sauce?: string): Bite =>
  (paint) =>
    sauce
      ? ellipse(0, 0, 38, 30, paint.round(sauce)) + gleam(-12, -12, 11, 5)
      : ellipse(0, 3, 38, 30, "#cdb892") +
        ellipse(0, 0, 38, 30, paint.round("#fff3dd", 0.5)) +
        ellipse(2, 2, 18, 15, paint.round("#f5a51c")) +
        gleam(-4, -4, 5, 2.4);

/** A whole fish as it comes out of the kitchen, not out of a cartoon. */
export const fish =
  (color: string, sauce?: string): Bite =>
  (paint) => {
    const cuts = [-18, -2, 14]
      .map((x) => `<path d="M${x} -12 q-7 12 1 24" stroke="${darken(color, 0.55)}" stroke-width="3" fill="none" stroke-linecap="round"/>`)
      .join("");
    return (
      `<path d="M26 0 L49 -19 Q44 0 49 19Z" fill="${darken(color, 0.25)}"/>` +
      `<path d="M-10 -20 Q6 -32 22 -14Z" fill="${darken(color, 0.35)}"/>` +
      `<path d="M-49 2 C-38 -27 12 -28 34 0 C12 27 -38 27 -49 2Z" fill="${paint.slope([lighten(color, 0.35), color, darken(color, 0.35)])}"/>` +
      `<path d="M-30 -13 q7 13 0 28" stroke="${darken(color, 0.4)}" stroke-width="2.6" fill="none"/>` +
      cuts +
      `<circle cx="-38" cy="-3" r="4" fill="#fff8e8"/><circle cx="-38" cy="-3" r="2" fill="#22110a"/>` +
      (sauce ? place(specks(paint, [sauce, lighten(sauce, 0.25), darken(sauce, 0.2)], 34, 26, 12, 4.6), -2, -2) : "") +
      gleam(-14, -13, 14, 3.4, -4, 0.4)
    );
  };

/** Pepes, lemper, lontong: a parcel of banana leaf. */
export const parcel =
  (leaf: string = C.leaf): Bite =>
  (paint) => {
    const veins = [-26, -14, -2, 10, 22]
      .map((x) => `<path d="M${x} -16 l5 32" stroke="${lighten(leaf, 0.35)}" stroke-width="1.6" opacity=".6"/>`)
      .join("");
    return (
      `<path d="M-48 -12 L-36 -18 H36 L48 -10 V10 L36 19 H-36 L-48 13Z" fill="${paint.slope([lighten(leaf, 0.4), leaf, darken(leaf, 0.45)])}"/>${veins}` +
      `<path d="M-36 -18 L-34 19 M36 -18 L34 19" stroke="${darken(leaf, 0.5)}" stroke-width="2" opacity=".6"/>` +
      `<path d="M-46 -1 L-37 0 M46 -1 L37 0" stroke="#d9b063" stroke-width="4" stroke-linecap="round"/>`
    );
  };

/** A heap of noodles. */
export const noodles =
  (color: string): Bite =>
  (paint) => {
    const strands = Array.from({ length: 34 }, (_, i) => {
      const r = paint.random;
      const y = -30 + (i / 34) * 62;
      const half = 46 * Math.sqrt(Math.max(0.1, 1 - ((y - 1) / 36) ** 2));
      const wave = () => n(r.between(-13, 13));
      const shade = r.pick([lighten(color, 0.4), color, color, darken(color, 0.16)]);
      return `<path d="M${n(-half)} ${n(y)} q${n(half * 0.5)} ${wave()} ${n(half)} ${wave()} t${n(half)} ${wave()}" fill="none" stroke="${shade}" stroke-width="4.2" stroke-linecap="round"/>`;
    });
    return ellipse(0, 5, 47, 35, darken(color, 0.4)) + strands.join("");
  };

/** Rice: a dome of grains. */
export const rice =
  (color: string = C.rice, bits: readonly string[] = []): Bite =>
  (paint) =>
    ellipse(0, 10, 48, 34, darken(color, 0.22)) +
    `<path d="M-48 12 C-46 -46 46 -46 48 12 C36 42 -36 42 -48 12Z" fill="${paint.round(color, 0.7)}"/>` +
    place(specks(paint, [lighten(color, 0.6), lighten(color, 0.3), darken(color, 0.12)], 90, 44, 32, 3.4), 0, 0) +
    (bits.length > 0 ? place(specks(paint, bits, 24, 36, 24, 3.2), 0, -4) : "");

/** Loose small stuff: orek tempe, bawang goreng, serundeng, kacang. */
export const loose =
  (colors: readonly string[], size = 6, count = 90): Bite =>
  (paint) =>
    ellipse(0, 9, 45, 31, darken(colors[0] ?? C.brown, 0.45)) + specks(paint, colors, count, 46, 34, size);

/** Sambal, sauce, peanut paste: a glossy puddle. */
export const puddle =
  (color: string, bits: readonly string[] = []): Bite =>
  (paint) =>
    `<path d="M-45 2 C-48 -26 -18 -36 4 -33 C32 -38 50 -18 45 4 C48 28 18 36 -6 33 C-32 36 -46 24 -45 2Z" fill="${paint.round(color)}"/>` +
    (bits.length > 0 ? specks(paint, bits, 34, 38, 26, 3.4) : "") +
    gleam(-18, -17, 14, 5, -18, 0.5);
