import { z } from "zod";
import { PermitRecordKind } from "./permit";
import { HalalState, Timestamp } from "./primitives";

export const PassportWarning = z.enum(["recalled", "shop_suspended", "revoked", "expired", "halal_suspended", "held", "not_allowed"]);

/** `GET /store/passports/:code`: what is verified about a shop, a product or one permit, as it stands at this moment. Never cached. */
export const PassportView = z.strictObject({
  code: z.string(),
  subject: z.enum(["shop", "product", "permit"]),
  /** `none`: nothing is wrong, but no officer has verified a permit either. */
  verdict: z.enum(["good", "none", "warning"]),
  warnings: z.array(PassportWarning),
  shop: z.strictObject({ name: z.string(), handle: z.string(), kecamatan: z.string(), open: z.boolean() }),
  /** `halal`: as shown to shoppers. */
  product: z.strictObject({ title: z.string(), handle: z.string(), halal: HalalState }).nullable(),
  permits: z.array(
    z.strictObject({
      kind: PermitRecordKind,
      number: z.string(),
      holder: z.string(),
      scope: z.enum(["vendor", "products"]),
      /** YYYY-MM-DD. */
      issued_on: z.string().nullable(),
      expires_on: z.string().nullable(),
      /** `suspended`: in force, but not for the recipe of today. */
      state: z.enum(["verified", "expired", "revoked", "suspended"]),
      verified_at: Timestamp.nullable(),
    }),
  ),
  recalls: z.array(z.strictObject({ number: z.string(), product: z.string() })),
  checked_at: Timestamp,
});
export type PassportView = z.infer<typeof PassportView>;

/** `GET /vendor/passports/shop` and `/vendor/passports/products/:id`. */
export const OwnPassport = z.strictObject({
  code: z.string(),
  title: z.string(),
  /** The address the QR leads to. */
  link: z.string(),
});
export type OwnPassport = z.infer<typeof OwnPassport>;
