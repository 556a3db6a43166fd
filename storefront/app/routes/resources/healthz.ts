import { BackendProblem, backend } from "~/lib/backend.server";

/** Whether this storefront and the backend behind it can serve. */
export async function loader() {
  const ready = await backend("/ready", { timeout: 3_000 }).then(
    () => true,
    (problem: unknown) => {
      if (problem instanceof BackendProblem) return false;
      throw problem;
    },
  );
  return Response.json({ ready, backend: ready }, { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } });
}
