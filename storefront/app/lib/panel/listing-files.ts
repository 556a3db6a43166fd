import type { ImportView } from "@lapak/backend/contracts/listing-import";

export const FORMATS = ["xlsx", "csv"] as const;
export type Format = (typeof FORMATS)[number];

/** Rows one file takes; a shop with more downloads parts. */
export const ROWS_PER_FILE = 2000;
export const partsFor = (products: number): number[] =>
  Array.from({ length: Math.max(1, Math.ceil(products / ROWS_PER_FILE)) }, (_, index) => index + 1);

export const isUnderWay = ({ state }: Pick<ImportView, "state">): boolean => state === "checking" || state === "importing";
export const isOpen = (view: Pick<ImportView, "state">): boolean => isUnderWay(view) || view.state === "checked";

/** How far it is: of the rows while they are looked through, of the good ones while they are put in. */
export function progressOf({ state, total, judged, create, change, same, done }: ImportView): { done: number; total: number } {
  return state === "checking" ? { done: judged, total } : { done, total: create + change + same };
}

export const SHOWN = ["bad", "create", "change", "same"] as const;
export type Shown = (typeof SHOWN)[number];

/** What the vendor looks at first: what needs them, or else what there is. */
export function firstShown(view: ImportView): Shown {
  return SHOWN.find((kind) => view[kind] > 0) ?? "bad";
}
