import { Random } from "../random";

/** `#rrggbb` moved towards another colour by 0…1. */
export function mix(from: string, to: string, amount: number): string {
  const channel = (hex: string, i: number) => Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  const mixed = [0, 1, 2].map((i) => Math.round(channel(from, i) + (channel(to, i) - channel(from, i)) * amount));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

export const lighten = (color: string, amount: number) => mix(color, "#fff6e0", amount);
/** Shadows of food are warm, never black. */
export const darken = (color: string, amount: number) => mix(color, "#3a1208", amount);

/** Whole or one-decimal numbers keep the drawing short. */
export const n = (value: number) => String(Math.round(value * 10) / 10);

/** What a picture needs beside its shapes: chance, and gradients that are defined once however often they are used. */
export class Paint {
  readonly random: Random;
  private readonly defs = new Map<string, string>();

  constructor(seed: string) {
    this.random = new Random(seed);
  }

  /** A surface that bulges towards the light at the upper left. */
  round(color: string, strength = 1): string {
    const id = `r${color.slice(1)}${Math.round(strength * 10)}`;
    const stops =
      stop(0, lighten(color, 0.5 * strength)) +
      stop(0.45, color) +
      stop(0.85, darken(color, 0.28 * strength)) +
      stop(1, darken(color, 0.4 * strength));
    return this.define(id, `<radialGradient id="${id}" cx=".36" cy=".28" r=".82">${stops}</radialGradient>`);
  }

  /** From top to bottom, or along any direction given as end point of a unit box. */
  slope(colors: readonly string[], x2 = 0, y2 = 1): string {
    const id = `l${colors.map((color) => color.slice(1)).join("")}${n(x2)}${n(y2)}`.replace(/[.-]/g, "_");
    const stops = colors.map((color, i) => stop(i / Math.max(1, colors.length - 1), color)).join("");
    return this.define(id, `<linearGradient id="${id}" x1="0" y1="0" x2="${n(x2)}" y2="${n(y2)}">${stops}</linearGradient>`);
  }

  /** A tube lit from the left: dark, light, dark across. */
  tube(color: string): string {
    return this.slope([darken(color, 0.12), lighten(color, 0.45), color, darken(color, 0.2), darken(color, 0.38)], 1, 0);
  }

  define(id: string, definition: string): string {
    this.defs.set(id, definition);
    return `url(#${id})`;
  }

  document(width: number, height: number, body: string): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${[...this.defs.values()].join("")}</defs>${body}</svg>`;
  }
}

export const stop = (offset: number, color: string, opacity = 1) =>
  `<stop offset="${n(offset * 100)}%" stop-color="${color}"${opacity < 1 ? ` stop-opacity="${opacity}"` : ""}/>`;

export const place = (drawing: string, x: number, y: number, scale = 1, turn = 0) =>
  `<g transform="translate(${n(x)} ${n(y)})${turn ? ` rotate(${n(turn)})` : ""}${scale === 1 ? "" : ` scale(${Math.round(scale * 1000) / 1000})`}">${drawing}</g>`;

/** One soft shadow under a whole layer; light falls from the upper left. */
export function shadowed(paint: Paint, layer: string, depth: number): string {
  const id = `s${Math.round(depth)}`;
  const filter = paint.define(
    id,
    `<filter id="${id}" x="-20%" y="-20%" width="150%" height="150%"><feDropShadow dx="${n(depth * 0.5)}" dy="${n(depth * 0.8)}" stdDeviation="${n(depth * 0.7)}" flood-color="#2a0f05" flood-opacity=".42"/></filter>`,
  );
  return `<g filter="${filter}">${layer}</g>`;
}
