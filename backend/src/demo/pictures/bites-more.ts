import { type Bite, C } from "./bites";
import { darken, lighten, n, place } from "./paint";

/** A wedge of a round cake whose layers show: bolu, lapis legit, martabak manis. */
export const wedge =
  (top: string, layers: readonly string[]): Bite =>
  (paint) => {
    const band = 34 / layers.length;
    const front = layers
      .map(
        (color, i) =>
          `<path d="M-46 ${n(-4 + i * band)} L44 ${n(8 + i * band)} V${n(8.6 + (i + 1) * band)} L-46 ${n(-3.4 + (i + 1) * band)}Z" fill="${color}"/>`,
      )
      .join("");
    return `${front}<path d="M-46 -4 L24 -30 C44 -26 50 -8 44 8Z" fill="${paint.slope([lighten(top, 0.35), top], 1, 1)}"/>`;
  };

/** A ring cake: bolu pandan, bolu marmer, donat. */
export const ringCake =
  (color: string, glaze?: string, sprinkles: readonly string[] = []): Bite =>
  (paint) => {
    const dots = Array.from({ length: sprinkles.length ? 26 : 0 }, (_, i) => {
      const angle = i * 2.4;
      const radius = paint.random.between(24, 38);
      return `<rect x="-3" y="-1.2" width="6" height="2.6" rx="1.2" fill="${paint.random.pick(sprinkles)}" transform="translate(${n(Math.cos(angle) * radius)} ${n(Math.sin(angle) * radius * 0.78 - 3)}) rotate(${paint.random.int(0, 180)})"/>`;
    }).join("");
    const ring = (fill: string, y: number, outer: number, inner: number) =>
      `<path fill-rule="evenodd" fill="${fill}" d="M${-outer} ${y} a${outer} ${n(outer * 0.8)} 0 1 0 ${2 * outer} 0 a${outer} ${n(outer * 0.8)} 0 1 0 ${-2 * outer} 0Z M${-inner} ${y} a${inner} ${n(inner * 0.72)} 0 1 1 ${2 * inner} 0 a${inner} ${n(inner * 0.72)} 0 1 1 ${-2 * inner} 0Z"/>`;
    return (
      ring(darken(color, 0.4), 7, 47, 13) +
      ring(paint.round(color), 0, 47, 14) +
      (glaze ? ring(paint.round(glaze), -3, 42, 16) : "") +
      dots +
      `<ellipse cx="-20" cy="-22" rx="12" ry="4" fill="#fff" opacity=".45" transform="rotate(-35 -20 -22)"/>`
    );
  };

/** Martabak telur, kerak telor, pancakes of any kind: flat, browned in patches. */
export const flat =
  (color: string, patches: readonly string[]): Bite =>
  (paint) => {
    const spots = Array.from({ length: 22 }, () => {
      const x = paint.random.between(-34, 34);
      const y = paint.random.between(-22, 22);
      return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(paint.random.between(3, 9))}" ry="${n(paint.random.between(2, 5))}" fill="${paint.random.pick(patches)}" opacity=".75"/>`;
    }).join("");
    return `<ellipse cx="0" cy="7" rx="48" ry="36" fill="${darken(color, 0.45)}"/><ellipse cx="0" cy="0" rx="48" ry="36" fill="${paint.round(color, 0.8)}"/>${spots}`;
  };

/** Siomay, dimsum: pleated cups with a filling on top. */
export const dimsum =
  (skin: string, filling: string, crown: string): Bite =>
  (paint) => {
    const pleats = [-30, -18, -6, 6, 18, 30]
      .map((x) => `<path d="M${x} -12 Q${n(x * 0.9)} 10 ${n(x * 0.72)} 34" stroke="${darken(skin, 0.22)}" stroke-width="2" fill="none"/>`)
      .join("");
    return (
      `<path d="M-42 -12 C-44 20 -30 40 0 40 C30 40 44 20 42 -12Z" fill="${paint.slope([lighten(skin, 0.3), skin, darken(skin, 0.3)])}"/>${pleats}` +
      `<ellipse cx="0" cy="-13" rx="42" ry="19" fill="${lighten(skin, 0.4)}"/><ellipse cx="0" cy="-14" rx="34" ry="15" fill="${paint.round(filling)}"/>` +
      `<ellipse cx="1" cy="-17" rx="12" ry="6" fill="${paint.round(crown)}"/>`
    );
  };

/** A crocodile bread, the wedding bread of the Betawi. */
export const crocodile: Bite = (paint) => {
  const crust = "#cf8430";
  const scales = Array.from({ length: 7 }, (_, i) => `<path d="M${-18 + i * 8} -13 l4 -8 l4 8Z" fill="${darken(crust, 0.25)}"/>`).join("");
  return (
    `<path d="M-49 4 Q-44 -6 -28 -8 Q-16 -16 8 -14 Q30 -12 49 12 Q34 8 24 12 Q-4 20 -28 12 Q-44 12 -49 4Z" fill="${paint.round(crust)}"/>${scales}` +
    `<path d="M-14 12 q-3 10 -9 9 M12 12 q3 10 9 9" stroke="${darken(crust, 0.2)}" stroke-width="8" fill="none" stroke-linecap="round"/>` +
    `<path d="M-47 5 Q-38 8 -30 4" stroke="${C.dark}" stroke-width="2" fill="none"/><circle cx="-31" cy="-7" r="3.4" fill="${C.dark}"/>` +
    `<ellipse cx="-4" cy="-8" rx="16" ry="3" fill="#fff" opacity=".4"/>`
  );
};

/** Wrapped sweets: dodol, permen jahe. */
export const sweet =
  (color: string): Bite =>
  (paint) =>
    `<path d="M-30 0 L-49 -15 L-45 0 L-49 15Z M30 0 L49 -15 L45 0 L49 15Z" fill="${lighten(color, 0.35)}"/>` +
    `<rect x="-34" y="-17" width="68" height="34" rx="12" fill="${paint.slope([lighten(color, 0.35), color, darken(color, 0.4)])}"/>` +
    place(`<rect x="-24" y="-11" width="40" height="5" rx="2.5" fill="#fff" opacity=".5"/>`, 0, 0);

/** Slices of something with a rim: lontong, mentimun, pisang. */
export const slice =
  (flesh: string, rim: string): Bite =>
  (paint) =>
    `<ellipse cx="0" cy="8" rx="44" ry="33" fill="${darken(rim, 0.35)}"/><ellipse cx="0" cy="0" rx="44" ry="34" fill="${rim}"/><ellipse cx="0" cy="0" rx="37" ry="28" fill="${paint.round(flesh, 0.5)}"/>`;

/** Leaves to garnish or to lie under. */
export const leaves =
  (color: string = C.green): Bite =>
  () =>
    [-38, 0, 38]
      .map((turn) =>
        place(
          `<path d="M0 44 C-22 12 -14 -30 0 -44 C14 -30 22 12 0 44Z" fill="${turn === 0 ? lighten(color, 0.2) : color}"/><path d="M0 42 V-36" stroke="${lighten(color, 0.5)}" stroke-width="2" opacity=".7"/>`,
          turn * 0.5,
          Math.abs(turn) * 0.2,
          0.9,
          turn,
        ),
      )
      .join("");

/** Ribbons of vegetable, meat or cracker: kangkung, dendeng, kerupuk kulit, usus. */
export const ribbons =
  (colors: readonly string[], width = 9): Bite =>
  (paint) => {
    const r = paint.random;
    return Array.from({ length: 16 }, () => {
      const [x, y] = [r.between(-34, 34), r.between(-24, 24)];
      const color = r.pick(colors);
      const d = `M${n(x - 16)} ${n(y)} q8 ${n(r.between(-14, 14))} 16 0 t16 ${n(r.between(-8, 8))}`;
      return `<path d="${d}" fill="none" stroke="${darken(color, 0.35)}" stroke-width="${width + 2}" stroke-linecap="round" transform="translate(1 3)"/><path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round"/><path d="${d}" fill="none" stroke="${lighten(color, 0.6)}" stroke-width="${n(width * 0.25)}" stroke-linecap="round" opacity=".6" transform="translate(0 -1.5)"/>`;
    }).join("");
  };

/** Fried or grilled chicken on the bone; crumbs make it crisp, a dark colour grilled. */
export const drumstick =
  (color = "#d08a32", crumbs: readonly string[] = ["#eeb65a", "#b56f22", "#f6cf86"]): Bite =>
  (paint) => {
    const flakes = Array.from({ length: 34 }, () => {
      const angle = paint.random.between(0, 6.28);
      const far = Math.sqrt(paint.random.next());
      const [x, y] = [8 + Math.cos(angle) * 27 * far, 16 + Math.sin(angle) * 25 * far];
      return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="4.4" ry="2.4" fill="${paint.random.pick(crumbs)}" opacity=".85" transform="rotate(${paint.random.int(0, 180)} ${n(x)} ${n(y)})"/>`;
    }).join("");
    return (
      `<path d="M-22 -22 L-36 -36" stroke="#e9d8b8" stroke-width="11" stroke-linecap="round"/><path d="M-23 -25 L-35 -37" stroke="#fff8e8" stroke-width="5" stroke-linecap="round"/>` +
      `<circle cx="-41" cy="-35" r="8" fill="${paint.round("#f3e6cc")}"/><circle cx="-34" cy="-43" r="8" fill="${paint.round("#f3e6cc")}"/>` +
      `<path d="M-28 -24 C-12 -30 22 -26 36 -4 C50 20 36 48 8 47 C-20 46 -24 20 -25 4 C-26 -6 -34 -18 -28 -24Z" fill="${paint.round(color)}"/>${flakes}` +
      `<ellipse cx="-2" cy="-6" rx="13" ry="5" fill="#fff" opacity=".4" transform="rotate(35 -2 -6)"/>`
    );
  };

/** Ribs and shanks in soup and on kebuli. */
export const shank: Bite = (paint) =>
  `<path d="M-30 -26 L-42 -38 M30 26 L42 38" stroke="#efe0c2" stroke-width="14" stroke-linecap="round"/><circle cx="-45" cy="-37" r="7" fill="#fbf3e0"/><circle cx="-38" cy="-45" r="7" fill="#fbf3e0"/><circle cx="45" cy="37" r="7" fill="#fbf3e0"/><circle cx="38" cy="45" r="7" fill="#fbf3e0"/>` +
  `<path d="M-38 -14 C-34 -36 -6 -40 14 -28 C36 -14 44 8 36 22 C26 38 -4 34 -20 22 C-34 12 -42 0 -38 -14Z" fill="${paint.round("#94512a")}"/>` +
  `<path d="M-20 -16 q14 -10 26 0 M-14 4 q18 -8 34 6" stroke="#5e2d14" stroke-width="3.4" fill="none" stroke-linecap="round" opacity=".6"/><ellipse cx="-10" cy="-22" rx="12" ry="4" fill="#fff" opacity=".35" transform="rotate(14 -10 -22)"/>`;
