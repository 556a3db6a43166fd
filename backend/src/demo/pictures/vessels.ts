import type { Bite } from "./bites";
import { sprinkle } from "./bites";
import { darken, lighten, n, type Paint, place } from "./paint";

/** Something that stands on a table: its foot is at y = 0, its middle at x = 0, about 400 px high. */
export type Vessel = (paint: Paint) => string;

const shine = (x: number, y: number, width: number, height: number, opacity = 0.5) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${width / 2}" fill="#fff" opacity="${opacity}"/>`;

/** A paper label with a batik edge and what is inside; letters would not survive the small sizes. */
function label(paint: Paint, x: number, y: number, width: number, height: number, color: string, mark: Bite): string {
  const teeth = Math.floor(width / 18);
  const edge = Array.from(
    { length: teeth },
    (_, i) => `<path d="M${n(x + 9 + i * 18 - 6)} ${y + height - 16} l6 -9 l6 9 l-6 9Z" fill="${color}"/>`,
  ).join("");
  return (
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="${paint.slope(["#fffaf0", "#fdf1da", "#ecd9b4"], 1, 0.2)}"/>` +
    `<rect x="${x}" y="${y}" width="${width}" height="${n(height * 0.15)}" rx="7" fill="${color}"/>${edge}` +
    place(mark(paint), x + width / 2, y + height * 0.5, (Math.min(width, height) * 0.58) / 100)
  );
}

/** A bottle of jamu, syrup or sauce. */
export const bottle =
  (liquid: string, cap: string, mark: Bite): Vessel =>
  (paint) =>
    `<path d="M-38 -470 H38 V-398 C38 -362 92 -344 92 -286 V-26 Q92 0 64 0 H-64 Q-92 0 -92 -26 V-286 C-92 -344 -38 -362 -38 -398Z" fill="${paint.slope([lighten("#dfe9dc", 0.4), "#c8d6c6"], 1, 0)}" opacity=".85"/>` +
    `<path d="M-30 -392 C-30 -352 -84 -336 -84 -282 V-28 Q-84 -8 -62 -8 H62 Q84 -8 84 -28 V-282 C84 -336 30 -352 30 -392Z" fill="${paint.tube(liquid)}"/>` +
    `<rect x="-44" y="-506" width="88" height="56" rx="10" fill="${paint.tube(cap)}"/>` +
    label(paint, -86, -250, 172, 178, cap, mark) +
    shine(-70, -318, 12, 300, 0.42);

/** A toples full of cakes: glass, lid, ribbon. */
export const toples =
  (fill: Bite, lid: string, size = 66): Vessel =>
  (paint) => {
    const rows = Array.from({ length: 5 }, (_, row) =>
      Array.from({ length: 5 }, (_, i) =>
        place(fill(paint), -148 + i * 74 + (row % 2) * 26 - 12, -46 - row * 56, size / 100, paint.random.int(-40, 40)),
      ).join(""),
    ).join("");
    const clip = paint.define(
      "toples",
      `<clipPath id="toples"><path d="M-180 -330 Q-190 -300 -190 -280 V-40 Q-190 -6 -150 -6 H150 Q190 -6 190 -40 V-280 Q190 -300 180 -330Z"/></clipPath>`,
    );
    return (
      `<path d="M-188 -350 Q-200 -300 -200 -280 V-40 Q-200 0 -154 0 H154 Q200 0 200 -40 V-280 Q200 -300 188 -350Z" fill="#f4e6c8"/>` +
      `<g clip-path="${clip}">${rows}</g>` +
      `<path d="M-188 -350 Q-200 -300 -200 -280 V-40 Q-200 0 -154 0 H154 Q200 0 200 -40 V-280 Q200 -300 188 -350Z" fill="${paint.define("glass", `<linearGradient id="glass"><stop offset="0" stop-color="#fff" stop-opacity=".55"/><stop offset=".18" stop-color="#fff" stop-opacity=".06"/><stop offset=".8" stop-color="#402010" stop-opacity=".06"/><stop offset="1" stop-color="#402010" stop-opacity=".3"/></linearGradient>`)}"/>` +
      `<rect x="-204" y="-404" width="408" height="70" rx="18" fill="${paint.tube(lid)}"/><rect x="-204" y="-352" width="408" height="14" fill="${darken(lid, 0.3)}" opacity=".6"/>` +
      shine(-172, -306, 16, 230)
    );
  };

/** A small jar of sambal or seasoning. */
export const jar =
  (content: string, bits: readonly string[], lid: string, mark: Bite): Vessel =>
  (paint) => {
    const flakes = sprinkle(paint, 90, 128, 130)
      .map(
        ([x, y]) =>
          `<ellipse cx="${n(x)}" cy="${n(y - 140)}" rx="8" ry="4" fill="${paint.random.pick(bits)}" transform="rotate(${paint.random.int(0, 180)} ${n(x)} ${n(y - 140)})"/>`,
      )
      .join("");
    return (
      `<path d="M-140 -300 Q-158 -280 -158 -250 V-40 Q-158 0 -118 0 H118 Q158 0 158 -40 V-250 Q158 -280 140 -300Z" fill="${paint.tube(content)}"/>${flakes}` +
      `<rect x="-146" y="-352" width="292" height="66" rx="16" fill="${paint.tube(lid)}"/>` +
      label(paint, -112, -226, 224, 168, lid, mark) +
      shine(-142, -268, 13, 226, 0.45)
    );
  };

/** A standing pouch of chips or frozen food, with a window. */
export const pouch =
  (color: string, accent: string, inside: Bite): Vessel =>
  (paint) => {
    const pieces = sprinkle(paint, 9, 74, 58)
      .map(([x, y]) => place(inside(paint), x, y - 142, 0.62, paint.random.int(-50, 50)))
      .join("");
    const clip = paint.define("window", `<clipPath id="window"><ellipse cx="0" cy="-142" rx="118" ry="92"/></clipPath>`);
    const points = Array.from({ length: 15 }, (_, i) => `L${-168 + i * 24} ${i % 2 ? -452 : -440}`).join(" ");
    return (
      `<path d="M-168 -440 ${points} L168 -440 C150 -380 168 -300 172 -180 C176 -90 176 -30 164 0 H-164 C-176 -30 -176 -90 -172 -180 C-168 -300 -150 -380 -168 -440Z" fill="${paint.slope([lighten(color, 0.4), color, darken(color, 0.24)], 1, 0.5)}"/>` +
      `<path d="M-158 -408 H158" stroke="${darken(color, 0.3)}" stroke-width="4" stroke-dasharray="10 8" opacity=".6"/>` +
      `<path d="M-160 -300 C-90 -350 90 -350 160 -300 L164 -262 C90 -312 -90 -312 -164 -262Z" fill="${accent}"/>` +
      `<ellipse cx="0" cy="-142" rx="126" ry="100" fill="${accent}"/><ellipse cx="0" cy="-142" rx="118" ry="92" fill="#fdf0d6"/><g clip-path="${clip}">${pieces}</g>` +
      `<path d="M-136 -420 C-120 -300 -136 -120 -132 -30" stroke="#fff" stroke-width="16" opacity=".35" fill="none" stroke-linecap="round"/>`
    );
  };

/** A takeaway cup: layers from bottom to top, with ice and a straw. */
export const cup =
  (layers: readonly string[], straw: string, floating: Bite | null = null): Vessel =>
  (paint) => {
    const height = 330;
    const band = height / layers.length;
    const clip = paint.define(
      "cup",
      `<clipPath id="cup"><path d="M-132 -350 L-98 -16 Q-96 -4 -82 -4 H82 Q96 -4 98 -16 L132 -350Z"/></clipPath>`,
    );
    const fill = layers
      .map((color, i) => {
        const y = -4 - (i + 1) * band;
        return `<path d="M-150 ${n(y)} q75 ${i % 2 ? 16 : -16} 150 0 t150 0 V${n(y + band + 20)} H-150Z" fill="${paint.slope([lighten(color, 0.22), color, darken(color, 0.14)], 1, 0.3)}"/>`;
      })
      .reverse()
      .join("");
    const ice = [
      [-64, -300, 14],
      [10, -316, -18],
      [66, -286, 30],
      [-20, -262, 42],
    ]
      .map(([x, y, turn]) =>
        place(
          `<rect x="-27" y="-27" width="54" height="54" rx="12" fill="#fff" opacity=".42"/><rect x="-20" y="-20" width="24" height="8" rx="4" fill="#fff" opacity=".7"/>`,
          x ?? 0,
          y ?? 0,
          1,
          turn,
        ),
      )
      .join("");
    const toppings = floating ? [-72, 0, 68].map((x, i) => place(floating(paint), x, -334 + (i % 2) * 14, 0.66, i * 24 - 20)).join("") : "";
    return (
      `<path d="M38 -300 L74 -520" stroke="${straw}" stroke-width="20" stroke-linecap="round"/><path d="M34 -300 L70 -520" stroke="#fff" stroke-width="5" opacity=".5" stroke-linecap="round"/>` +
      `<g clip-path="${clip}"><rect x="-150" y="-360" width="300" height="360" fill="#fbf6ea"/>${fill}${ice}</g>${toppings}` +
      `<path d="M-142 -366 H142 L98 -10 Q96 0 82 0 H-82 Q-96 0 -98 -10Z" fill="#fff" opacity=".14"/>` +
      `<rect x="-148" y="-378" width="296" height="22" rx="11" fill="#fff" opacity=".85"/>` +
      `<path d="M-104 -330 L-80 -50" stroke="#fff" stroke-width="15" stroke-linecap="round" opacity=".5"/>`
    );
  };

/** A glass mug for hot drinks. */
export const mug =
  (liquid: string, floating: Bite | null = null): Vessel =>
  (paint) =>
    `<path d="M120 -230 C230 -240 230 -60 112 -70" fill="none" stroke="#e9efe6" stroke-width="30"/><path d="M120 -230 C230 -240 230 -60 112 -70" fill="none" stroke="#fff" stroke-width="9" opacity=".8"/>` +
    `<path d="M-142 -300 H142 L122 -24 Q120 0 94 0 H-94 Q-120 0 -122 -24Z" fill="#edf2e8"/>` +
    `<path d="M-130 -264 H130 L113 -30 Q111 -12 92 -12 H-92 Q-111 -12 -113 -30Z" fill="${paint.tube(liquid)}"/>` +
    `<ellipse cx="0" cy="-264" rx="130" ry="27" fill="${lighten(liquid, 0.3)}"/>` +
    (floating ? [-60, 4, 62].map((x, i) => place(floating(paint), x, -268 + (i % 2) * 8, 0.5, i * 30)).join("") : "") +
    `<ellipse cx="0" cy="-300" rx="142" ry="30" fill="none" stroke="#fff" stroke-width="9" opacity=".85"/>` +
    shine(-108, -250, 16, 210) +
    [-50, 10, 64]
      .map(
        (x) =>
          `<path d="M${x} -340 q-22 -34 0 -66 t0 -66" stroke="#fff" stroke-width="13" fill="none" stroke-linecap="round" opacity=".4"/>`,
      )
      .join("");
