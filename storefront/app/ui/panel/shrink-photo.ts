const LONGEST = 1600;
const QUALITY = 0.85;
/** Smaller files are sent as they are. */
const SMALL = 700 * 1024;

/** Makes a photo small enough for a phone paid by the megabyte. What cannot be shrunk here is sent as it is. */
export async function shrinkPhoto(file: File): Promise<Blob> {
  if (file.size <= SMALL || typeof createImageBitmap !== "function") return file;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
    return small && small.size < file.size ? small : file;
  } catch {
    return file;
  }
}

/** Sends one photo to a page of ours; answers its JSON, or null when the line broke. */
export async function sendPhoto<T>(url: string, file: File, fields: Record<string, string> = {}): Promise<T | null> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("file", await shrinkPhoto(file), "foto.jpg");
  try {
    const response = await fetch(url, { method: "POST", body, redirect: "error" });
    return (await response.json()) as T;
  } catch {
    return null;
  }
}
