/** A file passed on from the backend to whom it belongs only; nothing between may keep it, and nothing in it may run. */
export function privateFile(answer: Response): Response {
  return new Response(answer.body, {
    headers: {
      "content-type": answer.headers.get("content-type") ?? "application/octet-stream",
      "content-disposition": answer.headers.get("content-disposition") ?? "inline",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    },
  });
}
