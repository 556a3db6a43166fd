import { Random } from "../../src/demo/random";
import { KECAMATAN, KELURAHAN } from "../../src/reference/areas";
import type { City, Shop, Truth } from "./city";
import { DISHES, type Dish, FAMILIES, type Family, type Half } from "./families";
import { misspelt, OPERATORS } from "./noise";
import type { LabelledQuery, Stratum, Want } from "./wants";

const lower = (text: string): string => text.toLowerCase();

/** Which dishes a food's plain name means: its own family's that bear the name, others that begin with it; the rest of the family is akin. */
function meant(family: Family, word: string): Pick<Want, "dishes" | "akin"> {
  const spelt = [word, ...family.spellings.filter(([, known]) => known === word).map(([variant]) => variant)];
  const bears = (dish: Dish) => spelt.some((one) => ` ${lower(dish.name)} `.includes(` ${one}`) || lower(dish.name).includes(`-${one}`));
  const begins = (dish: Dish) => spelt.some((one) => lower(dish.name).startsWith(`${one} `));
  const own = family.dishes.filter(bears);
  const dishes = [...(own.length > 0 ? own : family.dishes), ...DISHES.filter((dish) => dish.family !== family.key && begins(dish))];
  return {
    dishes: dishes.map(({ name }) => name),
    akin: DISHES.filter((dish) => dish.family === family.key || bears(dish)).map(({ name }) => name),
  };
}

const exactly = (family: Family, dish: Dish): Want => ({ dishes: [dish.name], akin: family.dishes.map(({ name }) => name) });
/** Every dish of the family whose name begins so: "fried rice" is any nasi goreng. */
function beginning(family: Family, name: string): Want | undefined {
  const dishes = family.dishes.filter((one) => one.name.startsWith(name));
  return dishes.length > 0 ? { dishes: dishes.map((one) => one.name), akin: family.dishes.map((one) => one.name) } : undefined;
}
const GENERIC = new Set(["ayam"]);
const headsOf = ({ marks, key }: Family): string[] => (marks.length > 0 ? [...marks] : GENERIC.has(key) ? [] : [key]);

interface Maker {
  random: Random;
  half: Half;
  add: (stratum: Stratum, text: string, want: Want | null) => void;
}

function names(family: Family, { random, half, add }: Maker): void {
  for (const head of headsOf(family).slice(0, 2)) add("head", head, meant(family, head));
  add("head", lower(random.pick(family.dishes).name), null);
  for (const slip of Object.values(OPERATORS[half])) {
    if (!random.chance(half === "open" ? 0.5 : 0.35)) continue;
    const dish = random.pick(family.dishes);
    add("typo", misspelt(dish.name.replaceAll("-", " "), slip, random), exactly(family, dish));
  }
  const long = headsOf(family).filter((head) => !head.includes(" ") && head.length >= 3);
  const [head] = random.shuffle(long);
  if (head) add("typo", misspelt(head, random.pick(Object.values(OPERATORS[half])), random), meant(family, head));
  for (const [variant, word] of random.some(family.spellings, 1)) add("spelling", variant, meant(family, word));
  for (const [english, name] of random.some(family.english, 1)) {
    const want = beginning(family, name);
    if (want) add("English", english, want);
  }
}

const COOKED = [
  ["goreng", "digoreng"],
  ["bakar", "dibakar"],
  ["kukus", "dikukus"],
] as const;

function speech(family: Family, { random, add }: Maker): void {
  const [head] = random.shuffle(headsOf(family));
  if (head && random.chance(0.4)) add("affix", `${head}nya yang enak`, meant(family, head));
  for (const dish of family.dishes) {
    const bent = COOKED.find(([plain]) => lower(dish.name).includes(plain));
    if (bent) add("affix", lower(dish.name).replace(bent[0], bent[1]), exactly(family, dish));
  }
  if (head && random.chance(0.4))
    add(
      "slang",
      random.pick([`pengen ${head} dong`, `${head} mantul bgt`, `cari ${head} yg gercep`, `laper pengen ${head} nih`]),
      meant(family, head),
    );
  for (const [short, name] of random.some(family.short, 1)) {
    const want = beginning(family, name);
    if (want) add("slang", short, want);
  }
}

const joined = (name: string): string => lower(name).replaceAll(" ", "");
const torn = (name: string): string => lower(name).replace(/^(rawa|bantar|mustika|jati|medan)(?=.{3,})/, "$1 ");

function places(family: Family, { random, add }: Maker): void {
  const [head] = random.shuffle(headsOf(family));
  if (!head || !random.chance(0.5)) return;
  const { handle, name } = random.pick(KECAMATAN);
  const plain = KELURAHAN.filter(
    ({ name: one }) => !/^(Perwira|Pejuang|Kotabaru|Harapan|Bintara$|Jatiasih|Jatisampurna|Bantargebang|Mustikajaya|Medansatria)/.test(one),
  );
  const village = random.pick(plain);
  const around = KECAMATAN.find(({ code }) => code === village.kecamatan_code);
  const way = random.int(0, 3);
  if (way === 0) add("place", `${head} dekat ${lower(name)}`, { ...meant(family, head), near: { kecamatan: handle } });
  if (way === 1) add("place", `${head} ${random.pick([joined, torn])(name)}`, { ...meant(family, head), in: handle });
  if (way === 2) add("place", `${head} di ${lower(name)}`, { ...meant(family, head), in: handle });
  if (way === 3 && around)
    add("place", `${head} deket ${lower(village.name)}`, {
      ...meant(family, head),
      near: { kecamatan: around.handle, kelurahan: village.code },
    });
}

function constraints(family: Family, { random, add }: Maker): void {
  const [head] = random.shuffle(headsOf(family));
  if (!head) return;
  const want = meant(family, head);
  const prices = family.dishes.filter(({ name }) => want.dishes?.includes(name)).map(({ price }) => price);
  const low = Math.min(...prices.map(([from]) => from));
  const high = Math.max(...prices.map(([, to]) => to));
  const middle = Math.round(low + (high - low) * 0.4);
  const ways: (() => void)[] = [
    () => add("constraint", `${head} <${middle}rb`, { ...want, price: [0, middle * 1000] }),
    () => add("constraint", `${head} dibawah ${middle} ribu`, { ...want, price: [0, middle * 1000] }),
    () => add("constraint", `${head} ${low}-${middle} ribu`, { ...want, price: [low * 1000, middle * 1000] }),
    () => add("constraint", `${head} halal`, { ...want, isHalal: true }),
    () => add("constraint", `${head} hari ini`, { ...want, isReady: true }),
    () => add("constraint", `${head} buka sekarang`, { ...want, isOpen: true }),
    () => add("constraint", `${head} halal max ${middle}rb`, { ...want, isHalal: true, price: [0, middle * 1000] }),
    () => add("constraint", `${head} po`, { ...want, isPreorder: true }),
    ...(family.dishes.some(({ spice }) => spice === 1) ? [() => add("constraint", `${head} ga pedes`, { ...want, isMild: true })] : []),
  ];
  for (const way of random.some(ways, 1)) way();
}

function vendors(half: Half, { shops, products }: City, { random, add }: Maker): void {
  const byShop = new Map<string, Truth[]>();
  for (const product of products.filter(({ dish, stock }) => dish && stock > 0)) {
    byShop.set(product.shop.id, [...(byShop.get(product.shop.id) ?? []), product]);
  }
  const cooks = (shop: Shop) => byShop.get(shop.id) ?? [];
  const able = random.shuffle(shops).filter((shop) => cooks(shop).length >= 3);
  for (const shop of able.slice(0, 8)) add("vendor", lower(shop.name), { vendor: shop.id });
  for (const shop of able.slice(8, 40)) {
    const own = cooks(shop).find(({ dish }) => FAMILIES.find(({ key }) => key === dish?.family)?.half === half);
    if (own?.dish && random.chance(0.25))
      add("vendor", `${lower(own.dish.name)} ${lower(shop.name)}`, { vendor: shop.id, dishes: [own.dish.name] });
  }
}

const NOTHING: Record<Half, readonly string[]> = {
  open: ["sepatu futsal", "oli motor", "charger hp", "sushi salmon", "croissant", "semen tiga roda"],
  sealed: ["kaos polos", "helm bogo", "tiramisu", "ramen tonkotsu", "pakan kucing", "kabel listrik"],
};

/** Queries made by rules, one half of them from the sealed families by the sealed slips. */
export function generatedQueries(where: City): LabelledQuery[] {
  return (["open", "sealed"] as const).flatMap((half) => {
    const random = new Random(`queries ${half}`);
    const made = new Map<string, LabelledQuery>();
    const maker: Maker = {
      random,
      half,
      add: (stratum, text, want) => {
        const dish = want === null && stratum === "head" ? DISHES.find(({ name }) => lower(name) === text) : undefined;
        const family = FAMILIES.find(({ key }) => key === dish?.family);
        const meaning = dish && family ? exactly(family, dish) : want;
        if (!made.has(text)) made.set(text, { text, half, stratum, want: meaning, byHand: false });
      },
    };
    for (const family of FAMILIES.filter((one) => one.half === half)) {
      names(family, maker);
      speech(family, maker);
      places(family, maker);
      constraints(family, maker);
    }
    vendors(half, where, maker);
    for (const text of NOTHING[half]) maker.add("no-answer", text, null);
    return [...made.values()];
  });
}
