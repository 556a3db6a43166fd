import type { Random } from "../random";

interface Person {
  /** Full name. */
  name: string;
  /** How the neighbourhood calls them, e.g. `Bu Yati`. */
  known: string;
}

const WOMEN = [
  "Yati",
  "Romlah",
  "Sumiyati",
  "Ipah",
  "Nurhayati",
  "Wati",
  "Endang",
  "Siti Aminah",
  "Lilis",
  "Neneng",
  "Dewi",
  "Rina",
  "Maimunah",
  "Kokom",
  "Sri Rahayu",
  "Tuti",
  "Ani",
  "Yuyun",
  "Fitri",
  "Ratna",
  "Mulyani",
  "Enok",
  "Halimah",
  "Iis",
  "Murni",
  "Rosidah",
  "Eka",
  "Lestari",
  "Nining",
  "Zubaedah",
  "Wulan",
  "Hesti",
  "Ningsih",
  "Rohana",
  "Susi",
  "Marlina",
] as const;
const MEN = [
  "Joko",
  "Mamat",
  "Ujang",
  "Agus",
  "Hendra",
  "Rohim",
  "Dedi",
  "Sukardi",
  "Bambang",
  "Asep",
  "Yanto",
  "Rahmat",
  "Iwan",
  "Slamet",
  "Amir",
  "Toni",
  "Wahyu",
  "Nasrudin",
  "Karta",
  "Eko",
] as const;
const FAMILY = [
  "Suryani",
  "Hidayat",
  "Permana",
  "Wijaya",
  "Saputra",
  "Kurniasih",
  "Maulana",
  "Nugraha",
  "Rahman",
  "Setiawan",
  "Hasanah",
  "Ramadhani",
  "Lubis",
  "Firmansyah",
  "Puspita",
  "Handayani",
  "Kusuma",
  "Santoso",
  "Fauziah",
  "Anggraini",
  "Prasetyo",
  "Marpaung",
  "Halim",
  "Syahputra",
] as const;
const FEMALE_CALLS = ["Bu", "Bu", "Bu", "Mpok", "Teh", "Mbak", "Bu Haji", "Nyai"] as const;
const MALE_CALLS = ["Pak", "Bang", "Mas", "Kang", "Pak Haji"] as const;

const FAMILY_BATAK = ["Simanjuntak", "Siregar", "Panjaitan", "Hutapea", "Sinaga", "Ginting"] as const;
const FIRST_OTHER = ["Robert", "Maria", "Lina", "Ferry", "Yohana", "Tigor", "Meilan", "Susan"] as const;

export function person(random: Random): Person {
  const woman = random.chance(0.68);
  const given = random.pick<string>(woman ? WOMEN : MEN);
  return {
    name: `${given} ${random.pick(FAMILY)}`,
    known: `${random.pick<string>(woman ? FEMALE_CALLS : MALE_CALLS)} ${given.split(" ").at(-1)}`,
  };
}

/** Owners of kitchens that cook what is not halal. */
export function otherPerson(random: Random): Person {
  const given = random.pick(FIRST_OTHER);
  const family = random.pick(FAMILY_BATAK);
  return { name: `${given} ${family}`, known: random.chance(0.5) ? family : given };
}

/**
 * A mobile number in a block that is plainly made up (0812-0000-xxxx) but passes every shape check.
 * `index` keeps numbers different.
 */
export const phone = (index: number) => `+628120000${String(index).padStart(4, "0")}`;

const FIRST_NAMES = [...WOMEN, ...MEN];
export const shopperName = (random: Random) => `${random.pick<string>(FIRST_NAMES)} ${random.pick(FAMILY)}`;

/** A NIB as far as its shape goes: 13 digits. */
export const nib = (random: Random) => `91${random.digits(11)}`;
