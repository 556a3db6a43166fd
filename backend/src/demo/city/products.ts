import type { ListingInput } from "../../contracts/listing";
import { allergensIn, type Dish, type Variation } from "../dishes/dish";
import type { Picture } from "../pictures/compose";
import type { Random } from "../random";
import type { Kitchen } from "./kitchens";
import { containerOf, foodPermitKey, halalOf, type Papers } from "./permits";

export interface DemoProduct {
  listing: Omit<ListingInput, "photos" | "halal_permit_id" | "food_permit_id">;
  picture: Picture;
  /** Keys of the shop's permits it is named under. */
  under: { halal: string | null; food: string | null };
  /** The dish it is a flavour of, and what that flavour is called. */
  choice: { of: string; label: string };
}

interface Offer {
  dish: Dish;
  variation: Variation | null;
}

/** The shop's board: mostly its main menu, each dish plain or in its varieties. */
function board(random: Random, kitchen: Kitchen, size: number): Offer[] {
  const offers = (dish: Dish): Offer[] => {
    const varieties: Offer[] = random.some(dish.variations, random.int(1, 2)).map((variation) => ({ dish, variation }));
    return dish.plain ? [{ dish, variation: null }, ...varieties.slice(0, random.int(0, 2))] : varieties;
  };
  const main = random.shuffle(kitchen.main).flatMap(offers);
  const beside = random.shuffle(kitchen.beside).flatMap((dish) => offers(dish).slice(0, 1));
  const besides = Math.min(beside.length, Math.round(size * 0.22));
  return [...main.slice(0, size - besides), ...beside.slice(0, besides)];
}

/** Prices people write: to 500 below fifty thousand, to 1,000 above. */
function price(random: Random, dish: Dish, level: number, dearer: number): number {
  const [from, to] = dish.price;
  const exact = (from + (to - from) * Math.min(1, Math.max(0, level + random.between(-0.15, 0.15))) + dearer) * 1000;
  const step = exact < 50_000 ? 500 : 1000;
  return Math.max(step, Math.round(exact / step) * step);
}

const KEEPING: Record<ListingInput["storage"], readonly string[]> = {
  hot: [
    "Disajikan hangat, sebaiknya langsung disantap.",
    "Dimasak setelah dipesan, jadi mohon tunggu 10 sampai 20 menit.",
    "Untuk dibawa pulang, kuah dan sambal kami pisah.",
  ],
  chilled: ["Simpan di kulkas setelah diterima.", "Kirim di hari yang sama supaya tetap segar.", "Habiskan sebelum tanggal pada label."],
  frozen: [
    "Simpan di freezer -18 °C, jangan dibekukan ulang.",
    "Dikirim dengan es gel supaya tetap beku sampai di rumah.",
    "Tersedia juga paket grosir untuk dijual kembali.",
  ],
  ambient: [
    "Bisa untuk bingkisan, tulis ucapan di catatan pesanan.",
    "Kemasannya bisa ditutup rapat lagi.",
    "Pesanan besar mohon kabari sehari sebelumnya.",
  ],
};

/** Boxes for a meeting, whole cakes and hampers are made only when somebody asked for them. */
function preorderOf({ category, unit }: Dish): ListingInput["preorder"] {
  if (category === "nasi-kotak") return { days: 2, cutoff: "15:00", quota: 150 };
  if (category === "roti-bolu" && unit === "loyang") return { days: 1, cutoff: "18:00", quota: 12 };
  return category === "kue-kering" && unit === "kotak" ? { days: 3, cutoff: null, quota: null } : null;
}

/** What keeps for months is bought by stalls that sell it on. */
function wholesaleOf({ days }: Dish, price: number): ListingInput["wholesale"] {
  if (days <= 30 || price < 8_000) return [];
  const less = (part: number) => Math.round((price * part) / 500) * 500;
  return [
    { from: 12, price: less(0.92) },
    { from: 48, price: less(0.84) },
  ];
}

const ALWAYS_THERE = 0.92;

export function products(random: Random, kitchen: Kitchen, papers: Papers, size: number): DemoProduct[] {
  const level = random.between(0.1, 0.9);
  return board(random, kitchen, size).map(({ dish, variation }) => {
    const [name, dearer = 0, extra] = variation ?? [];
    const ingredients = [...new Set(extra ? [dish.ingredients[0] ?? extra, extra, ...dish.ingredients.slice(1)] : dish.ingredients)];
    const single = price(random, dish, level, dearer);
    const { halal_state, halalKey } = halalOf(papers, dish, kitchen.nonHalal === true);
    const mixed = kitchen.nonHalal && !dish.haram ? " Diolah di dapur yang juga memasak daging babi." : "";
    return {
      listing: {
        title: name ? `${dish.title} ${name}` : dish.title,
        description: `${dish.about} ${random.pick(KEEPING[dish.storage])}${mixed}`,
        category: dish.category,
        price: single,
        wholesale: wholesaleOf(dish, single),
        stock: random.chance(0.05) ? 0 : random.int(4, dish.days > 30 ? 120 : 45),
        unit: dish.unit,
        state: random.chance(ALWAYS_THERE) ? "published" : random.pick(["hidden", "draft"] as const),
        ingredients,
        allergens: allergensIn(ingredients),
        net_content: dish.content?.[0] ?? null,
        net_content_unit: dish.content?.[1] ?? null,
        container: containerOf(dish),
        storage: dish.storage,
        shelf_life_days: dish.days,
        ready_to_eat: dish.ready,
        food_traits: [],
        daily_stock: null,
        preorder: preorderOf(dish),
        halal_state,
      },
      picture: { scene: dish.scene, category: dish.category, variant: 0 },
      under: { halal: halalKey, food: foodPermitKey(papers, dish, kitchen.place) },
      choice: { of: dish.title, label: name ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : "Biasa" },
    };
  });
}
