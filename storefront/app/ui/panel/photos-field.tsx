import type { Photo as PhotoData } from "@lapak/backend/contracts/primitives";
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { listing } from "~/i18n/id/listing";
import { listingForm as form } from "~/i18n/id/listing-form";
import { editPhotos, MOST_PHOTOS, type PhotoEdit } from "~/lib/panel/photos";
import { Button } from "~/ui/button";
import { Icon, type IconName } from "~/ui/icon";
import { Photo } from "~/ui/photo";
import { useHydrated } from "./use-hydrated";
import { usePhotoUpload } from "./use-photo-upload";

const words = listing.photo;

/**
 * Photos of a product, in order. They are sent as soon as they are chosen and travel with the form as hidden fields, so a
 * refused form keeps them. Without script the same buttons post the whole form and bring it back.
 */
export function PhotosField({ photos: saved, error }: { photos: PhotoData[]; error?: string }) {
  const [photos, setPhotos] = useState(saved);
  const hydrated = useHydrated();
  const list = useRef<HTMLOListElement>(null);
  const first = useRef(true);
  // The form listens to what is typed; photos come and go by themselves.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told whenever the photos change.
  useEffect(() => {
    if (!first.current) list.current?.dispatchEvent(new Event("input", { bubbles: true }));
    first.current = false;
  }, [photos]);
  const upload = usePhotoUpload((photo) => setPhotos((row) => editPhotos(row, { kind: "add", photo })));
  const edit = (change: PhotoEdit) => setPhotos((row) => editPhotos(row, change));
  const problem = upload.problem ?? error;
  return (
    <div className="stack">
      <ol className="photo-row" ref={list}>
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <PhotoCard photo={photo} nth={index + 1} last={index === photos.length - 1} edit={hydrated ? edit : undefined} />
          </li>
        ))}
        {photos.length < MOST_PHOTOS && hydrated ? (
          <li>
            <PickTile label={upload.busy ? words.uploading : form.photo.camera} camera disabled={upload.busy} onChange={upload.choose} />
          </li>
        ) : null}
        {photos.length < MOST_PHOTOS ? (
          <li>
            <PickTile
              label={upload.busy ? words.uploading : hydrated ? form.photo.pick : words.add}
              name={hydrated ? undefined : "new_photos"}
              onChange={hydrated ? upload.choose : undefined}
              disabled={upload.busy}
            />
          </li>
        ) : null}
      </ol>
      {problem ? (
        <p className="field-error" role="alert">
          {problem}
        </p>
      ) : null}
      {hydrated ? null : (
        <Button variant="secondary" size="small" name="intent" value="upload">
          {words.upload}
        </Button>
      )}
    </div>
  );
}

interface PickTileProps {
  label: string;
  name?: string;
  /** A phone opens its camera at once. */
  camera?: boolean;
  disabled: boolean;
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void;
}

function PickTile({ label, name, camera = false, disabled, onChange }: PickTileProps) {
  return (
    <label className="photo-add">
      <input
        type="file"
        name={name}
        accept="image/jpeg,image/png,image/webp"
        capture={camera ? "environment" : undefined}
        multiple={!camera}
        onChange={onChange}
        disabled={disabled}
      />
      <Icon name={camera ? "camera" : "plus"} />
      <span>{label}</span>
    </label>
  );
}

interface PhotoCardProps {
  photo: PhotoData;
  nth: number;
  last: boolean;
  /** Absent while there is no script: then the buttons post. */
  edit?: (change: PhotoEdit) => void;
}

function PhotoCard({ photo, nth, last, edit }: PhotoCardProps) {
  const tool = (intent: string, change: PhotoEdit, icon: IconName, label: string, disabled = false) => (
    <button
      type={edit ? "button" : "submit"}
      className="photo-tool"
      name="intent"
      value={`${intent}:${photo.id}`}
      aria-label={`${label}: ${words.nth(nth)}`}
      disabled={disabled}
      onClick={edit ? () => edit(change) : undefined}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="photo-card">
      <div className="photo-card-picture">
        <Photo photo={photo} sizes="10rem" ratio="1" />
        {nth === 1 ? <span className="photo-first">{words.first}</span> : null}
      </div>
      <div className="photo-tools">
        {tool("photo-left", { kind: "move", id: photo.id, by: -1 }, "back", words.left, nth === 1)}
        {tool("photo-remove", { kind: "remove", id: photo.id }, "trash", words.remove)}
        {tool("photo-right", { kind: "move", id: photo.id, by: 1 }, "chevron", words.right, last)}
      </div>
      <input type="hidden" name="photo" value={JSON.stringify(photo)} />
      <input
        className="input photo-alt"
        name="photo_alt"
        defaultValue={photo.alt}
        maxLength={160}
        placeholder={words.altHint}
        aria-label={`${words.alt}: ${words.nth(nth)}`}
      />
    </div>
  );
}
