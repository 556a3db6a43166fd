import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { SameTransaction } from "../../../foundation/same-transaction";
import type { AuditEntry } from "../../../modules/audit/rules/entry";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import type { OrderGroupModuleService } from "../../../modules/order-group/service";
import { OUTBOX_MODULE } from "../../../modules/outbox";
import type { OutboxModuleService } from "../../../modules/outbox/service";
import { kickOutbox } from "../../../outbox/kick";
import { officerActor } from "../../audit/actors";
import { recordAudit } from "../../audit/record";
import { ledgerOf } from "../../ledger/record";
import { chargesOf } from "../current-charge";
import type { SettleChargeInput } from "../inputs";
import { chargeJournals } from "../journals";
import { newsOfPayback, newsOfPayment, newsOfReturn } from "../news";
import type { Judged } from "./judge-charge";
import type { Taken } from "./take-money";

export interface Settling {
  input: SettleChargeInput;
  judged: Judged;
  taken: Taken;
}

const decided = ({ input: { decision } }: Settling) => (decision ? { confirmed_by: decision.by, confirm_note: decision.note } : {});

/** Last in its transaction, because the ledger lets one poster in at a time until it commits. */
async function post(
  container: MedusaContainer,
  { judged: { charge }, taken }: Settling,
  state: "succeeded" | "returned",
  sameTransaction: SameTransaction,
): Promise<void> {
  const fee = taken.fee ?? charge.fee;
  const journals = chargeJournals({ ...charge, state, received_amount: taken.received, fee, surplus: taken.surplus });
  await ledgerOf(container).post(journals, sameTransaction);
}

/** A person's word in it: money they saw, or what they decided about money that does not fit. Nobody's when a provider said so. */
async function officersPart(
  container: MedusaContainer,
  { input, judged }: Pick<Settling, "input" | "judged">,
  became: string,
): Promise<AuditEntry[]> {
  const { seen, decision } = input;
  const by = decision?.by ?? seen?.by;
  if (!by) return [];
  return [
    {
      actor: await officerActor(container, by),
      action: decision ? `charge.${decision.kind}` : "charge.confirm_seen",
      subject: { type: "charge", id: judged.charge.id },
      reason: decision?.note ?? seen?.note,
      before: { state: judged.charge.state, amount: judged.charge.amount },
      after: { state: became, order_group: judged.group.number, ...(seen ? { seen: seen.amount } : {}) },
    },
  ];
}

/** The group is paid, the shops hear of it, and what was too much is on its way back: one transaction, last of all. */
export const recordPaidStep = createStep("record-paid", async (settling: Settling, { container }) => {
  const { judged, taken } = settling;
  const { charge, group } = judged;
  const charges = chargesOf(container);
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
  // Of promised money everybody heard when it was promised.
  const news = group.payment_state === "paid" ? [] : await newsOfPayment(container, judged);
  const entries = await officersPart(container, settling, "succeeded");
  await container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE).markPaid(group.id, async (sameTransaction) => {
    await recordAudit(entries, sameTransaction);
    const facts = { received_amount: taken.received, fee: taken.fee, ...decided(settling) };
    await charges.conclude(charge.id, "succeeded", facts, sameTransaction);
    const surplus = {
      refund_key: `surplus:${charge.id}`,
      charge_id: charge.id,
      order_group_id: group.id,
      vendor_order_id: null,
      amount: taken.surplus,
    };
    const paybacks = await charges.oweBack([surplus], sameTransaction);
    await outbox.enqueue([...news, ...newsOfPayback(paybacks)], sameTransaction);
    await post(container, settling, "succeeded", sameTransaction);
  });
  setImmediate(() => kickOutbox(container));
  return new StepResponse(group.id);
});

/** The money is promised: the shops may begin as if it were there. Nothing is captured, so what they cancel or lower is never taken. */
export const recordPromiseStep = createStep("record-promise", async (judged: Judged, { container }) => {
  const { charge, group } = judged;
  const news = await newsOfPayment(container, judged);
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
  await container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE).markPaid(group.id, async (sameTransaction) => {
    await chargesOf(container).markPromised(charge.id, sameTransaction);
    await outbox.enqueue(news, sameTransaction);
  });
  setImmediate(() => kickOutbox(container));
  return new StepResponse(group.id);
});

/** All of the money goes back: it came too late, twice, or an officer decided so. */
export const recordReturnStep = createStep("record-return", async (settling: Settling, { container }) => {
  const { judged, taken } = settling;
  const { charge, group } = judged;
  const charges = chargesOf(container);
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
  const news = newsOfReturn(judged, taken.received);
  const entries = await officersPart(container, settling, "returned");
  await charges.inTransaction(async (sameTransaction) => {
    await recordAudit(entries, sameTransaction);
    const facts = { received_amount: taken.received, fee: taken.fee, ...decided(settling) };
    await charges.conclude(charge.id, taken.received === null ? "cancelled" : "returned", facts, sameTransaction);
    const back = {
      refund_key: `return:${charge.id}`,
      charge_id: charge.id,
      order_group_id: group.id,
      vendor_order_id: null,
      amount: taken.received ?? 0,
    };
    const paybacks = await charges.oweBack([back], sameTransaction);
    await outbox.enqueue([...news, ...newsOfPayback(paybacks)], sameTransaction);
    await post(container, settling, "returned", sameTransaction);
  });
  setImmediate(() => kickOutbox(container));
  return new StepResponse(charge.id);
});

/** The money does not fit, or the attempt ended without any. */
export const recordEndStep = createStep("record-charge-end", async (settling: Pick<Settling, "input" | "judged">, { container }) => {
  const { verdict, charge, status } = settling.judged;
  const charges = chargesOf(container);
  if (verdict.kind === "ended") await charges.conclude(charge.id, verdict.state, { failure: verdict.reason });
  if (verdict.kind === "quarantine") {
    const received_amount = status.state === "succeeded" ? status.amount : null;
    const entries = await officersPart(container, settling, "quarantined");
    await charges.inTransaction(async (sameTransaction) => {
      await recordAudit(entries, sameTransaction);
      const facts = { received_amount, fee: status.fee, quarantine_reason: verdict.reason };
      await charges.conclude(charge.id, "quarantined", facts, sameTransaction);
      // Another currency is no rupiah of ours to count.
      const journals = chargeJournals({ ...charge, ...facts, state: "quarantined", surplus: 0 });
      await ledgerOf(container).post(journals, sameTransaction);
    });
  }
  return new StepResponse(charge.id);
});
