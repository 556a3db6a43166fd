import type { ShopProfile } from "@lapak/backend/contracts/vendor";
import {
  type ClosedDay,
  closedDaysFromForm,
  type DayRow,
  type HoursWords,
  hoursFromRows,
  rowsFromForm,
  rowsFromHours,
} from "./opening-hours";
import { photosFromForm } from "./photos";
import { type FieldErrors, ticked, typed, typedAll, wholeNumber } from "./typed";

/** The shop profile as typed. */
export interface ProfileDraft {
  story: string;
  banner: ShopProfile["banner"];
  rows: DayRow[];
  closed_days: ClosedDay[];
  pickup_enabled: boolean;
  pickup_note: string;
  pickup_minimum: string;
  preparation_minutes: string;
  cash_enabled: boolean;
  cash_limit: string;
  delivery_enabled: boolean;
  delivery_fee: string;
  delivery_minimum: string;
  /** `all` or `some`: an empty list of zones means the whole city to the backend, which no form should leave to chance. */
  reach: "all" | "some";
  delivery_zones: string[];
  delivery_note: string;
}

const grouped = new Intl.NumberFormat("id-ID");

export function draftOfProfile(profile: ShopProfile): ProfileDraft {
  return {
    story: profile.story ?? "",
    banner: profile.banner,
    rows: rowsFromHours(profile.opening_hours),
    closed_days: profile.closed_days,
    pickup_enabled: profile.pickup_enabled,
    pickup_note: profile.pickup_note ?? "",
    pickup_minimum: grouped.format(profile.pickup_minimum),
    preparation_minutes: String(profile.preparation_minutes),
    cash_enabled: profile.cash_enabled,
    cash_limit: profile.cash_limit === null ? "" : grouped.format(profile.cash_limit),
    delivery_enabled: profile.delivery_enabled,
    delivery_fee: grouped.format(profile.delivery_fee),
    delivery_minimum: grouped.format(profile.delivery_minimum),
    reach: profile.delivery_zones.length === 0 ? "all" : "some",
    delivery_zones: profile.delivery_zones,
    delivery_note: profile.delivery_note ?? "",
  };
}

export function draftOfProfileForm(form: FormData): ProfileDraft {
  return {
    story: typed(form, "story"),
    banner: photosFromForm(form)[0] ?? null,
    rows: rowsFromForm(form),
    closed_days: closedDaysFromForm(form),
    pickup_enabled: ticked(form, "pickup_enabled"),
    pickup_note: typed(form, "pickup_note"),
    pickup_minimum: typed(form, "pickup_minimum"),
    preparation_minutes: typed(form, "preparation_minutes"),
    cash_enabled: ticked(form, "cash_enabled"),
    cash_limit: typed(form, "cash_limit"),
    delivery_enabled: ticked(form, "delivery_enabled"),
    delivery_fee: typed(form, "delivery_fee"),
    delivery_minimum: typed(form, "delivery_minimum"),
    reach: typed(form, "reach") === "some" ? "some" : "all",
    delivery_zones: typedAll(form, "delivery_zones"),
    delivery_note: typed(form, "delivery_note"),
  };
}

export interface ProfileWords extends HoursWords {
  number: string;
  zones: string;
  noWay: string;
}

type NumberField = "delivery_fee" | "delivery_minimum" | "pickup_minimum" | "preparation_minutes" | "cash_limit";

export function profileOfDraft(draft: ProfileDraft, words: ProfileWords): { profile: ShopProfile; errors: FieldErrors } {
  const { hours, errors } = hoursFromRows(draft.rows, words);
  const numberOrNull = (field: NumberField) => {
    const value = wholeNumber(draft[field]);
    if (Number.isNaN(value)) errors[field] = words.number;
    return Number.isNaN(value) ? null : value;
  };
  const number = (field: NumberField) => numberOrNull(field) ?? 0;
  const some = draft.reach === "some";
  if (draft.delivery_enabled && some && draft.delivery_zones.length === 0) errors.delivery_zones = words.zones;
  if (!draft.pickup_enabled && !draft.delivery_enabled) errors.pickup_enabled = words.noWay;
  const profile: ShopProfile = {
    story: draft.story || null,
    banner: draft.banner,
    opening_hours: hours,
    closed_days: draft.closed_days,
    pickup_enabled: draft.pickup_enabled,
    pickup_note: draft.pickup_note || null,
    pickup_minimum: number("pickup_minimum"),
    preparation_minutes: number("preparation_minutes"),
    cash_enabled: draft.cash_enabled,
    cash_limit: draft.cash_enabled ? numberOrNull("cash_limit") : null,
    delivery_enabled: draft.delivery_enabled,
    delivery_fee: number("delivery_fee"),
    delivery_minimum: number("delivery_minimum"),
    delivery_zones: some ? (draft.delivery_zones as ShopProfile["delivery_zones"]) : [],
    delivery_note: draft.delivery_note || null,
  };
  return { profile, errors };
}

/** Refusals of the backend under the names of this form: `opening_hours.3.0.open` stands beside Wednesday. */
export function profileErrors(fields: readonly { field: string; message: string }[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const { field, message } of fields) {
    const [head = field, day] = field.split(".");
    errors[head === "opening_hours" && day ? `hours_${day}` : head] ??= message;
  }
  return errors;
}
