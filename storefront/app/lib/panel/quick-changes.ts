import type { ListingInput } from "@lapak/backend/contracts/listing";
import { type FieldErrors, typed, wholeNumber } from "./typed";

const STATES = ["published", "hidden", "draft"] as const;
type Changes = Partial<Pick<ListingInput, "price" | "stock" | "state">>;

/** What the small forms of the product list ask for: shown or hidden, or a new price and stock. */
export function quickChanges(form: FormData, words: { price: string; stock: string }): { changes: Changes; errors: FieldErrors } {
  const state = STATES.find((one) => one === typed(form, "state"));
  if (state) return { changes: { state }, errors: {} };
  const errors: FieldErrors = {};
  const number = (field: "price" | "stock") => {
    const value = wholeNumber(typed(form, field));
    if (value === null || Number.isNaN(value)) errors[field] = words[field];
    return value ?? 0;
  };
  return { changes: { price: number("price"), stock: number("stock") }, errors };
}
