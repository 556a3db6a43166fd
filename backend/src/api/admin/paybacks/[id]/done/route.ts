import { z } from "zod";
import { AdminPayback, PaybackDone } from "../../../../../contracts/charge";
import { officerEndpoint } from "../../../../../http/callers";
import { notFound } from "../../../../../http/problem";
import { confirmPaybackWorkflow } from "../../../../../workflows/charge/confirm-payback";
import { chargesOf } from "../../../../../workflows/charge/current-charge";
import { viewPaybacks } from "../../../../../workflows/charge/officer-views";

export const POST = officerEndpoint(
  {
    summary: "Uang kembali sudah dikirim dengan tangan",
    params: z.strictObject({ id: z.string() }),
    body: PaybackDone,
    response: AdminPayback,
  },
  async ({ params: { id }, body: { note }, officerId, scope }) => {
    await confirmPaybackWorkflow(scope).run({ input: { payback_id: id, officer_id: officerId, note } });
    const [payback] = await viewPaybacks(scope, await chargesOf(scope).listPaybacks({ id }, { take: 1 }));
    if (!payback) throw notFound("Uang kembali");
    return payback;
  },
);
