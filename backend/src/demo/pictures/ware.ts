import { darken, lighten, n, type Paint } from "./paint";

/** Something food is served on, seen from the seat: centred on the origin, about 640 px wide. */
export type Ware = (paint: Paint) => string;

const ellipse = (rx: number, ry: number, fill: string, y = 0, more = "") =>
  `<ellipse cx="0" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;

export const plate =
  (color: string, rim: string): Ware =>
  (paint) =>
    ellipse(322, 252, darken(color, 0.3), 14) +
    ellipse(322, 250, paint.slope([lighten(color, 0.5), color, darken(color, 0.16)], 1, 1)) +
    ellipse(306, 236, "none", 0, `stroke="${rim}" stroke-width="7"`) +
    ellipse(292, 224, "none", 0, `stroke="${rim}" stroke-width="2.5" opacity=".7"`) +
    ellipse(244, 184, paint.slope([darken(color, 0.14), color, lighten(color, 0.6)], 1, 1), 4) +
    ellipse(238, 178, lighten(color, 0.3), 7);

/** Enamel with a chipped-looking dark edge: every warung has them. */
export const enamel =
  (rim: string): Ware =>
  (paint) =>
    ellipse(320, 250, darken(rim, 0.3), 12) +
    ellipse(320, 248, rim) +
    ellipse(304, 233, paint.slope(["#ffffff", "#f6eee0", "#dfd2bd"], 1, 1)) +
    ellipse(246, 184, paint.slope(["#dccfba", "#f8f1e4", "#ffffff"], 1, 1), 4);

/** A bowl of soup; what floats in it is laid on by the scene. */
export const bowl =
  (color: string, rim: string, broth: string): Ware =>
  (paint) => {
    const fat = Array.from({ length: 16 }, () => {
      const angle = paint.random.between(0, 6.28);
      const far = paint.random.between(0.3, 0.92);
      return `<ellipse cx="${n(Math.cos(angle) * 225 * far)}" cy="${n(Math.sin(angle) * 160 * far - 20)}" rx="${paint.random.int(5, 15)}" ry="${paint.random.int(3, 9)}" fill="${lighten(broth, 0.45)}" opacity=".5"/>`;
    }).join("");
    return (
      `<path d="M-300 -20 C-290 190 -150 262 0 262 C150 262 290 190 300 -20Z" fill="${paint.slope([lighten(color, 0.2), color, darken(color, 0.42)], 0.7, 1)}"/>` +
      `<path d="M-284 70 C-240 200 -130 232 0 232 C130 232 240 200 284 70 C220 170 110 200 0 200 C-110 200 -220 170 -284 70Z" fill="${rim}" opacity=".75"/>` +
      ellipse(300, 218, lighten(color, 0.45), -20) +
      ellipse(284, 204, paint.slope([darken(color, 0.35), darken(color, 0.1)]), -17) +
      ellipse(262, 184, paint.slope([darken(broth, 0.3), broth, lighten(broth, 0.25)], 0.6, 1), -12) +
      fat
    );
  };

/** Banana leaf, fresh enough to shine. */
export const leaf =
  (color = "#4d8f3c"): Ware =>
  (paint) => {
    const veins = Array.from({ length: 19 }, (_, i) => {
      const x = -300 + i * 33;
      return `<path d="M${x} 0 Q${x + 34} -110 ${x + 70} -196 M${x} 6 Q${x + 34} 110 ${x + 66} 190" stroke="${lighten(color, 0.3)}" stroke-width="3" fill="none" opacity=".5"/>`;
    }).join("");
    return (
      `<path d="M-400 8 C-340 -210 -120 -236 60 -224 C240 -214 370 -120 408 -14 C370 120 250 220 40 222 C-150 226 -340 190 -400 8Z" fill="${paint.slope([lighten(color, 0.35), color, darken(color, 0.38)], 0.8, 1)}"/>` +
      veins +
      `<path d="M-400 8 Q0 -18 408 -14" stroke="${lighten(color, 0.55)}" stroke-width="9" fill="none"/>`
    );
  };

/** Tampah: the woven tray of the market. */
export const tampah: Ware = (paint) => {
  const weave =
    `<pattern id="weave" width="36" height="36" patternUnits="userSpaceOnUse" patternTransform="rotate(38)"><rect width="36" height="36" fill="#dcb069"/>` +
    `<rect width="18" height="18" fill="#e9c685"/><rect x="18" y="18" width="18" height="18" fill="#e9c685"/><path d="M0 9H18M18 27H36M27 0V18M9 18V36" stroke="#b98945" stroke-width="2"/></pattern>`;
  return (
    ellipse(350, 268, "#7d4f1e", 14) +
    ellipse(350, 266, paint.slope(["#e3b56b", "#b07a35", "#7f5220"], 1, 1)) +
    ellipse(350, 266, "none", 0, `stroke="#f3d59b" stroke-width="3" stroke-dasharray="14 12"`) +
    ellipse(318, 238, paint.define("weave", weave)) +
    ellipse(318, 238, paint.slope(["#5a3210", "#e9c685", "#fff2cf"], 0.6, 1), 0, `opacity=".28"`)
  );
};

/** A board of dark or light wood. */
export const board =
  (color: string): Ware =>
  (paint) => {
    const grain = Array.from(
      { length: 9 },
      (_, i) =>
        `<path d="M-350 ${-170 + i * 42} q180 ${paint.random.int(-16, 16)} 350 0 t350 0" stroke="${darken(color, 0.28)}" stroke-width="2.4" fill="none" opacity=".45"/>`,
    ).join("");
    return (
      `<rect x="-372" y="-204" width="744" height="436" rx="46" fill="${darken(color, 0.45)}"/>` +
      `<rect x="-372" y="-216" width="744" height="432" rx="46" fill="${paint.slope([lighten(color, 0.3), color, darken(color, 0.2)], 1, 1)}"/>${grain}` +
      `<circle cx="322" cy="0" r="17" fill="${darken(color, 0.6)}"/>`
    );
  };

/** Brown paper with turned-up corners, as gorengan come. */
export const paperSheet: Ware = (paint) =>
  `<path d="M-330 -190 L300 -226 L346 176 L-284 226Z" fill="#b98a4e" transform="translate(6 12)"/>` +
  `<path d="M-330 -190 L300 -226 L346 176 L-284 226Z" fill="${paint.slope(["#f2d6a2", "#deb878", "#c79a58"], 1, 1)}"/>` +
  `<path d="M-330 -190 L-190 -198 L-318 -92Z" fill="#c99b5a"/><path d="M346 176 L210 190 L334 76Z" fill="#f7e0b4"/>` +
  `<ellipse cx="60" cy="60" rx="150" ry="96" fill="#b07f3d" opacity=".18"/>`;

/** The box that catering comes in, open, with its paper doily. */
export const lunchBox =
  (color: string): Ware =>
  (paint) =>
    `<path d="M-330 -150 L-366 -262 H366 L330 -150Z" fill="${paint.slope([darken(color, 0.08), lighten(color, 0.35)])}"/>` +
    `<rect x="-346" y="-160" width="692" height="410" rx="16" fill="${darken(color, 0.35)}"/>` +
    `<rect x="-346" y="-168" width="692" height="404" rx="16" fill="${paint.slope([lighten(color, 0.5), color], 1, 1)}"/>` +
    `<rect x="-318" y="-142" width="636" height="352" rx="12" fill="${paint.slope(["#e8dcc6", "#fffaf0"], 0.6, 1)}"/>` +
    `<path d="M24 -142 V210 M24 32 H318" stroke="#d8c6a6" stroke-width="10"/>`;

/** Cobek: the stone in which sambal is ground. */
export const mortar: Ware = (paint) =>
  ellipse(318, 240, "#1f1b1c", 20) +
  ellipse(318, 236, paint.slope(["#8c8483", "#4f4848", "#2b2526"], 1, 1)) +
  ellipse(268, 190, paint.slope(["#241f20", "#4c4546", "#6d6564"], 0.8, 1), 0) +
  ellipse(252, 174, "#3a3334", 6);
