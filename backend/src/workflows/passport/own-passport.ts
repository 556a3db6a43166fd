import type { MedusaContainer } from "@medusajs/framework/types";
import type { OwnPassport } from "../../contracts/passport";
import { storefrontLink } from "../../foundation/links";
import { notFound } from "../../http/problem";
import { LISTING_MODULE } from "../../modules/listing";
import type { ListingModuleService } from "../../modules/listing/service";
import { PASSPORT_MODULE } from "../../modules/passport";
import type { PassportModuleService } from "../../modules/passport/service";
import { vendorRow } from "../vendor/steps/change-vendor";

export interface LabelText extends OwnPassport {
  shop: string;
}

/** The passport of a shop, or of one of its products, with what its label says. The code is made the first time. */
export async function ownPassport(container: MedusaContainer, vendor_id: string, listing_id?: string): Promise<LabelText> {
  const vendor = await vendorRow(vendor_id, container);
  const [listing] = listing_id
    ? await container
        .resolve<ListingModuleService>(LISTING_MODULE)
        .listListings({ id: listing_id, vendor_id }, { select: ["title"], take: 1 })
    : [];
  if (listing_id && !listing) throw notFound("Produk");
  const subject = listing_id
    ? { subject: "product" as const, subject_id: listing_id, vendor_id }
    : { subject: "shop" as const, subject_id: vendor_id, vendor_id };
  const code = await container.resolve<PassportModuleService>(PASSPORT_MODULE).codeOf(subject);
  return { code, title: listing?.title ?? vendor.business_name, shop: vendor.business_name, link: storefrontLink(`/izin/${code}`) };
}

export const passportOnly = ({ code, title, link }: LabelText): OwnPassport => ({ code, title, link });
