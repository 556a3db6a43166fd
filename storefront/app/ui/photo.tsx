import type { Photo as PhotoData } from "@lapak/backend/contracts/primitives";
import { frame } from "~/i18n/id/frame";
import { photoSources } from "~/lib/photo";
import { useSite } from "~/lib/site";
import { Icon } from "./icon";

export interface PhotoProps {
  photo: PhotoData | null;
  /** How wide it is shown, as in the `sizes` attribute. */
  sizes: string;
  /** Width : height it is cropped to; its own shape unless given. */
  ratio?: string;
  /** True for what is seen first: loaded at once instead of when near. */
  priority?: boolean;
  /** Empty when words beside the picture say the same. */
  alt?: string;
  className?: string;
}

/** A picture of the media pipeline in the best format and width, with its colour until it is there. */
export function Photo({ photo, sizes, ratio, priority = false, alt, className = "" }: PhotoProps) {
  const { mediaUrl } = useSite();
  if (!photo) {
    return (
      <span className={`photo photo-none ${className}`} style={{ aspectRatio: ratio ?? "1" }}>
        <Icon name="bowl" className="" />
        {alt === "" ? null : <span className="visually-hidden">{frame.photoMissing}</span>}
      </span>
    );
  }
  const sources = photoSources(photo, mediaUrl);
  return (
    <picture
      className={`photo ${className}`}
      style={{ aspectRatio: ratio ?? `${photo.width} / ${photo.height}`, backgroundColor: photo.color }}
    >
      <source type="image/avif" srcSet={sources.avif} sizes={sizes} />
      <source type="image/webp" srcSet={sources.webp} sizes={sizes} />
      <img
        src={sources.fallback}
        width={photo.width}
        height={photo.height}
        alt={alt ?? photo.alt}
        loading={priority ? "eager" : "lazy"}
        decoding="async"
        // React 18 passes only the lower-case attribute through to HTML.
        {...(priority ? { fetchpriority: "high" } : {})}
      />
    </picture>
  );
}
