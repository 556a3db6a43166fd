import { z } from "zod";
import { AdminCharge, DecideCharge } from "../../../../../contracts/charge";
import { officerEndpoint } from "../../../../../http/callers";
import { notFound, Problem } from "../../../../../http/problem";
import { chargesOf } from "../../../../../workflows/charge/current-charge";
import { viewCharges } from "../../../../../workflows/charge/officer-views";
import { settleChargeWorkflow } from "../../../../../workflows/charge/settle-charge";

export const POST = officerEndpoint(
  {
    summary: "Putuskan uang yang tidak cocok: kembalikan atau terima",
    params: z.strictObject({ id: z.string() }),
    body: DecideCharge,
    response: AdminCharge,
  },
  async ({ params: { id }, body, officerId, scope }) => {
    const read = async () => viewCharges(scope, await chargesOf(scope).listCharges({ id }, { take: 1 }));
    const [charge] = await read();
    if (!charge) throw notFound("Pembayaran");
    if (!charge.decisions.includes(body.decision)) {
      throw new Problem("conflict", "charge_decided", "Keputusan ini tidak bisa diambil untuk uang ini. Muat ulang daftar.");
    }
    await settleChargeWorkflow(scope).run({
      input: { charge_id: id, decision: { kind: body.decision, by: officerId, note: body.note } },
    });
    return (await read())[0]!;
  },
);
