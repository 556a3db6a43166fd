import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { ComplaintKind, OpenComplaint } from "../../contracts/complaint";
import { Problem } from "../../http/problem";
import { dueAt } from "../../modules/complaint/rules/lifecycle";
import { judgeItems, judgeOpening } from "../../modules/complaint/rules/opening";
import { type NewPhoto, newComplaintId, newPhotoId } from "../../modules/complaint/service";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { kickOutbox } from "../../outbox/kick";
import { COMPLAINT_TERMS, URGENT_KINDS } from "../../reference/complaint-terms";
import { prepareEvidence } from "../media/photo-pipeline";
import { findGroupLockStep } from "../order/steps/begin-transition";
import { holdLockStep, letGoLockStep } from "../order/steps/hold-lock";
import { readVendorOrder } from "../order/views";
import { datesOf } from "./leads";
import { newsOfOpening } from "./news";
import { complainableLines, complaintsAbout, complaintsOf, stillRefundable } from "./situation";

export interface OpenComplaintInput {
  vendor_order_id: string;
  complaint: OpenComplaint;
  photos: NewPhoto[];
}

const isUrgent = (kind: ComplaintKind): boolean => (URGENT_KINDS as readonly string[]).includes(kind);

const refused = ({ code, message, field }: { code: string; message: string; field?: string }): Problem =>
  field ? new Problem("invalid", code, message, [{ field, message }]) : new Problem("conflict", code, message);

async function assertMayOpen(container: MedusaContainer, vendorOrderId: string): Promise<void> {
  const before = await complaintsAbout(container, vendorOrderId);
  if (before.some((complaint) => complaint.closed_at === null)) {
    throw new Problem("conflict", "complaint_open", "Komplain untuk pesanan ini sudah ada dan masih berjalan.");
  }
  if (before.length >= COMPLAINT_TERMS.most_per_order) {
    throw new Problem(
      "conflict",
      "too_many_complaints",
      `Sudah ${COMPLAINT_TERMS.most_per_order} komplain tentang pesanan ini. Hubungi Ditjen PKTN untuk bantuan lebih lanjut.`,
    );
  }
}

/** Judged and written under the order group's lock, in one transaction with its news; a second one meets the first or the unique index. */
const recordOpeningStep = createStep("record-complaint", async (input: OpenComplaintInput, { container }) => {
  const { complaint: said, photos } = input;
  const order = await readVendorOrder(container, input.vendor_order_id);
  if (!order) throw new Error(`No vendor order ${input.vendor_order_id}.`);
  await assertMayOpen(container, order.id);
  const verdict = judgeOpening({ ...datesOf(order), refundable: await stillRefundable(container, order.order_id) }, said, new Date());
  if (verdict.kind === "refused") throw refused(verdict);
  const items = judgeItems(await complainableLines(container, order.order_id), said.items);
  if (items.kind === "refused") throw refused(items);

  const complaint = {
    ...{ id: newComplaintId(), order_group_id: order.order_group.id, vendor_order_id: order.id, vendor_id: order.vendor_id },
    ...{ order_number: order.number, kind: said.kind, text: said.text, wanted: said.wanted, urgent: isUrgent(said.kind) },
    wanted_amount: said.wanted === "refund" ? (said.amount ?? null) : null,
    items: items.items as unknown as Record<string, unknown>,
    due_at: dueAt("open", new Date()),
  };
  const step = { action: "open", by: "shopper" as const, actor_id: null, actor_name: null, note: null, amount: complaint.wanted_amount };
  const news = await newsOfOpening(container, complaint, order);
  await complaintsOf(container).open(complaint, photos, step, (sameTransaction) =>
    container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(news, sameTransaction),
  );
  setImmediate(() => kickOutbox(container));
  return new StepResponse(complaint.id);
});

const openComplaintWorkflow = createWorkflow("open-complaint", (input: OpenComplaintInput) => {
  const lock = findGroupLockStep(input);
  holdLockStep(lock);
  const id = recordOpeningStep(input);
  letGoLockStep(lock);
  return new WorkflowResponse(id);
});

/** Re-encodes and keeps the photos privately, in turn: they are large, and the machine is shared. */
async function keepPhotos(container: MedusaContainer, photos: Buffer[], kept: NewPhoto[]): Promise<void> {
  const files = container.resolve(Modules.FILE);
  for (const [index, photo] of photos.entries()) {
    const { file, width, height } = await prepareEvidence(photo).catch((error: unknown) => {
      throw error instanceof Problem ? photoProblem(error, index, photos.length) : error;
    });
    const stored = await files.createFiles({
      filename: file.name,
      mimeType: file.mimeType,
      content: file.content.toString("base64"),
      access: "private",
    });
    kept.push({ id: newPhotoId(), file_id: stored.id, mime_type: file.mimeType, width, height });
  }
}

function photoProblem({ code, message }: Problem, index: number, of: number): Problem {
  const said = of > 1 ? `Foto ke-${index + 1}: ${message}` : message;
  return new Problem("invalid", code ?? "photo_refused", said, [{ field: "photos", message: said }]);
}

/** A shopper complains. Answers the complaint's id; photos of one that is refused are thrown away. */
export async function openComplaint(
  container: MedusaContainer,
  { vendor_order_id, complaint, photos }: { vendor_order_id: string; complaint: OpenComplaint; photos: Buffer[] },
): Promise<string> {
  // Refuses before it decodes: pictures are the costly part.
  await assertMayOpen(container, vendor_order_id);
  const kept: NewPhoto[] = [];
  try {
    await keepPhotos(container, photos, kept);
    const { result } = await openComplaintWorkflow(container).run({ input: { vendor_order_id, complaint, photos: kept } });
    return result;
  } catch (error) {
    if (kept.length > 0) await container.resolve(Modules.FILE).deleteFiles(kept.map((photo) => photo.file_id));
    throw error;
  }
}
