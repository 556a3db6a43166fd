import type { Photo } from "../../contracts/primitives";
import { publishPhotoWorkflow } from "../../workflows/media/publish-photo";
import { bannerKey, drawBanner, drawPicture, type Picture, pictureKey, renderPicture } from "../pictures/compose";
import { type Album, counter, inParallel, type Run } from "./run";

/** sharp works outside JavaScript's thread, so two at once use two cores. */
const HANDS = 2;
/** Wide enough for flat drawings on a product page; at 960 the first start would take a minute longer. */
const PRODUCT_WIDTH = 640;

/** Publishes every picture and banner the city shows, as if vendors had uploaded them. */
export async function publishPictures(run: Run): Promise<Album> {
  const { vendors } = run.city;
  const drawings = new Map<string, () => Promise<Buffer>>();
  for (const picture of vendors.flatMap((vendor) => vendor.products.map((product) => product.picture))) {
    drawings.set(pictureKey(picture), () => renderPicture(drawPicture(picture), PRODUCT_WIDTH));
  }
  for (const { banner } of vendors.filter(({ state }) => state === "approved"))
    drawings.set(bannerKey(banner), () => renderPicture(drawBanner(banner)));

  const album = new Map<string, Photo>();
  const done = counter(run, drawings.size, "gambar", 20);
  await inParallel(HANDS, [...drawings], async ([key, draw]) => {
    const content = (await draw()).toString("base64");
    const { result: photo } = await publishPhotoWorkflow(run.container).run({ input: { content, alt: "" } });
    album.set(key, photo);
    done();
  });
  return album;
}

const EVIDENCE_WIDTH = 480;
const evidence = new Map<string, Promise<string>>();

/** A small private photo in base64 for an application; shops with the same dish show the same one. */
export function evidencePhoto(picture: Picture): Promise<string> {
  const key = pictureKey(picture);
  const known = evidence.get(key) ?? renderPicture(drawPicture(picture), EVIDENCE_WIDTH).then((content) => content.toString("base64"));
  evidence.set(key, known);
  return known;
}
