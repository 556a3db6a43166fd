import type { ListingInput } from "../../contracts/listing";
import { CONTAINERS, type Container } from "../../reference/food";
import type { Dish } from "../dishes/dish";
import type { Random } from "../random";
import type { Kitchen } from "./kitchens";

/** What a shop holds before it lists anything. */
export interface Papers {
  halal: "certified" | "in_process" | "uncertified";
  /** `ID32…`; its last four digits are the month of issue. */
  halalNumber: string | null;
  halalIssuedOn: string | null;
  /** Whether the officer has looked at the claims yet. */
  verified: boolean;
  /** Home industry number: producer's four digits. */
  producer: string;
  /** Days from today to the expiry of its P-IRT numbers; negative = lapsed. Null = it has none. */
  pirtDaysLeft: number | null;
  /** For the kitchen itself. */
  hygiene: "slhs" | "hsp" | "none";
}

export type Label = Pick<
  ListingInput,
  "halal_state" | "halal_number" | "halal_issued_on" | "permit_kind" | "permit_number" | "permit_expires_on"
>;

export const dayFrom = (today: string, days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

export function papers(random: Random, today: string): Papers {
  const certified = random.chance(0.56);
  const issuedOn = certified ? dayFrom(today, -random.int(60, 1100)) : null;
  return {
    halal: certified ? "certified" : random.chance(0.5) ? "in_process" : "uncertified",
    halalNumber: issuedOn ? `ID3211${random.digits(9)}${issuedOn.slice(5, 7)}${issuedOn.slice(2, 4)}` : null,
    halalIssuedOn: issuedOn,
    verified: random.chance(0.86),
    producer: random.digits(4),
    pirtDaysLeft: random.chance(0.86) ? pirtDaysLeft(random) : null,
    hygiene: random.pick(["slhs", "hsp", "hsp", "none", "none"] as const),
  };
}

/** Most are far from their end, some near it, a few have lapsed. */
function pirtDaysLeft(random: Random): number {
  const luck = random.next();
  if (luck < 0.07) return -random.int(5, 200);
  if (luck < 0.2) return random.int(10, 170);
  return random.int(200, 1780);
}

/** What each unit is packed in; what is not named here goes over the counter in plastic. */
const CONTAINER: Partial<Record<Dish["unit"], Container>> = { toples: "glass", kotak: "paper", loyang: "paper" };
export const containerOf = ({ unit }: Dish): Container => CONTAINER[unit] ?? "plastic";
/** The P-IRT number's first digit. */
const digitOf = (container: Container) => CONTAINERS.indexOf(container) + 1;

/** The label data of one dish from this shop. `sequence` counts its products, because a P-IRT number is per product. */
export function label(papers: Papers, dish: Dish, kitchen: Pick<Kitchen, "nonHalal" | "place">, sequence: number, today: string): Label {
  return { ...halal(papers, dish, kitchen.nonHalal === true), ...permit(papers, dish, kitchen.place, sequence, today) };
}

function halal(held: Papers, dish: Dish, nonHalalKitchen: boolean): Pick<Label, "halal_state" | "halal_number" | "halal_issued_on"> {
  if (dish.haram) return { halal_state: "non_halal", halal_number: null, halal_issued_on: null };
  if (nonHalalKitchen) return { halal_state: "uncertified", halal_number: null, halal_issued_on: null };
  return { halal_state: held.halal, halal_number: held.halalNumber, halal_issued_on: held.halalIssuedOn };
}

type Permit = Pick<Label, "permit_kind" | "permit_number" | "permit_expires_on">;
const NONE: Permit = { permit_kind: "none", permit_number: null, permit_expires_on: null };

/** Dry, made at home and packed for a week or more: P-IRT. Frozen or made outside: BPOM, which the larger ones have. Ready to eat: the kitchen's own paper. */
function permit(held: Papers, dish: Dish, place: Kitchen["place"], sequence: number, today: string): Permit {
  const keeps = dish.days >= 7;
  if (keeps && dish.storage === "ambient" && place === "home") {
    if (held.pirtDaysLeft === null) return NONE;
    const expiresOn = dayFrom(today, held.pirtDaysLeft);
    const number = `${digitOf(containerOf(dish))}${dish.foodType}3275${String(sequence % 100).padStart(2, "0")}${held.producer}-${expiresOn.slice(2, 4)}`;
    return { permit_kind: "pirt", permit_number: number, permit_expires_on: expiresOn };
  }
  if (keeps) {
    if (held.pirtDaysLeft === null || held.pirtDaysLeft < 400) return NONE;
    return {
      permit_kind: "bpom_md",
      permit_number: `BPOM RI MD 2${held.producer}${String(sequence % 100).padStart(2, "0")}132751`,
      permit_expires_on: dayFrom(today, held.pirtDaysLeft),
    };
  }
  if (!dish.ready || held.hygiene === "none") return NONE;
  const many = dish.category === "nasi-kotak" || place === "shared_kitchen" || place === "factory";
  const kind = many ? "slhs" : held.hygiene;
  return {
    permit_kind: kind,
    permit_number: `${kind === "slhs" ? "SLHS" : "HSP"}-3275-${held.producer}`,
    permit_expires_on: dayFrom(today, 300 + Number(held.producer.slice(0, 2)) * 4),
  };
}
