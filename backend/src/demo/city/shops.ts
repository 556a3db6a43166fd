import type { z } from "zod";
import type { ClosedDays, OpeningHours, VendorState } from "../../contracts/primitives";
import type { ApplicationAnswers, FieldRemark, ShopProfile } from "../../contracts/vendor";
import { KECAMATAN, type KELURAHAN } from "../../reference/areas";
import type { CategoryHandle } from "../../reference/categories";
import { PREPARATION } from "../../reference/checkout-terms";
import type { Picture } from "../pictures/compose";
import type { Random } from "../random";
import type { Kitchen } from "./kitchens";
import { nib, otherPerson, person, phone } from "./people";
import { type DemoPermit, dayFrom, papers, permits } from "./permits";
import { address } from "./places";
import { type DemoProduct, products } from "./products";

export interface DemoVendor {
  /** Unique; the local part of the owner's address. */
  key: string;
  owner: { name: string; email: string };
  state: VendorState;
  answers: z.infer<typeof ApplicationAnswers>;
  evidence: { kind: "kitchen" | "product" | "packaging"; picture: Picture }[];
  /** The officer's reason (rejected, suspended) and remarks (revision). */
  reason: string | null;
  remarks: z.infer<typeof FieldRemark>[];
  shop: Omit<z.infer<typeof ShopProfile>, "banner">;
  /** Scenes on its banner. */
  banner: readonly [Picture, Picture, Picture];
  products: DemoProduct[];
  permits: DemoPermit[];
}

type Kelurahan = (typeof KELURAHAN)[number];

interface Order {
  index: number;
  state: VendorState;
  kitchen: Kitchen;
  kelurahan: Kelurahan;
  today: string;
  /** Names that are in use. */
  taken: Set<string>;
  /** Number of products. */
  size: number;
}

/** Invents one business. */
export function shop(random: Random, { index, state, kitchen, kelurahan, today, taken, size }: Order): DemoVendor {
  const owner = kitchen.nonHalal ? otherPerson(random) : person(random);
  const name = uniqueName(random, kitchen, owner.known, kelurahan.name, taken);
  const key = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const hasProducts = state === "approved" || state === "suspended";
  const held = papers(random, today);
  const goods = hasProducts ? products(random, kitchen, held, size) : [];
  const named = new Set(goods.flatMap(({ under }) => [under.halal ?? [], under.food ?? []].flat()));
  const [first, second, third] = signature(kitchen, random.int(0, 2));
  return {
    key,
    owner: { name: owner.name, email: `${key}@lapakbekasi.test` },
    state,
    answers: answers(random, { kitchen, kelurahan, owner: owner.name, name, index, unfinished: state === "draft" }),
    evidence: [
      { kind: "product", picture: first },
      { kind: "kitchen", picture: second },
      ...(random.chance(0.5) ? [{ kind: "packaging", picture: third } as const] : []),
    ],
    ...decision(random, state),
    shop: front(random, kitchen, owner.known, kelurahan, today),
    banner: [first, second, third],
    products: goods,
    permits: hasProducts ? permits(held, kitchen, named, today) : [],
  };
}

/** Three dishes for banner and evidence; shops of a kind share three such sets, because every banner is a file of its own. */
function signature(kitchen: Kitchen, choice: number): DemoVendor["banner"] {
  const scenes = [...new Map(kitchen.main.map((dish) => [dish.scene, dish])).values()];
  const picture = (i: number): Picture => {
    const dish = scenes[(choice * 2 + i) % scenes.length]!;
    return { scene: dish.scene, category: dish.category, variant: 0 };
  };
  return [picture(0), picture(1), picture(2)];
}

function uniqueName(random: Random, kitchen: Kitchen, who: string, place: string, taken: Set<string>): string {
  for (const pattern of [
    ...random.shuffle(kitchen.names),
    ...kitchen.names.map((name) => `${name} {number}`),
    ...kitchen.names.map((name) => `${name} {place}`),
  ]) {
    const name = pattern
      .replace("{who}", who)
      .replace("{place}", place)
      .replace("{number}", String(random.pick([17, 21, 45, 77, 88, 99, 212, 354])));
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
  throw new Error(`No name is left for another ${kitchen.names[0]}.`);
}

interface Person {
  kitchen: Kitchen;
  kelurahan: Kelurahan;
  owner: string;
  name: string;
  index: number;
  unfinished: boolean;
}

function answers(random: Random, { kitchen, kelurahan, owner, name, index, unfinished }: Person): DemoVendor["answers"] {
  const sells = [...new Set(kitchen.main.map((dish) => dish.category))] as CategoryHandle[];
  const filled: DemoVendor["answers"] = {
    business_name: name,
    owner_name: owner,
    nib: random.chance(0.62) ? nib(random) : null,
    phone: phone(index + 1),
    kecamatan_code: kelurahan.kecamatan_code,
    kelurahan_code: kelurahan.code,
    ...address(random, kelurahan.name),
    sells,
    sells_note: `${random
      .some(kitchen.main, 4)
      .map((dish) => dish.title)
      .join(", ")}.`,
    production_place: kitchen.place,
    production_note: kitchen.production,
    packaging_note: kitchen.packaging,
  };
  // A form left half-way: the last questions are open.
  return unfinished ? { ...filled, street: null, rt: null, rw: null, landmark: null, production_note: null, packaging_note: null } : filled;
}

const REASONS: Partial<Record<VendorState, readonly string[]>> = {
  rejected: [
    "Usaha berada di luar Kota Bekasi (Kabupaten Bekasi). Silakan mendaftar di pemerintah kabupaten.",
    "Produk utama bukan makanan atau minuman siap edar, melainkan bahan mentah grosir.",
  ],
  suspended: [
    "Dua pembeli melaporkan kemasan tanpa tanggal produksi. Dibekukan sampai kunjungan petugas.",
    "Masa berlaku izin habis dan belum diperpanjang setelah dua kali pengingat.",
  ],
};

const REMARKS: readonly DemoVendor["remarks"][] = [
  [{ field: "street", message: "Nomor rumah belum ditulis. Tambahkan agar petugas bisa berkunjung." }],
  [
    { field: "evidence", message: "Foto dapur terlalu gelap. Mohon unggah foto yang terang dari depan kompor." },
    { field: "packaging_note", message: "Jelaskan di mana tanggal produksi dicantumkan." },
  ],
  [{ field: "nib", message: "NIB tidak ditemukan di OSS. Periksa kembali angkanya atau kosongkan." }],
];

function decision(random: Random, state: VendorState): Pick<DemoVendor, "reason" | "remarks"> {
  const reasons = REASONS[state];
  return { reason: reasons ? random.pick(reasons) : null, remarks: state === "revision" ? random.pick(REMARKS) : [] };
}

const BEGINNINGS = [
  "{who} mulai berjualan dari teras rumah di {place} pada {year}.",
  "Usaha keluarga di {place} sejak {year}, sekarang dijalankan generasi kedua.",
  "Semula hanya untuk pesanan tetangga di {place}, sejak {year} kami melayani seluruh Bekasi.",
  "Berdiri {year} setelah {who} ikut pelatihan UKM kelurahan {place}.",
] as const;
const ENDINGS = [
  "Pesan lewat sini, ambil sendiri atau kami antar.",
  "Terima kasih sudah membeli dari tetangga sendiri.",
  "Pesanan untuk arisan dan syukuran silakan hubungi dulu.",
  "Dua ibu di sekitar rumah ikut bekerja bersama kami.",
] as const;

function front(random: Random, kitchen: Kitchen, who: string, kelurahan: Kelurahan, today: string): DemoVendor["shop"] {
  const told = (text: string) =>
    text
      .replaceAll("{who}", who)
      .replaceAll("{place}", kelurahan.name)
      .replaceAll("{year}", String(random.int(1998, 2024)));
  const [open, close, days] = kitchen.hours;
  const opening_hours: OpeningHours = Object.fromEntries(days.map((day) => [day, [{ open, close }]]));
  const delivers = random.chance(0.72);
  const near = KECAMATAN.map((kecamatan) => kecamatan.code).filter((code) => code !== kelurahan.kecamatan_code);
  return {
    story: [random.pick(BEGINNINGS), random.pick(kitchen.craft), random.pick(ENDINGS)].map(told).join(" "),
    opening_hours,
    closed_days: closedDays(random, today),
    pickup_enabled: !delivers || random.chance(0.94),
    pickup_note: random.chance(0.6)
      ? random.pick([
          "Panggil dari pagar, kami di dapur belakang.",
          "Tunjukkan kode ambil di layar HP.",
          "Parkir motor di depan, mobil di lapangan.",
        ])
      : null,
    pickup_minimum: 0,
    delivery_enabled: delivers,
    delivery_fee: delivers ? random.pick([0, 5000, 7000, 8000, 10_000, 12_000]) : 0,
    delivery_minimum: delivers ? random.pick([0, 0, 20_000, 30_000, 50_000]) : 0,
    delivery_zones: delivers && random.chance(0.55) ? [kelurahan.kecamatan_code, ...random.some(near, random.int(2, 5))].sort() : [],
    delivery_note: delivers
      ? random.pick([
          "Diantar pukul 10.00 sampai 16.00.",
          "Diantar sendiri oleh anak kami dengan motor.",
          "Pesanan sebelum pukul 09.00 sampai siang hari.",
        ])
      : null,
    preparation_minutes: PREPARATION.default,
    cash_enabled: true,
    cash_limit: null,
  };
}

function closedDays(random: Random, today: string): ClosedDays {
  if (!random.chance(0.3)) return [];
  const first = random.int(3, 40);
  const note = random.pick(["Hajatan keluarga", "Pulang kampung", "Ikut bazar UKM", "Servis oven"]);
  return Array.from({ length: random.int(1, 3) }, (_, i) => ({ date: dayFrom(today, first + i), note }));
}
