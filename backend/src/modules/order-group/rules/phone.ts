import { parsePhoneNumberFromString } from "libphonenumber-js";

/** E.164 of an Indonesian number as typed (`0812…`, `62812…`, `+62 812-…`), or null. */
export function indonesianPhone(typed: string): string | null {
  const phone = parsePhoneNumberFromString(typed.trim().replace(/^62/, "+62"), "ID");
  return phone?.countryCallingCode === "62" && phone.isValid() ? phone.number : null;
}
