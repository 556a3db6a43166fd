import { darken, lighten, n, type Paint, stop } from "./paint";

/** What lies under the food: a whole-picture pattern with light from the upper left. */
export type Cloth = (paint: Paint, width: number, height: number) => string;

function lit(paint: Paint, width: number, height: number): string {
  const light = paint.define(
    "light",
    `<radialGradient id="light" cx=".26" cy=".16" r="1.05">${stop(0, "#fff3cf", 0.6)}${stop(0.45, "#fff3cf", 0.06)}${stop(0.62, "#2a0d04", 0.02)}${stop(1, "#2a0d04", 0.46)}</radialGradient>`,
  );
  return `<rect width="${width}" height="${height}" fill="${light}"/>`;
}

function patterned(tile: number, turn: number, base: (paint: Paint) => string, motif: string): Cloth {
  return (paint, width, height) => {
    const fill = paint.define(
      "cloth",
      `<pattern id="cloth" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">${motif}</pattern>`,
    );
    return `<rect width="${width}" height="${height}" fill="${base(paint)}"/><rect width="${width}" height="${height}" fill="${fill}"/>${lit(paint, width, height)}`;
  };
}

/** Batik kawung: four almonds around a dot. */
export const kawung = (color: string, ink: string): Cloth => {
  const almond = (turn: number) =>
    `<g transform="translate(60 60) rotate(${turn})"><ellipse cx="0" cy="-28" rx="15" ry="24" fill="none" stroke="${ink}" stroke-width="4"/><ellipse cx="0" cy="-28" rx="5" ry="12" fill="${ink}"/></g>`;
  return patterned(
    120,
    45,
    (paint) => paint.slope([lighten(color, 0.12), color], 1, 1),
    `<g opacity=".42">${[0, 90, 180, 270].map(almond).join("")}<circle cx="60" cy="60" r="5" fill="${ink}"/><circle cx="0" cy="0" r="7" fill="${ink}"/><circle cx="120" cy="0" r="7" fill="${ink}"/><circle cx="0" cy="120" r="7" fill="${ink}"/><circle cx="120" cy="120" r="7" fill="${ink}"/></g>`,
  );
};

/** Batik parang: slanting blades. */
export const parang = (color: string, ink: string): Cloth =>
  patterned(
    96,
    -38,
    (paint) => paint.slope([lighten(color, 0.1), color], 1, 1),
    `<g opacity=".38"><path d="M0 20 C24 4 40 44 64 24 C80 12 88 16 96 20 V44 C80 60 64 34 44 50 C24 64 12 56 0 44Z" fill="${ink}"/><path d="M0 78 H96" stroke="${ink}" stroke-width="4"/><path d="M8 78 l10 -9 l10 9 l-10 9Z M56 78 l10 -9 l10 9 l-10 9Z" fill="${ink}"/></g>`,
  );

/** Mega mendung: the rain clouds of the north coast. */
export const clouds = (color: string, ink: string): Cloth => {
  const arcs = [46, 36, 26, 16]
    .map(
      (r, i) =>
        `<path d="M${80 - r * 1.5} 96 a${r * 0.75} ${r * 0.75} 0 0 1 ${r * 1.5} 0 a${r * 0.6} ${r * 0.6} 0 0 1 ${r * 1.2} ${r * 0.1}" fill="none" stroke="${ink}" stroke-width="6" opacity="${n(0.9 - i * 0.16)}"/>`,
    )
    .join("");
  return patterned(
    190,
    0,
    (paint) => paint.slope([lighten(color, 0.15), color], 1, 1),
    `<g opacity=".4">${arcs}<g transform="translate(95 95)">${arcs}</g></g>`,
  );
};

/** The checked cloth of a warung table. */
export const gingham = (color: string, paper = "#fbf1df", tile = 84): Cloth =>
  patterned(
    tile,
    0,
    () => paper,
    `<rect width="${tile / 2}" height="${tile}" fill="${color}" opacity=".5"/><rect width="${tile}" height="${tile / 2}" fill="${color}" opacity=".5"/>`,
  );

/** The striped awning of a stall, spread as rays. */
export const rays = (color: string, other: string): Cloth => {
  return (paint, width, height) => {
    const beams = Array.from({ length: 14 }, (_, i) => {
      const at = (turn: number) => `${n(width / 2 + Math.cos(turn) * 1200)} ${n(height / 2 + Math.sin(turn) * 1200)}`;
      const turn = (i / 14) * Math.PI * 2;
      return `<path d="M${width / 2} ${height / 2} L${at(turn)} L${at(turn + Math.PI / 14)}Z" fill="${other}"/>`;
    }).join("");
    return `<rect width="${width}" height="${height}" fill="${paint.slope([lighten(color, 0.15), color])}"/><g opacity=".55">${beams}</g>${lit(paint, width, height)}`;
  };
};

/** Tegel kunci: the cement floor tiles of old houses. */
export const tiles = (color: string, ink: string, accent: string): Cloth =>
  patterned(
    150,
    0,
    () => color,
    `<rect x="2" y="2" width="146" height="146" fill="none" stroke="${darken(color, 0.18)}" stroke-width="3"/><g opacity=".5"><path d="M75 12 L138 75 L75 138 L12 75Z" fill="none" stroke="${ink}" stroke-width="8"/><path d="M75 40 C92 58 92 58 110 75 C92 92 92 92 75 110 C58 92 58 92 40 75 C58 58 58 58 75 40Z" fill="${accent}"/><circle cx="75" cy="75" r="12" fill="${color}"/>${["0 0", "150 0", "0 150", "150 150"].map((at) => `<circle cx="${at.split(" ")[0]}" cy="${at.split(" ")[1]}" r="32" fill="${ink}"/>`).join("")}</g>`,
  );

/** Terrazzo: crumbs on a pastel table. */
export const terrazzo =
  (color: string, crumbs: readonly string[]): Cloth =>
  (paint, width, height) => {
    const dots = Array.from({ length: 130 }, () => {
      const r = paint.random;
      const size = r.between(3, 13);
      return `<rect x="${r.int(-10, width)}" y="${r.int(-10, height)}" width="${n(size * 1.7)}" height="${n(size)}" rx="${n(size * 0.4)}" fill="${r.pick(crumbs)}" transform="rotate(${r.int(-40, 40)} ${width / 2} ${height / 2})"/>`;
    }).join("");
    return `<rect width="${width}" height="${height}" fill="${color}"/><g opacity=".6">${dots}</g>${lit(paint, width, height)}`;
  };

/** Planks of a wooden table. */
export const planks =
  (color: string): Cloth =>
  (paint, width, height) => {
    const count = 6;
    const band = height / count;
    const rows = Array.from({ length: count }, (_, i) => {
      const r = paint.random;
      const shade = r.pick([color, lighten(color, 0.1), darken(color, 0.1), darken(color, 0.16)]);
      const grain = Array.from({ length: 4 }, (_, g) => {
        const y = i * band + 14 + g * (band / 4.4);
        return `<path d="M0 ${n(y)} q${width / 4} ${r.int(-12, 12)} ${width / 2} 0 t${width / 2} 0" stroke="${darken(color, 0.38)}" stroke-width="${n(r.between(1, 3))}" fill="none" opacity=".38"/>`;
      }).join("");
      return `<rect y="${n(i * band)}" width="${width}" height="${n(band)}" fill="${shade}"/>${grain}<rect y="${n(i * band)}" width="${width}" height="4" fill="${darken(color, 0.6)}" opacity=".6"/>`;
    }).join("");
    return rows + lit(paint, width, height);
  };

/** Anyaman: split bamboo, woven. */
export const bamboo = (color: string): Cloth =>
  patterned(
    80,
    45,
    () => color,
    `<rect width="40" height="40" fill="${lighten(color, 0.28)}"/><rect x="40" y="40" width="40" height="40" fill="${lighten(color, 0.28)}"/><path d="M0 10H40M0 20H40M0 30H40M40 50H80M40 60H80M40 70H80M50 0V40M60 0V40M70 0V40M10 40V80M20 40V80M30 40V80" stroke="${darken(color, 0.3)}" stroke-width="1.8" opacity=".6"/>`,
  );

/** Frost on a cold counter. */
export const frost = (color: string): Cloth =>
  patterned(
    130,
    20,
    (paint) => paint.slope([lighten(color, 0.3), color], 1, 1),
    `<g stroke="#fff" stroke-width="3" opacity=".42" fill="none" stroke-linecap="round">${[0, 60, 120].map((turn) => `<g transform="translate(65 65) rotate(${turn})"><path d="M0 -34 V34 M-8 -26 L0 -18 L8 -26 M-8 26 L0 18 L8 26"/></g>`).join("")}</g>`,
  );

/** A wall and a table top: where bottles, jars and bags stand. */
export const counter =
  (wall: Cloth, wood: string): Cloth =>
  (paint, width, height) => {
    const line = height * 0.66;
    const grain = Array.from(
      { length: 7 },
      (_, i) =>
        `<path d="M0 ${n(line + 18 + i * 34)} q${width / 3} ${paint.random.int(-14, 14)} ${width / 2} 0 t${width / 2} 0" stroke="${darken(wood, 0.35)}" stroke-width="2.4" fill="none" opacity=".4"/>`,
    ).join("");
    return (
      wall(paint, width, height) +
      `<rect y="${line}" width="${width}" height="${height - line}" fill="${paint.slope([lighten(wood, 0.32), wood, darken(wood, 0.3)])}"/>${grain}` +
      `<rect y="${line}" width="${width}" height="9" fill="${lighten(wood, 0.5)}" opacity=".7"/><rect y="${line - 26}" width="${width}" height="26" fill="${paint.slope(["#2a0d04", "#2a0d04"])}" opacity=".12"/>`
    );
  };
