import { DISHES, FAMILIES, type Half } from "./families";
import type { LabelledQuery, Stratum, Want } from "./wants";

/** What people really type, written down by hand. `dish` names begin the dishes that are meant. */
type Row = readonly [text: string, stratum: Stratum, dish: string | null, more?: Want];

const OPEN: readonly Row[] = [
  ["nasgor", "slang", "Nasi Goreng"],
  ["nasi goreng pedes level 5", "head", "Nasi Goreng", { isHot: true }],
  ["mie ayam", "spelling", "Mi Ayam"],
  ["bakso urat rawalumbu <20rb", "constraint", "Bakso Urat", { in: "rawalumbu", price: [0, 20_000] }],
  ["baso telor", "spelling", "Bakso Telur"],
  ["sate madura kambing", "head", "Sate Kambing"],
  ["gulai kambing bukan gula", "head", "Gulai Kambing"],
  ["gulai", "head", "Gulai"],
  ["cilok", "head", "Cilok"],
  ["cimol bojot", "head", "Cimol Bojot"],
  ["ayam geprek halal", "constraint", "Ayam Geprek", { isHalal: true }],
  ["ayamgeprek", "spelling", "Ayam Geprek"],
  ["nasi uduk buat sarapan deket pondokgede", "place", "Nasi Uduk", { near: { kecamatan: "pondok-gede" } }],
  ["krupuk udang", "spelling", "Kerupuk Udang"],
  ["es kopi susu 20rb", "head", "Es Kopi Susu"],
  ["dimsum frozen halal", "constraint", "Dimsum", { isFrozen: true, isHalal: true }],
  ["pempek kapal slam", "typo", "Pempek Kapal Selam"],
  ["donat ketang", "typo", "Donat Kentang"],
  ["browneis kukus", "typo", "Brownies Kukus"],
  ["mei ayam", "typo", "Mi Ayam"],
  ["risol mayo buka sekarang", "constraint", "Risoles Mayo", { isOpen: true }],
  ["sambel bawang ga pake terasi", "head", "Sambal Bawang"],
  ["keripik pisang tanpa kacang", "constraint", "Keripik Pisang", { without: ["soy_peanut"] }],
  ["nasi kotak ayam bakar hari ini", "constraint", "Nasi Kotak Ayam Bakar", { isReady: true }],
  ["nasi kotak di bawah 30 ribu bisa diantar", "constraint", "Nasi Kotak", { price: [0, 30_000], by: "delivery" }],
];

const SEALED: readonly Row[] = [
  ["rendang jengkol", "head", "Rendang Jengkol"],
  ["rendang sapi halal dibawah 50rb", "constraint", "Rendang Daging", { isHalal: true, price: [0, 50_000] }],
  ["martabak manis", "head", "Martabak Manis"],
  ["martabk telor", "typo", "Martabak Telur"],
  ["sotobetawi", "spelling", "Soto Betawi"],
  ["soto ayam deket bekasi barat", "place", "Soto Ayam", { near: { kecamatan: "bekasi-barat" } }],
  ["gado gado ga pedes", "constraint", "Gado-Gado", { isMild: true }],
  ["bubur ayam buat sarapan yg buka sekarang", "constraint", "Bubur Ayam", { isOpen: true }],
  ["seblak ceker pedes bgt", "slang", "Seblak Ceker", { isHot: true }],
  ["nastar lebaran", "head", "Nastar"],
  ["kastangel keju", "typo", "Kastengel"],
  ["lapis legit tanpa kacang", "constraint", "Lapis Legit", { without: ["soy_peanut"] }],
  ["es cendol mustika jaya", "place", "Es Cendol", { in: "mustikajaya" }],
  ["kolak pisang hari ini", "constraint", "Kolak", { isReady: true }],
  ["naget ayam frozen", "spelling", "Nugget", { isFrozen: true }],
  ["bebek goreng madura pedes", "head", "Bebek Goreng", { isHot: true }],
  ["lontong sayur pd gede", "place", "Lontong Sayur", { in: "pondok-gede" }],
  ["rujak buah jatiasih", "place", "Rujak Buah", { in: "jatiasih" }],
  ["pepes ikan halal <25rb", "constraint", "Pepes", { isHalal: true, price: [0, 25_000] }],
  ["abon sapi buat oleh2", "head", "Abon Sapi"],
  ["klepon", "head", "Klepon"],
  ["mendoan anget", "slang", "Tempe Mendoan"],
  ["onde onde isi 10", "head", "Onde-Onde"],
  ["iga bakr", "typo", "Iga Bakar"],
  ["pudding mangga", "spelling", "Puding Mangga"],
];

function labelled(half: Half, [text, stratum, dish, more]: Row): LabelledQuery {
  if (dish === null) return { text, half, stratum, want: null, byHand: true };
  const meant = DISHES.filter(({ name }) => name.startsWith(dish));
  const families = new Set(meant.map(({ family }) => family));
  const akin = FAMILIES.filter(({ key }) => families.has(key)).flatMap(({ dishes }) => dishes.map(({ name }) => name));
  if (meant.length === 0) throw new Error(`No dish begins with "${dish}".`);
  return { text, half, stratum, want: { dishes: meant.map(({ name }) => name), akin, ...more }, byHand: true };
}

export const QUERIES_BY_HAND: readonly LabelledQuery[] = [
  ...OPEN.map((row) => labelled("open", row)),
  ...SEALED.map((row) => labelled("sealed", row)),
];
