import { backend } from "./backend";
import { pdfText } from "./pdf-text";

export interface FetchedPdf {
  status: number;
  type: string | null;
  cache: string | null;
  text: string;
}

/** Fetches a paper as whoever the token speaks for; the words of the PDF when there is one, else the answer's text. */
export async function fetchPdf(path: string, token?: string): Promise<FetchedPdf> {
  const response = await fetch(`${backend.url}${path}`, {
    headers: { "x-publishable-api-key": backend.publishableKey, ...(token ? { authorization: `Bearer ${token}` } : {}) },
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get("content-type");
  return {
    status: response.status,
    type,
    cache: response.headers.get("cache-control"),
    text: type === "application/pdf" ? pdfText(bytes) : bytes.toString(),
  };
}
