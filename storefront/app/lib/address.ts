import type { DeliveryAddress } from "@lapak/backend/contracts/primitives";
import type { Reference } from "@lapak/backend/contracts/reference";
import { z } from "zod";
import { address as words } from "~/i18n/id/address";

type Kelurahan = Reference["kelurahan"][number];

const neighbourhood = (message: string) =>
  z
    .string({ error: message })
    .trim()
    .regex(/^\d{1,3}$/, message)
    .transform((digits) => digits.padStart(3, "0"));

/** A Bekasi address as forms send it, checked against the official list of kelurahan. Shared by checkout and the address book. */
export function addressFields(kelurahan: Kelurahan[]) {
  return z.object({
    kelurahan_code: z.string({ error: words.errors.kelurahan }).transform((code, context) => {
      const known = kelurahan.find((candidate) => candidate.code === code);
      if (known) return known.code;
      context.addIssue({ code: "custom", message: words.errors.kelurahan });
      return z.NEVER;
    }),
    street: z.string({ error: words.errors.street }).trim().min(5, words.errors.street).max(200, words.errors.streetLong),
    rt: neighbourhood(words.errors.rt),
    rw: neighbourhood(words.errors.rw),
    landmark: z.string().trim().max(120, words.errors.landmarkLong).optional(),
  }) satisfies z.ZodType<DeliveryAddress>;
}
