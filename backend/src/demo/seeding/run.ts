import type { MedusaContainer } from "@medusajs/framework/types";
import type { Photo } from "../../contracts/primitives";
import type { DemoCity } from "../city";

/** What every part of the seeding run shares. */
export interface Run {
  container: MedusaContainer;
  city: DemoCity;
  officer: { id: string; name: string };
  /** One line of progress. */
  say(progress: string): void;
}

/** Published pictures by their key. */
export type Album = ReadonlyMap<string, Photo>;

/** Works through a list with a few hands at once; the first failure ends it. */
export async function inParallel<T>(hands: number, items: readonly T[], work: (item: T, index: number) => Promise<void>): Promise<void> {
  const queue = [...items.entries()];
  const hand = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: hands }, hand));
}

/** `40/160 lapak`, every `step` things. */
export function counter(run: Pick<Run, "say">, total: number, what: string, step: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % step === 0 || done === total) run.say(`${done}/${total} ${what}`);
  };
}
