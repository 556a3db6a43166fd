import type { Reference } from "@lapak/backend/contracts/reference";
import { backend } from "./backend.server";

let known: Promise<Reference> | undefined;

/** Kecamatan, kelurahan, categories, allergens, units. They change only with a release, so one answer serves this process's life. */
export function reference(): Promise<Reference> {
  known ??= backend<Reference>("/store/reference").catch((problem: unknown) => {
    known = undefined;
    throw problem;
  });
  return known;
}
