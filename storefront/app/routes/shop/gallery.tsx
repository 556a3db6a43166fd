import type { Photo as PhotoData } from "@lapak/backend/contracts/primitives";
import { shop } from "~/i18n/id/shop";
import { Photo } from "~/ui/photo";

const words = shop.product;
const SIZES = "(min-width: 64rem) 34rem, 100vw";

/** Swiped with a finger, or by the row of links below; the browser's own scrolling does both. */
export function Gallery({ photos }: { photos: readonly PhotoData[] }) {
  if (photos.length < 2) {
    return (
      <div className="gallery">
        <Photo photo={photos[0] ?? null} sizes={SIZES} ratio="var(--gallery-ratio)" priority className="gallery-photo" />
      </div>
    );
  }
  return (
    <section className="gallery" aria-label={words.photos}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <ul className="gallery-strip" tabIndex={0} aria-label={words.photos}>
        {photos.map((photo, position) => (
          <li key={photo.id} id={`foto-${position + 1}`}>
            <Photo photo={photo} sizes={SIZES} ratio="var(--gallery-ratio)" priority={position === 0} className="gallery-photo" />
          </li>
        ))}
      </ul>
      <ul className="gallery-thumbs">
        {photos.map((photo, position) => (
          <li key={photo.id}>
            <a href={`#foto-${position + 1}`} aria-label={words.photoOf(position + 1, photos.length)}>
              <Photo photo={photo} sizes="4rem" ratio="1" alt="" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
