import type { SavedAddress } from "~/lib/address-book.server";
import type { Typed } from "~/lib/form";

/** Field that says which saved address to deliver to; `OTHER` means the fields below it. */
export const SAVED_ADDRESS = "saved_address";
export const OTHER = "other";

/** A copy of the form in which a chosen saved address fills the address fields, so that the rest reads only one kind of form. */
export function withSavedAddress(form: FormData, addresses: readonly SavedAddress[]): FormData {
  const chosen = addresses.find(({ id }) => id === form.get(SAVED_ADDRESS));
  const filled = new FormData();
  for (const [name, value] of form) filled.append(name, value);
  if (!chosen) return filled;
  const { street, rt, rw, kelurahan_code, landmark = "" } = chosen;
  for (const [name, value] of Object.entries({ street, rt, rw, kelurahan_code, landmark })) filled.set(name, value);
  return filled;
}

/** Code of the kelurahan that the form as it stands delivers to; undefined while none is chosen. */
export const kelurahanOf = (typed: Typed, addresses: readonly SavedAddress[]): string | undefined =>
  addresses.find(({ id }) => id === typed[SAVED_ADDRESS])?.kelurahan_code ?? typed.kelurahan_code;
