import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Photo } from "../../contracts/primitives";
import { Problem } from "../../http/problem";

const UNKNOWN = "Foto ini tidak ditemukan. Unggah sekali lagi.";

/** Of what a client says about photos only `id` and `alt` count; the rest is read from what was really uploaded. */
export async function trustedPhotos(container: MedusaContainer, lists: Photo[][]): Promise<Photo[][]> {
  const ids = [...new Set(lists.flat().map((photo) => photo.id))];
  if (ids.length === 0) return lists;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "picture",
    fields: ["id", "width", "height", "widths", "color"],
    filters: { id: ids },
  });
  const known = new Map(data.map((picture) => [picture.id, picture as unknown as Omit<Photo, "alt">]));
  return lists.map((photos) =>
    photos.map(({ id, alt }, index) => {
      const picture = known.get(id);
      if (!picture) throw new Problem("invalid", "unknown_photo", UNKNOWN, [{ field: `photos.${index}`, message: UNKNOWN }]);
      const { width, height, widths, color } = picture;
      return { id, width, height, widths, color, alt };
    }),
  );
}
