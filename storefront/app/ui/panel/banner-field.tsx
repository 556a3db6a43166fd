import type { Photo as PhotoData } from "@lapak/backend/contracts/primitives";
import { useState } from "react";
import { listing } from "~/i18n/id/listing";
import { shopProfile } from "~/i18n/id/shop-profile";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Photo } from "~/ui/photo";
import { useHydrated } from "./use-hydrated";
import { usePhotoUpload } from "./use-photo-upload";

const words = shopProfile.banner;

/** One wide photo; the same ways of sending it as for product photos. */
export function BannerField({ banner: saved, error }: { banner: PhotoData | null; error?: string }) {
  const [banner, setBanner] = useState(saved);
  const hydrated = useHydrated();
  const upload = usePhotoUpload(setBanner);
  const problem = upload.problem ?? error;
  return (
    <div className="field" id="banner">
      <span className="field-label">{words.label}</span>
      <span className="field-hint" id="banner-hint">
        {words.hint}
      </span>
      {banner ? (
        <>
          <Photo photo={banner} sizes="(min-width: 60rem) 44rem, 100vw" ratio="3 / 1" className="banner-preview" />
          <input type="hidden" name="photo" value={JSON.stringify(banner)} />
          <input
            className="input"
            key={banner.id}
            name="photo_alt"
            defaultValue={banner.alt}
            maxLength={160}
            placeholder={words.alt}
            aria-label={words.alt}
          />
        </>
      ) : null}
      <div className="cluster">
        <label className={banner ? "button button-secondary button-small file-button" : "photo-add banner-add"}>
          <input
            type="file"
            name={hydrated ? undefined : "new_banner"}
            accept="image/jpeg,image/png,image/webp"
            aria-describedby="banner-hint"
            onChange={hydrated ? upload.choose : undefined}
            disabled={upload.busy}
          />
          <Icon name="camera" />
          <span>{upload.busy ? listing.photo.uploading : banner ? words.replace : words.add}</span>
        </label>
        {banner ? (
          <Button
            type={hydrated ? "button" : "submit"}
            variant="quiet"
            size="small"
            name="intent"
            value="remove-banner"
            onClick={hydrated ? () => setBanner(null) : undefined}
          >
            {words.remove}
          </Button>
        ) : null}
      </div>
      {problem ? (
        <span className="field-error" role="alert">
          {problem}
        </span>
      ) : null}
    </div>
  );
}
