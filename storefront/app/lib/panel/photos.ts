import type { Photo } from "@lapak/backend/contracts/primitives";

export const MOST_PHOTOS = 6;

/** What can be done to a row of photos; the server does the same when JavaScript is off. */
export type PhotoEdit =
  | { kind: "add"; photo: Photo }
  | { kind: "remove"; id: string }
  | { kind: "move"; id: string; by: -1 | 1 }
  | { kind: "describe"; id: string; alt: string };

export function editPhotos(photos: Photo[], edit: PhotoEdit): Photo[] {
  switch (edit.kind) {
    case "add":
      return photos.length >= MOST_PHOTOS || photos.some((photo) => photo.id === edit.photo.id) ? photos : [...photos, edit.photo];
    case "remove":
      return photos.filter((photo) => photo.id !== edit.id);
    case "describe":
      return photos.map((photo) => (photo.id === edit.id ? { ...photo, alt: edit.alt } : photo));
    case "move": {
      const from = photos.findIndex((photo) => photo.id === edit.id);
      const to = from + edit.by;
      if (from < 0 || to < 0 || to >= photos.length) return photos;
      const moved = [...photos];
      [moved[from], moved[to]] = [moved[to]!, moved[from]!];
      return moved;
    }
  }
}

/** `photo-remove:<id>`, `photo-left:<id>`, `photo-right:<id>`: names of the plain buttons beside each photo. */
export function photoEditOf(intent: string): PhotoEdit | null {
  const [kind, id] = intent.split(":");
  if (!id) return null;
  if (kind === "photo-remove") return { kind: "remove", id };
  if (kind === "photo-left") return { kind: "move", id, by: -1 };
  if (kind === "photo-right") return { kind: "move", id, by: 1 };
  return null;
}

/** Photos travel through a form as one JSON value each, their descriptions beside them in the same order. */
export function photosFromForm(form: FormData): Photo[] {
  const alts = form.getAll("photo_alt").map(String);
  return form.getAll("photo").flatMap((value, index) => {
    const photo = readPhoto(String(value));
    return photo ? [{ ...photo, alt: (alts[index] ?? photo.alt).trim().slice(0, 160) }] : [];
  });
}

export function readPhoto(json: string): Photo | null {
  try {
    const value: unknown = JSON.parse(json);
    return isPhoto(value) ? value : null;
  } catch {
    return null;
  }
}

function isPhoto(value: unknown): value is Photo {
  if (typeof value !== "object" || value === null) return false;
  const photo = value as Partial<Record<keyof Photo, unknown>>;
  return (
    typeof photo.id === "string" &&
    /^[a-f0-9]{32}$/.test(photo.id) &&
    typeof photo.width === "number" &&
    typeof photo.height === "number" &&
    Array.isArray(photo.widths) &&
    photo.widths.every((width) => typeof width === "number") &&
    typeof photo.color === "string" &&
    /^#[0-9a-f]{6}$/i.test(photo.color) &&
    typeof photo.alt === "string"
  );
}
