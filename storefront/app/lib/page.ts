/** The page of a list an address asks for; anything else is the first. Lists end at page 50. */
export function pageOf(request: Request): number {
  const page = Number(new URL(request.url).searchParams.get("page") ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= 50 ? page : 1;
}
