import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "../../http/problem";
import type { AuditEntry } from "../../modules/audit/rules/entry";
import { recordAudit } from "../audit/record";
import { complaintsOf, findComplaint } from "./situation";

export interface CheckUrgentInput {
  complaint_id: string;
  officer: { id: string; name: string };
  note?: string;
}

const SHORTEST_NOTE = 5;

const checkUrgentStep = createStep(
  "check-urgent-complaint",
  async ({ complaint_id, officer, note = "" }: CheckUrgentInput, { container }) => {
    const { urgent, vendor_id } = await findComplaint(container, { id: complaint_id });
    if (!urgent) throw new Problem("conflict", "not_urgent", "Komplain ini tidak menyangkut keamanan pangan atau halal.");
    if (note.length < SHORTEST_NOTE) {
      const message = "Tulis apa yang sudah dilakukan, minimal 5 huruf.";
      throw new Problem("invalid", "note", message, [{ field: "note", message }]);
    }
    const step = { action: "check", by: "officer" as const, actor_id: officer.id, actor_name: officer.name, note, amount: null };
    const entry: AuditEntry = {
      actor: { type: "officer", ...officer },
      action: "complaint.check",
      subject: { type: "complaint", id: complaint_id },
      ...{ vendor_id, reason: note },
    };
    await complaintsOf(container).markChecked(complaint_id, step, (sameTransaction) => recordAudit([entry], sameTransaction));
    return new StepResponse(complaint_id);
  },
);

/** An officer has looked at what may have harmed somebody, and writes down what was done. Twice is once. */
export const checkUrgentWorkflow = createWorkflow("check-urgent-complaint", (input: CheckUrgentInput) => {
  return new WorkflowResponse(checkUrgentStep(input));
});
