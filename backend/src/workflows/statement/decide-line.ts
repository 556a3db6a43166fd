import type { MedusaContainer } from "@medusajs/framework/types";
import type { DecideLine } from "../../contracts/statement";
import { notFound, Problem } from "../../http/problem";
import type { ChargeRow } from "../../modules/charge/service";
import { normalizeNumber } from "../../modules/order-group/rules/numbers";
import type { StatementLineRow } from "../../modules/statement/service";
import { gatewayFor } from "../../payments/gateways";
import { officerActor } from "../audit/actors";
import { audited } from "../audit/record";
import { chargesOf, currentCharge } from "../charge/current-charge";
import { settleChargeWorkflow } from "../charge/settle-charge";
import { readGroup } from "../order/views";
import { noteOf } from "./apply-lines";
import { linesOf } from "./judge-lines";

const decidedBefore = () => new Problem("conflict", "line_decided", "Baris ini baru saja diputuskan petugas lain. Muat ulang daftar.");

/**
 * A charge for money that came on top of the group's own: it is settled like every other, and because the group is paid (or its money waits
 * for a decision), all of it goes back.
 */
async function chargeForStrayMoney(container: MedusaContainer, known: ChargeRow, line: StatementLineRow): Promise<string> {
  const charges = chargesOf(container);
  const [before] = await charges.listCharges({ provider_ref: line.id }, { select: ["id"], take: 1 });
  if (before) return before.id;
  const { order_group_id, method, provider_id } = known;
  const facts = { order_group_id, method, provider_id, owed: line.amount, amount: line.amount, provider_ref: line.id };
  return (await charges.createCharges({ ...facts, data: { statement_line: line.id } })).id;
}

/** Which charge the money of a line is taken for: the one that waits for it, or one of its own when that has its money already. */
async function chargeFor(container: MedusaContainer, number: string, line: StatementLineRow): Promise<string> {
  const group = await readGroup(container, { number: normalizeNumber(number) });
  const charge = group && (await currentCharge(container, group.id));
  if (!charge) {
    const message = "Tidak ada pesanan bernomor ini yang dibayar dengan transfer atau QRIS.";
    throw new Problem("invalid", "number", message, [{ field: "number", message }]);
  }
  if (gatewayFor(charge.method)?.settledBy === "provider") {
    const message = "Pesanan ini dibayar dengan kartu, jadi uangnya tidak masuk lewat rekening ini.";
    throw new Problem("invalid", "number", message, [{ field: "number", message }]);
  }
  return charge.received_amount === null ? charge.id : chargeForStrayMoney(container, charge, line);
}

/** An officer says whose money a line is. What follows is the one path all money takes: paid, quarantined, or on its way back. */
export async function decideLine(container: MedusaContainer, id: string, decision: DecideLine, officerId: string): Promise<void> {
  const [line] = await linesOf(container).listStatementLines({ id }, { take: 1 });
  if (!line) throw notFound("Baris mutasi");
  if (line.state !== "pending") throw decidedBefore();
  if (decision.decision === "dismiss") {
    const facts = { state: "dismissed" as const, charge_id: null, note: decision.note, decided_by: officerId };
    const actor = await officerActor(container, officerId);
    const dismissed = await audited(
      container,
      (joined) => linesOf(container).decide(id, facts, joined),
      (done) =>
        done
          ? [
              {
                ...{ actor, action: "statement.dismiss", subject: { type: "statement_line", id }, reason: decision.note },
                after: { state: "dismissed", amount: line.amount, day: line.day },
              },
            ]
          : [],
    );
    if (!dismissed) throw decidedBefore();
    return;
  }
  const charge_id = await chargeFor(container, decision.number, line);
  await settleChargeWorkflow(container).run({
    input: { charge_id, seen: { amount: line.amount, by: officerId, note: noteOf({ line }) } },
  });
  await linesOf(container).decide(id, { state: "applied", charge_id, note: null, decided_by: officerId });
}
