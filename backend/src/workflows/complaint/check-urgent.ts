import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "../../http/problem";
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
    const { urgent } = await findComplaint(container, { id: complaint_id });
    if (!urgent) throw new Problem("conflict", "not_urgent", "Komplain ini tidak menyangkut keamanan pangan atau halal.");
    if (note.length < SHORTEST_NOTE) {
      const message = "Tulis apa yang sudah dilakukan, minimal 5 huruf.";
      throw new Problem("invalid", "note", message, [{ field: "note", message }]);
    }
    const step = { action: "check", by: "officer" as const, actor_id: officer.id, actor_name: officer.name, note, amount: null };
    await complaintsOf(container).markChecked(complaint_id, step);
    return new StepResponse(complaint_id);
  },
);

/** An officer has looked at what may have harmed somebody, and writes down what was done. Twice is once. */
export const checkUrgentWorkflow = createWorkflow("check-urgent-complaint", (input: CheckUrgentInput) => {
  return new WorkflowResponse(checkUrgentStep(input));
});
