import type { Random } from "../../src/demo/random";
import type { Half } from "./families";

type Operator = (word: string, random: Random) => string;

const at = (word: string, index: number): string => word[index] ?? "";
/** Letters side by side on a phone. */
const NEIGHBOURS: Record<string, string> = {
  a: "sq",
  b: "vn",
  c: "xv",
  d: "sf",
  e: "wr",
  f: "dg",
  g: "fh",
  h: "gj",
  i: "uo",
  j: "hk",
  k: "jl",
  l: "k",
  m: "n",
  n: "bm",
  o: "ip",
  p: "o",
  q: "wa",
  r: "et",
  s: "ad",
  t: "ry",
  u: "yi",
  v: "cb",
  w: "qe",
  x: "zc",
  y: "tu",
  z: "x",
};

/** Slips of the finger. Each half has its own, so that nothing is learnt from one for the other. */
export const OPERATORS: Record<Half, Record<string, Operator>> = {
  open: {
    swapped: (word, random) => {
      const i = random.int(1, word.length - 2);
      return word.slice(0, i) + at(word, i + 1) + at(word, i) + word.slice(i + 2);
    },
    dropped: (word, random) => {
      const i = random.int(1, word.length - 1);
      return word.slice(0, i) + word.slice(i + 1);
    },
  },
  sealed: {
    doubled: (word, random) => {
      const i = random.int(0, word.length - 1);
      return word.slice(0, i) + at(word, i) + word.slice(i);
    },
    neighbour: (word, random) => {
      const i = random.int(1, word.length - 1);
      return word.slice(0, i) + random.pick([...(NEIGHBOURS[at(word, i)] ?? "a")]) + word.slice(i + 1);
    },
    "first letter": (word, random) => random.pick([...(NEIGHBOURS[at(word, 0)] ?? "a")]) + word.slice(1),
  },
};

/** The longest word of a name with one slip in it. */
export function misspelt(name: string, operator: Operator, random: Random): string {
  const words = name.toLowerCase().split(" ");
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), "");
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const wrong = operator(longest, random);
    if (wrong !== longest) return words.map((word) => (word === longest ? wrong : word)).join(" ");
  }
  return `${name.toLowerCase()}h`;
}
