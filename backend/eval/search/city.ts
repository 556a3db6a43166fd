import type { HalalState } from "../../src/contracts/primitives";
import { Random } from "../../src/demo/random";
import { KECAMATAN, KELURAHAN, type KecamatanHandle } from "../../src/reference/areas";
import { DISHES, type Dish, FAMILIES } from "./families";
import { misspelt, OPERATORS } from "./noise";

export interface Shop {
  id: string;
  name: string;
  kelurahan: (typeof KELURAHAN)[number]["code"];
  kecamatan: KecamatanHandle;
  /** It is open at every hour of every day, or at none: what "open now" means then needs no clock. */
  isOpen: boolean;
  receiving: { pickup: boolean; delivery: boolean };
}

/** A product with the truth about it, which no engine is told. */
export interface Truth {
  id: string;
  shop: Shop;
  /** What it is; null: a decoy that only speaks of `dish`. */
  dish: Dish | null;
  /** What the decoy speaks of. */
  title: string;
  description: string;
  ingredients: string[];
  category: string;
  price: number;
  spice: 0 | 1 | 2;
  halal: HalalState;
  stock: number;
  isPreorder: boolean;
  isFrozen: boolean;
  rating: { sum: number; count: number };
  sold: number;
}

const PEOPLE =
  "Tini Iyah Sri Ningsih Yati Wati Imas Eha Nur Lilis Dedeh Rina Dewi Ratna Siti Aminah Marni Ijah Endang Tuti Asep Ujang Dadang Joko Agus Budi Slamet Rudi Hendra Bambang Udin Encep Jajang Kosim Rohmat Sutrisno Wawan Yanto Mulyono Karim".split(
    " ",
  );
const KITCHENS = [
  "Dapur Bu",
  "Warung Mpok",
  "Kedai Mbak",
  "Pawon Bu",
  "Warung Pak",
  "Kedai Bang",
  "Dapur Teh",
  "Lapak Kang",
  "Rumah Makan Pak",
  "Catering Bu",
];
const MARKS = ["Barokah", "Jaya", "Sejahtera", "Berkah", "Sari", "Rasa", "Lestari", "Makmur", "Mandiri", "Sederhana", "Bahagia", "Sentosa"];

function shops(random: Random, count: number): Shop[] {
  const names = new Set<string>();
  const handles = new Map<string, KecamatanHandle>(KECAMATAN.map(({ code, handle }) => [code, handle]));
  while (names.size < count) {
    const plain = `${random.pick(KITCHENS)} ${random.pick(PEOPLE)}`;
    names.add(
      names.has(plain) || random.chance(0.8) ? `${plain} ${random.pick(MARKS)}${random.chance(0.5) ? ` ${random.int(2, 99)}` : ""}` : plain,
    );
  }
  return [...names].map((name, number) => {
    const { code, kecamatan_code } = random.pick(KELURAHAN);
    return {
      id: `shop_${number}`,
      name,
      kelurahan: code,
      kecamatan: handles.get(kecamatan_code) ?? "bekasi-timur",
      isOpen: random.chance(0.85),
      receiving: { pickup: random.chance(0.9), delivery: random.chance(0.7) },
    };
  });
}

const PRAISE = [
  "Spesial",
  "Enak",
  "Original",
  "Premium",
  "Best Seller",
  "Homemade",
  "Komplit",
  "Mantap",
  "Asli",
  "Jumbo",
  "Khas Betawi",
  "PROMO",
  "Murah Meriah",
];
const AMOUNTS = ["isi 5", "isi 10", "250 gr", "500gr", "1 porsi", "paket hemat", "ukuran besar"];
const CLAIMS = ["Halal", "100% Halal", "HALAL MUI"];
const SENTENCES = [
  "Dimasak setiap pagi dengan bahan segar.",
  "Resep keluarga sejak 1998, tanpa pengawet.",
  "Pesanan besar mohon kabari sehari sebelumnya.",
  "Cocok untuk acara keluarga dan arisan.",
  "Bumbu meresap sampai ke dalam.",
  "Bisa dikirim seluruh Bekasi.",
];

/** A name as vendors write it: other spellings, chat words, a slip now and then. */
function written(random: Random, dish: Dish): string {
  const family = FAMILIES.find(({ key }) => key === dish.family);
  const short = family?.short.filter(([, name]) => dish.name === name) ?? [];
  if (short.length > 0 && random.chance(0.12)) return random.pick(short)[0];
  let name = dish.name;
  for (const [variant, word] of family?.spellings ?? []) {
    if (name.toLowerCase().includes(word) && random.chance(0.15)) name = name.toLowerCase().replace(word, variant);
  }
  if (random.chance(0.02)) name = misspelt(name, random.pick(Object.values(OPERATORS[random.pick(["open", "sealed"] as const)])), random);
  return name;
}

function title(
  random: Random,
  name: string,
  { isHot, isFrozen, claimsHalal, shop }: { isHot: boolean; isFrozen: boolean; claimsHalal: boolean; shop: Shop },
): string {
  const before = random.chance(0.12) ? [random.pick(PRAISE)] : [];
  const after = [
    ...(isHot && random.chance(0.6) ? [random.pick(["Pedas", "Super Pedas", "Pedes Level 5", "Mercon"])] : []),
    ...(isFrozen && random.chance(0.6) ? ["Frozen"] : []),
    ...(claimsHalal ? [random.pick(CLAIMS)] : []),
    ...(random.chance(0.25) ? [random.pick(PRAISE)] : []),
    ...(random.chance(0.15) ? [random.pick(AMOUNTS)] : []),
    ...(random.chance(0.08) ? [shop.name] : []),
    ...(random.chance(0.02) ? [`${random.int(5, 30)}rb`] : []),
    ...(random.chance(0.03) ? ["🔥"] : []),
  ];
  const whole = [...before, name, ...after].join(" ").slice(0, 80);
  return random.chance(0.1) ? whole.toUpperCase() : random.chance(0.15) ? whole.toLowerCase() : whole;
}

const DECOYS: readonly [(name: string) => string, string][] = [
  [(name) => `Bumbu ${name} Instan`, "sambal-bumbu"],
  [(name) => `Saus Celup untuk ${name}`, "sambal-bumbu"],
  [(name) => `Stik Kentang Rasa ${name}`, "keripik-camilan"],
  [(name) => `Acar Teman ${name}`, "sambal-bumbu"],
];

const rupiah = (thousands: number): number => Math.max(500, Math.round((thousands * 1000) / 500) * 500);
const HALAL: readonly HalalState[] = ["certified", "certified", "in_process", "uncertified", "uncertified", "uncertified"];

function product(random: Random, number: number, all: readonly Shop[], popular: readonly Dish[]): Truth {
  const shop = random.pick(all);
  const spoken = popular[Math.floor(popular.length * random.next() ** 1.3)] ?? random.pick(DISHES);
  const decoy = random.chance(0.08) ? random.pick(DECOYS) : undefined;
  const halal = random.pick(HALAL);
  const spice =
    spoken.category === "minuman" ? 0 : (Math.min(2, Math.max(0, spoken.spice + random.pick([0, 0, 0, 1, -1]))) as Truth["spice"]);
  const isSweet = ["kue-basah", "kue-kering", "roti-bolu", "minuman"].includes(spoken.category);
  const heat = isSweet ? 0 : spice;
  const isFrozen = !decoy && (spoken.category === "makanan-beku" || random.chance(0.05));
  const plain = spoken.ingredients.filter((one) => heat > 0 || !/cabai/.test(one));
  const ingredients = decoy
    ? ["garam", "gula", "bawang putih"]
    : heat > 0 && !plain.some((one) => /cabai/.test(one))
      ? [...plain, "cabai merah"]
      : plain;
  const name = decoy ? decoy[0](spoken.name) : written(random, spoken);
  const other = random.chance(0.3) ? ` Enak dimakan bersama ${random.pick(DISHES).name.toLowerCase()}.` : "";
  const count = random.chance(0.5) ? random.int(1, 60) : 0;
  const [from, to] = decoy ? [8, 20] : spoken.price;
  return {
    id: `lst_${String(number).padStart(6, "0")}`,
    shop,
    dish: decoy ? null : spoken,
    title: title(random, name, { isHot: heat === 2, isFrozen, claimsHalal: random.chance(halal === "certified" ? 0.15 : 0.06), shop }),
    description: `${random.pick(SENTENCES)}${other}`,
    ingredients: random.chance(0.9) ? [...ingredients] : [],
    category: decoy ? decoy[1] : isFrozen ? "makanan-beku" : spoken.category,
    price: rupiah(random.between(from, to)),
    spice: heat,
    halal,
    stock: random.chance(0.1) ? 0 : random.int(3, 60),
    isPreorder: random.chance(0.12),
    isFrozen,
    rating: { count, sum: Math.round(count * random.between(3.2, 4.9)) },
    sold: random.chance(0.7) ? random.int(0, 400) : 0,
  };
}

export interface City {
  shops: Shop[];
  products: Truth[];
}

/** The same city on every machine, for one size. */
export function city(products: number): City {
  const random = new Random("evaluation of search");
  const all = shops(random, Math.max(60, Math.round(products / 20)));
  const popular = random.shuffle(DISHES);
  return { shops: all, products: Array.from({ length: products }, (_, number) => product(random, number, all, popular)) };
}
