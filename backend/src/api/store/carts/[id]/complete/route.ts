import { z } from "zod";
import { endpoint } from "../../../../../http/endpoint";
import { Problem } from "../../../../../http/problem";

/** Stands in front of Medusa's own completion, which knows nothing of shops, shares and our checks. */
export const POST = endpoint(
  {
    summary: "Tidak dipakai; pesanan dibuat lewat /checkout",
    params: z.strictObject({ id: z.string() }),
    body: z.unknown(),
    response: z.never(),
  },
  async () => {
    throw new Problem("conflict", "use_checkout", "Selesaikan pesanan lewat halaman bayar.");
  },
);
