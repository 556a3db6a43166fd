import type { MedusaContainer } from "@medusajs/framework/types";
import type { ListingBasics } from "../../contracts/label";
import type { PermitKind } from "../../contracts/primitives";
import { notFound } from "../../http/problem";
import { allergensIn } from "../../modules/listing/rules/allergens";
import { PERMIT_MODULE } from "../../modules/permit";
import type { PermitModuleService } from "../../modules/permit/service";
import { drawLabel } from "../../paper/draw/label";
import { type LabelFacts, labelOf } from "../../paper/rules/label";
import { currentListings, sourcesOf } from "../listing/current-listing";
import { readableAddress } from "../order/views";
import { vendorRow } from "../vendor/steps/change-vendor";

/** Name and place of the shop as its application tells them; what it still owes is left out. */
export async function producerOf(container: MedusaContainer, vendorId: string): Promise<ListingBasics["producer"]> {
  const vendor = await vendorRow(vendorId, container);
  const place = readableAddress(vendor);
  const parts = place && [
    place.street,
    place.rt && place.rw ? `RT ${place.rt}/RW ${place.rw}` : "",
    place.kelurahan,
    place.kecamatan,
    `Kota Bekasi ${place.postal_code}`,
  ];
  return { name: vendor.business_name, address: parts ? parts.filter(Boolean).join(", ") : null };
}

/** What may be said of permits is what was derived from verified records, never what the vendor typed. */
async function permitsOn(container: MedusaContainer, listingId: string): Promise<Pick<LabelFacts, "halal" | "permit">> {
  const permits = container.resolve<PermitModuleService>(PERMIT_MODULE);
  const [compliance] = await permits.listCompliances({ listing_id: listingId }, { take: 1 });
  const ids = [compliance?.halal_permit_id, compliance?.food_permit_id].filter((id) => typeof id === "string");
  const rows = ids.length > 0 ? await permits.listPermits({ id: ids }, { take: 2 }) : [];
  const halal = rows.find(({ id }) => id === compliance?.halal_permit_id);
  const food = rows.find(({ id }) => id === compliance?.food_permit_id);
  return {
    halal: { state: compliance?.halal ?? "uncertified", number: halal?.number ?? null },
    permit: food ? { kind: food.kind as PermitKind, number: food.number } : null,
  };
}

interface Wish {
  vendor_id: string;
  listing_id: string;
  made_on?: string;
  batch?: string;
}

/** The label of a product as it stands now, to print. */
export async function printLabel(container: MedusaContainer, wish: Wish): Promise<{ name: string; content: Buffer }> {
  const { vendor_id, listing_id, made_on, batch } = wish;
  const [[current], producer, said] = await Promise.all([
    currentListings(sourcesOf(container), { filters: { id: listing_id, vendor_id } }),
    producerOf(container, vendor_id),
    permitsOn(container, listing_id),
  ]);
  if (!current) throw notFound("Produk");
  const label = labelOf({
    listing: current.listing,
    producer,
    ...said,
    made_on: made_on ?? null,
    batch: batch || null,
    emphasised: (ingredient) => allergensIn(ingredient).length > 0,
  });
  return { name: `label-${current.handle}`, content: await drawLabel(label, new Date().toISOString()) };
}
