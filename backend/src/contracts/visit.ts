import { z } from "zod";

/** `POST /store/visits`, from the storefront only: how many people looked at what since it told last. */
export const CountVisits = z.strictObject({
  visits: z
    .array(z.strictObject({ subject: z.string().regex(/^(lst|ven)_\w{1,60}$/), visitors: z.int().min(1).max(10_000) }))
    .min(1)
    .max(500),
});
export type CountVisits = z.infer<typeof CountVisits>;
