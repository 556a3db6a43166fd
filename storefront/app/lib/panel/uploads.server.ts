import type { Photo } from "@lapak/backend/contracts/primitives";
import type { Desk } from "./desk.server";

const UPLOAD_TIMEOUT = 60_000;

/** Files a person really chose: browsers send an empty one for a file input left alone. */
export function chosenFiles(form: FormData, name: string): File[] {
  return form.getAll(name).filter((value): value is File => value instanceof File && value.size > 0);
}

/** Publishes a product or banner photo. */
export function uploadPhoto(desk: Desk, file: File, alt = ""): Promise<Photo> {
  const body = new FormData();
  body.append("file", file, "foto");
  body.append("alt", alt);
  return desk.call<Photo>("/vendor/photos", { method: "POST", body, timeout: UPLOAD_TIMEOUT });
}

/** Adds a private photo to the application. */
export function uploadEvidence(desk: Desk, kind: string, file: File): Promise<unknown> {
  const body = new FormData();
  body.append("kind", kind);
  body.append("file", file, "bukti");
  return desk.call("/vendor/application/evidence", { method: "POST", body, timeout: UPLOAD_TIMEOUT });
}

/** Adds a private photo or PDF to a permit. */
export function uploadPermitFile(desk: Desk, permitId: string, file: File): Promise<unknown> {
  const body = new FormData();
  body.append("file", file, "bukti");
  return desk.call(`/vendor/permits/${encodeURIComponent(permitId)}/evidence`, { method: "POST", body, timeout: UPLOAD_TIMEOUT });
}
