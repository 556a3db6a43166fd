import { randomInt } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ListingInput } from "../../../contracts/listing";
import { Problem } from "../../../http/problem";
import { objectionsTo, tidied } from "../../../modules/listing/rules/complete";
import { productHandle } from "../../../modules/listing/rules/handle";
import type { Food } from "../../../modules/permit/rules/facts";
import { checkPicks } from "../../permit/cover";
import { vendorsOf } from "../../vendor/steps/change-vendor";
import { unfitPermit } from "../permit-advice";
import { trustedPhotos } from "../photos";

export interface NewListing {
  vendor_id: string;
  listing: ListingInput;
  /** Row of an import (limr_…); at most one product is ever made of it. */
  import_row_id?: string;
}

export interface AcceptedListing extends NewListing {
  handle: string;
}

const SUFFIX_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
const SUFFIX_LENGTH = 6;

const suffix = () => Array.from({ length: SUFFIX_LENGTH }, () => SUFFIX_ALPHABET[randomInt(SUFFIX_ALPHABET.length)]).join("");

export const refused = (objections: { field: string; message: string }[], prefix = "") =>
  new Problem(
    "invalid",
    "validation",
    "Periksa kembali isian yang ditandai.",
    objections.map(({ field, message }) => ({ field: `${prefix}${field}`, message })),
  );

/** Where each vendor makes its goods, as it applied. */
async function premisesOf(container: MedusaContainer, vendorIds: string[]): Promise<Map<string, Food["premises"]>> {
  const ids = [...new Set(vendorIds)];
  const vendors = await vendorsOf(container).listVendors({ id: ids }, { select: ["id", "production_place"], take: ids.length });
  return new Map(vendors.map(({ id, production_place }) => [id, production_place]));
}

/** Holds every listing against the rules before anything is written. In a batch, fields are named `<position>.<field>`. */
export const acceptListingsStep = createStep("accept-listings", async (listings: NewListing[], { container }) => {
  const photos = await trustedPhotos(
    container,
    listings.map(({ listing }) => listing.photos),
  );
  const premises = await premisesOf(
    container,
    listings.map(({ vendor_id }) => vendor_id),
  );
  const picked = await checkPicks(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    listings.map(({ vendor_id, listing }) => ({ ...tidied(listing), vendor_id })),
  );
  const accepted = listings.map(({ vendor_id, listing: written, import_row_id }, index): AcceptedListing => {
    const listing = { ...tidied(written), photos: photos[index] ?? [] };
    const { objections: unknown, food } = picked[index]!;
    const objections = [...objectionsTo(listing), ...unknown, ...unfitPermit(listing, food, premises.get(vendor_id) ?? null)];
    if (objections.length > 0) throw refused(objections, listings.length > 1 ? `${index}.` : "");
    return { vendor_id, listing, import_row_id, handle: productHandle(listing.title, suffix()) };
  });
  return new StepResponse(accepted);
});
