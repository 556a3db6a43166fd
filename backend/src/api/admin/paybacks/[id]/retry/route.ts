import { z } from "zod";
import { AdminPayback } from "../../../../../contracts/charge";
import { officerEndpoint } from "../../../../../http/callers";
import { notFound } from "../../../../../http/problem";
import { chargesOf } from "../../../../../workflows/charge/current-charge";
import { viewPaybacks } from "../../../../../workflows/charge/officer-views";
import { retryPayback } from "../../../../../workflows/charge/retry-payback";

export const POST = officerEndpoint(
  {
    summary: "Kirim ulang uang kembali yang ditolak penyedia pembayaran",
    params: z.strictObject({ id: z.string() }),
    response: AdminPayback,
  },
  async ({ params: { id }, officerId, scope }) => {
    await retryPayback(scope, id, officerId);
    const [payback] = await viewPaybacks(scope, await chargesOf(scope).listPaybacks({ id }, { take: 1 }));
    if (!payback) throw notFound("Uang kembali");
    return payback;
  },
);
