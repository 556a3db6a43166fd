import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Photo } from "../../contracts/primitives";
import { objectionsTo, tidied } from "../../modules/listing/rules/complete";
import { type Judgement, judgeRow } from "../../modules/listing-import/rules/judge-row";
import type { Claimed, FileRow } from "../../modules/listing-import/service";
import { currentListings, sourcesOf } from "../listing/current-listing";
import { touchesPermits, unfitPermit } from "../listing/permit-advice";
import { checkPicks } from "../permit/cover";
import { vendorRow } from "../vendor/steps/change-vendor";
import { importsOf } from "./imports";

export interface Judged {
  row: FileRow;
  judgement: Judgement;
}

type KnownPhoto = Omit<Photo, "alt">;

/** A code that may be a listing's; anything else need not be asked for. */
const LISTING_ID = /^lst_[0-9A-Z]{26}$/;
const PHOTO_ID = /^[a-f0-9]{32}$/;

async function photosNamed(container: MedusaContainer, rows: FileRow[]): Promise<Map<string, KnownPhoto>> {
  const ids = [...new Set(rows.flatMap(({ cells }) => (cells.photos ?? "").split(/[;,\s]+/)).filter((id) => PHOTO_ID.test(id)))];
  if (ids.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "picture",
    fields: ["id", "width", "height", "widths", "color"],
    filters: { id: ids },
  });
  return new Map(
    data.map((picture) => {
      const { id, width, height, widths, color } = picture as unknown as KnownPhoto;
      return [id, { id, width, height, widths, color }];
    }),
  );
}

/** Names among these that products of the shop have already. */
async function titlesTaken(container: MedusaContainer, vendorId: string, rows: FileRow[]): Promise<Set<string>> {
  const titles = rows.map(({ cells }) => (cells.title ?? "").toLowerCase());
  const { rows: found } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { title: string }[] }>(
      "select lower(title) as title from listing where vendor_id = ? and lower(title) = any(?) and deleted_at is null",
      [vendorId, titles],
    );
  return new Set(found.map(({ title }) => title));
}

/** Which of these products a recall keeps off sale; the database refuses to put them on show. */
async function offSale(container: MedusaContainer, listingIds: string[]): Promise<Set<string>> {
  if (listingIds.length === 0) return new Set();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "recall",
    fields: ["listing_id"],
    filters: { listing_id: listingIds, state: "open", sale: "stopped" },
  });
  return new Set(data.map(({ listing_id }) => listing_id));
}

const RECALLED = { field: "state", message: "Produk ini sedang ditarik, jadi belum bisa ditampilkan. Lihat halaman Penarikan." };

/** Holds rows against the shop as it is now, in a fixed number of queries. */
export async function judgeRows(container: MedusaContainer, { id, vendor_id }: Claimed, rows: FileRow[]): Promise<Judged[]> {
  const codes = rows.flatMap(({ cells }) => (cells.code && LISTING_ID.test(cells.code) ? [cells.code] : []));
  const [vendor, found, photos, taken, used, stopped] = await Promise.all([
    vendorRow(vendor_id, container),
    codes.length > 0 ? currentListings(sourcesOf(container), { filters: { id: codes, vendor_id } }) : [],
    photosNamed(container, rows),
    titlesTaken(container, vendor_id, rows),
    importsOf(container).firstUses(id),
    offSale(container, codes),
  ]);
  const current = new Map(found.map(({ id, listing }) => [id, listing]));
  // A file says nothing about permits: what a product is named under stays.
  const picked = await checkPicks(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    found.map(({ listing }) => ({ ...listing, vendor_id })),
  );
  const permitOf = new Map(found.map(({ listing }, index) => [listing.food_permit_id, picked[index]?.food ?? null]));
  return rows.map((row) => ({
    row,
    judgement: judgeRow(row.cells, {
      current: current.get(row.cells.code ?? ""),
      isTaken: (title) => taken.has(title.toLowerCase()) || (used.titles.get(title.toLowerCase()) ?? row.number) < row.number,
      isRepeated: (code) => (used.codes.get(code) ?? row.number) < row.number,
      photo: (photoId) => photos.get(photoId),
      objections: (written, changes) => {
        const listing = tidied(written);
        const permits =
          changes === null || touchesPermits(changes)
            ? unfitPermit(listing, permitOf.get(listing.food_permit_id) ?? null, vendor.production_place)
            : [];
        const recalled = listing.state === "published" && stopped.has(row.cells.code ?? "") ? [RECALLED] : [];
        return [...objectionsTo(listing), ...permits, ...recalled];
      },
    }),
  }));
}
