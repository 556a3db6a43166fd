/** Always the same numbers for the same seed (mulberry32), so that two runs ask the same. */
function randomFrom(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)], chance: (share) => next() < share };
}

const ENTRANCES = ["", "", "", "beli ", "cari ", "pengen ", "jual "];
const TAILS = ["", "", "", " enak", " murah", " terdekat", " dong"];
const CONSTRAINTS = ["halal", "<20rb", "<50rb", "20-50 ribu", "ga pedes", "buka sekarang", "hari ini", "halal <30rb", "bisa diantar"];
const PRICES = ["0-10", "10-20", "20-50", "50-100", "100-"];
const SORTS = ["termurah", "termahal", "rating", "terlaris", "terbaru"];
const NONSENSE = ["futsal", "motor", "charger", "semen", "helm", "kabel", "kaos", "printer"];

/** One slip of the finger in the longest word: two letters swapped, one dropped or one doubled. */
function misspelt(random, text) {
  const longest = text.split(" ").reduce((best, word) => (word.length > best.length ? word : best), "");
  if (longest.length < 4) return text;
  const at = 1 + random.below(longest.length - 2);
  const slips = [
    longest.slice(0, at) + longest[at + 1] + longest[at] + longest.slice(at + 2),
    longest.slice(0, at) + longest.slice(at + 1),
    longest.slice(0, at) + longest[at] + longest.slice(at),
  ];
  return text.replace(longest, random.pick(slips));
}

/**
 * What people ask, kind by kind, drawn from what is really sold. `share` is how many of a hundred requests are of the kind.
 * `city` is `{ dishes, shops, kecamatan, kelurahan, categories }`: titles in lower case, names, and the reference lists of the API.
 */
function kindsOf(random, { dishes, shops, kecamatan, kelurahan, categories }) {
  const dish = () =>
    random
      .pick(dishes)
      .split(" ")
      .slice(0, 2 + random.below(2))
      .join(" ");
  const head = () => random.pick(dishes).split(" ")[0];
  const said = (text) => `${random.pick(ENTRANCES)}${text}${random.pick(TAILS)}`;
  const somewhere = () => random.pick([...kecamatan, ...kelurahan]).name.toLowerCase();
  const areas = () => [random.pick(kecamatan).handle, random.pick(kecamatan).handle];
  const narrowed = () => ({
    ...(random.chance(0.5) ? { kecamatan: areas() } : {}),
    ...(random.chance(0.5) ? { price: [random.pick(PRICES)] } : {}),
    ...(random.chance(0.4) ? { halal: "1" } : {}),
    ...(random.chance(0.3) ? { open: "1" } : {}),
  });
  return {
    "one word": { share: 20, ask: () => ({ q: said(head()) }) },
    "a dish": { share: 25, ask: () => ({ q: said(dish()) }) },
    "a typo": { share: 10, ask: () => ({ q: misspelt(random, dish()) }) },
    "a place in the words": { share: 6, ask: () => ({ q: `${dish()} ${random.pick(["di", "dekat"])} ${somewhere()}` }) },
    "a wish in the words": { share: 8, ask: () => ({ q: `${dish()} ${random.pick(CONSTRAINTS)}` }) },
    "words and filters": { share: 8, ask: () => ({ q: said(head()), category: random.pick(categories).handle, ...narrowed() }) },
    "a category": { share: 7, ask: () => ({ category: random.pick(categories).handle, ...narrowed() }) },
    "near me": {
      share: 4,
      ask: () => ({ q: random.chance(0.5) ? dish() : undefined, from: random.pick(kelurahan).code, sort: "terdekat" }),
    },
    sorted: { share: 4, ask: () => ({ q: dish(), sort: random.pick(SORTS) }) },
    "page five": { share: 3, ask: () => ({ q: said(head()), page: 5 }) },
    "a shop": { share: 3, ask: () => ({ q: random.pick(shops).toLowerCase() }) },
    "a word too many": { share: 2, ask: () => ({ q: `${dish()} ${random.pick(NONSENSE)}` }) },
  };
}

/** An address as the storefront's search page asks it. */
function addressOf(filters) {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filters, page: filters.page ?? 1 })) {
    for (const one of [value].flat()) if (one !== undefined) params.append(name, String(one));
  }
  return `/catalog/products?${params}`;
}

const MOST_DRAWS = 50;

/** `count` searches in the shares of real ones, shuffled, none asked twice: `{ kind, path }`. */
export function searches(city, count, seed) {
  const random = randomFrom(seed);
  const kinds = kindsOf(random, city);
  const asked = new Set();
  const mix = Object.entries(kinds).flatMap(([kind, { share, ask }]) =>
    Array.from({ length: Math.max(1, Math.round((count * share) / 100)) }, () => {
      let path = addressOf(ask());
      for (let draw = 0; asked.has(path) && draw < MOST_DRAWS; draw++) path = addressOf(ask());
      asked.add(path);
      return { kind, path };
    }),
  );
  return shuffled(random, mix);
}

/** `count` moments of somebody typing a dish or a shop, two letters at the least. */
export function keystrokes(city, count, seed) {
  const random = randomFrom(seed);
  const asked = new Set();
  for (let draw = 0; asked.size < count && draw < count * MOST_DRAWS; draw++) {
    const whole = random.chance(0.85) ? random.pick(city.dishes) : random.pick(city.shops).toLowerCase();
    const typed = random.chance(0.1) ? misspelt(random, whole) : whole;
    asked.add(typed.slice(0, 2 + random.below(Math.max(1, typed.length - 2))));
  }
  return shuffled(random, [...asked]).map((q) => ({
    kind: "suggestions",
    path: `/catalog/suggestions?${new URLSearchParams({ q })}`,
  }));
}

function shuffled(random, list) {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [mixed[at], mixed[other]] = [mixed[other], mixed[at]];
  }
  return mixed;
}
