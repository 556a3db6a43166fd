import type { ListingInput } from "../../contracts/listing";
import type { CreatePermit } from "../../contracts/permit";
import { CONTAINERS, type Container } from "../../reference/food";
import type { Dish } from "../dishes/dish";
import type { Random } from "../random";
import type { Kitchen } from "./kitchens";

/** One permit of a shop: what its owner writes, and how far it has come. */
export interface DemoPermit {
  /** Within the shop; products are named under it by this. */
  key: string;
  permit: Pick<CreatePermit, "kind" | "number" | "scope" | "issued_on" | "expires_on">;
  /** `lapsed`: verified once, and over since a while. */
  until: "submitted" | "rejected" | "verified" | "lapsed";
  /** The officer's reason when it was rejected. */
  reason: string | null;
}

/** What a shop holds before it lists anything. */
export interface Papers {
  halal: "certified" | "in_process" | "uncertified";
  /** `ID32…`; its last four digits are the month of issue. */
  halalNumber: string | null;
  halalIssuedOn: string | null;
  /** Producer's four digits in its numbers. */
  producer: string;
  /** Days from today to the end of its food permits; negative = lapsed. Null = it has none. */
  daysLeft: number | null;
  /** Whether the officer has looked at its food permits and its certificate yet. */
  foodVerified: boolean;
  halalVerdict: "submitted" | "verified" | "rejected";
  /** For the kitchen itself. */
  hygiene: "slhs" | "hsp" | "none";
}

export const dayFrom = (today: string, days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

/** Most have what their goods need: what is packed and has no permit is not on sale at all. */
export function papers(random: Random, today: string): Papers {
  const certified = random.chance(0.56);
  const issuedOn = certified ? dayFrom(today, -random.int(60, 1100)) : null;
  const verified = random.chance(0.86);
  return {
    halal: certified ? "certified" : random.chance(0.5) ? "in_process" : "uncertified",
    halalNumber: issuedOn ? `ID3211${random.digits(9)}${issuedOn.slice(5, 7)}${issuedOn.slice(2, 4)}` : null,
    halalIssuedOn: issuedOn,
    producer: random.digits(4),
    daysLeft: random.chance(0.97) ? daysLeft(random) : null,
    foodVerified: random.chance(0.96),
    halalVerdict: verified ? (random.chance(0.95) ? "verified" : "rejected") : "submitted",
    hygiene: random.pick(["slhs", "hsp", "hsp", "none", "none"] as const),
  };
}

/** Most are far from their end, some near it, a few have lapsed. */
function daysLeft(random: Random): number {
  const luck = random.next();
  if (luck < 0.04) return -random.int(5, 200);
  if (luck < 0.2) return random.int(10, 170);
  return random.int(200, 1780);
}

/** What each unit is packed in; what is not named here goes over the counter in plastic. */
const CONTAINER: Partial<Record<Dish["unit"], Container>> = { toples: "glass", kotak: "paper", loyang: "paper" };
export const containerOf = ({ unit }: Dish): Container => CONTAINER[unit] ?? "plastic";
/** The P-IRT number's first digit. */
const digitOf = (container: Container) => CONTAINERS.indexOf(container) + 1;

const isPacked = (dish: Dish) => dish.days >= 7;
const isHomeIndustry = (dish: Dish, place: Kitchen["place"]) => dish.storage === "ambient" && place === "home";

/** Dry, made at home and packed for a week or more: P-IRT, one per kind of food and container. Frozen or made outside: BPOM. */
export function foodPermitKey(held: Papers, dish: Dish, place: Kitchen["place"]): string | null {
  if (!isPacked(dish) || held.daysLeft === null) return null;
  return isHomeIndustry(dish, place) ? `pirt:${digitOf(containerOf(dish))}${dish.foodType}` : `bpom_md:${dish.storage}`;
}

type Said = Pick<ListingInput, "halal_state"> & { halalKey: string | null };

export function halalOf(held: Papers, dish: Dish, nonHalalKitchen: boolean): Said {
  if (dish.haram) return { halal_state: "non_halal", halalKey: null };
  if (nonHalalKitchen) return { halal_state: "uncertified", halalKey: null };
  return { halal_state: held.halal, halalKey: held.halal === "certified" ? "halal" : null };
}

function foodPermit(held: Papers, key: string, sequence: number, today: string): DemoPermit {
  const days = held.daysLeft ?? 0;
  const expires_on = dayFrom(today, days);
  const dates = { issued_on: dayFrom(today, days - 1826), expires_on };
  const [kind, rest = ""] = key.split(":");
  const place = String(sequence).padStart(2, "0");
  const number = kind === "pirt" ? `${rest}3275${place}${held.producer}-${expires_on.slice(2, 4)}` : `MD 2${held.producer}${place}132751`;
  return {
    key,
    permit: { kind: kind === "pirt" ? "pirt" : "bpom_md", number, scope: "products", ...dates },
    until: days < 0 ? "lapsed" : held.foodVerified ? "verified" : "submitted",
    reason: null,
  };
}

/** The permits of one shop: those its products are named under, and the kitchen's own. */
export function permits(held: Papers, kitchen: Pick<Kitchen, "place">, named: ReadonlySet<string>, today: string): DemoPermit[] {
  const food = [...named].filter((key) => key !== "halal").map((key, index) => foodPermit(held, key, index + 1, today));
  const halal: DemoPermit[] =
    named.has("halal") && held.halalNumber
      ? [
          {
            key: "halal",
            permit: { kind: "halal", number: held.halalNumber, scope: "products", issued_on: held.halalIssuedOn, expires_on: null },
            until: held.halalVerdict,
            reason: held.halalVerdict === "rejected" ? "Nomor sertifikat tidak ditemukan di data BPJPH." : null,
          },
        ]
      : [];
  return [...food, ...halal, ...hygiene(held, kitchen.place, today)];
}

function hygiene({ hygiene: held, producer }: Papers, place: Kitchen["place"], today: string): DemoPermit[] {
  if (held === "none") return [];
  const kind = place === "shared_kitchen" || place === "factory" ? "slhs" : held;
  const expires_on = dayFrom(today, 300 + Number(producer.slice(0, 2)) * 4);
  const number = `${kind === "slhs" ? "SLHS" : "HSP"}-3275-${producer}`;
  const permit = { kind, number, scope: "vendor" as const, issued_on: dayFrom(today, -200), expires_on };
  return [{ key: kind, permit, until: "verified", reason: null }];
}
