import { icons } from "@iconify-json/fluent-emoji";
import type { Bite } from "./bites";

const SIZE = 32;

/** A food from Microsoft's Fluent Emoji (MIT), in the same ±50 box as the bites we draw ourselves. */
export function emoji(name: string): Bite {
  const icon = icons.icons[name];
  if (!icon) throw new Error(`Fluent Emoji has no "${name}".`);
  return () => `<g transform="scale(${100 / SIZE}) translate(${-SIZE / 2} ${-SIZE / 2})">${icon.body}</g>`;
}
