import { z } from "zod";
import { Rupiah, Unit } from "./primitives";

/** What tells one choice from the others, e.g. `Pedas, 200 g`. */
const ChoiceLabel = z.string().trim().min(1, "Tulis ukuran atau rasanya.").max(40, "Paling panjang 40 huruf.");

/** One product's page offers these as sizes or flavours of one another; each is a product of its own. */
export const ProductChoice = z.strictObject({
  handle: z.string(),
  label: z.string(),
  price: Rupiah,
  unit: Unit,
  /** False = habis. */
  available: z.boolean(),
});
export type ProductChoice = z.infer<typeof ProductChoice>;

/** `PUT /vendor/products/:id/choices`: the whole list, the product itself in it, in the order shoppers see; empty: it has no choices. */
export const SetChoices = z.strictObject({
  choices: z.array(z.strictObject({ listing_id: z.string(), label: ChoiceLabel })).max(20, "Paling banyak 20 pilihan."),
});
export type SetChoices = z.infer<typeof SetChoices>;

/** `GET /vendor/products/:id/choices`. */
export const ListingChoices = z.strictObject({
  title: z.string(),
  choices: z.array(
    z.strictObject({ listing_id: z.string(), label: z.string(), title: z.string(), state: z.enum(["draft", "published", "hidden"]) }),
  ),
  /** The shop's newest products that are nobody's choice yet, the product itself left out. */
  others: z.array(z.strictObject({ listing_id: z.string(), title: z.string() })),
});
export type ListingChoices = z.infer<typeof ListingChoices>;
