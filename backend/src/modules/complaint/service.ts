import type { InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { ComplaintState } from "../../contracts/complaint";
import { type SameTransaction, sameTransaction } from "../../foundation/same-transaction";
import { Complaint } from "./models/complaint";
import { ComplaintPhoto } from "./models/complaint-photo";
import { ComplaintStep } from "./models/complaint-step";

export type ComplaintStepRow = Omit<InferTypeOf<typeof ComplaintStep>, "complaint">;
export type ComplaintPhotoRow = Omit<InferTypeOf<typeof ComplaintPhoto>, "complaint">;
export type ComplaintRow = Omit<InferTypeOf<typeof Complaint>, "steps" | "photos">;
export type FullComplaint = ComplaintRow & { steps: ComplaintStepRow[]; photos: ComplaintPhotoRow[] };

/** Who did what about a complaint. */
export type NewStep = Pick<ComplaintStepRow, "action" | "by" | "actor_id" | "actor_name" | "note" | "amount">;
export type NewComplaint = Pick<
  ComplaintRow,
  | "id"
  | "order_group_id"
  | "vendor_order_id"
  | "vendor_id"
  | "order_number"
  | "kind"
  | "text"
  | "wanted"
  | "wanted_amount"
  | "urgent"
  | "items"
  | "due_at"
>;
export type NewPhoto = Pick<ComplaintPhotoRow, "id" | "file_id" | "mime_type" | "width" | "height">;

/** What a step changes about the complaint itself. */
export type Change = Pick<ComplaintRow, "state" | "due_at" | "closed_at"> &
  Partial<Pick<ComplaintRow, "offered_amount" | "refunded_amount" | "goods_returned">>;

type Alongside = (sameTransaction: SameTransaction) => Promise<unknown>;

export const newComplaintId = (): string => generateEntityId(undefined, "cmpl");
export const newPhotoId = (): string => generateEntityId(undefined, "cpho");

export class ComplaintModuleService extends MedusaService({ Complaint, ComplaintStep, ComplaintPhoto }) {
  /** Writes a complaint with its first step and its photos; `alongside` writes what belongs to it in the same transaction. */
  @InjectTransactionManager()
  async open(
    complaint: NewComplaint,
    photos: NewPhoto[],
    step: NewStep,
    alongside: Alongside,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<void> {
    const { id, vendor_id } = complaint;
    await this.createComplaints(complaint, context);
    await this.createComplaintSteps([{ ...step, complaint_id: id }], context);
    // The photos point at a complaint that the unit of work has not written yet.
    await context.transactionManager!.flush();
    for (const photo of photos) {
      // Plain SQL: what the base class calls its method for several photos is not what its types say.
      await context.transactionManager!.execute(
        "insert into complaint_photo (id, complaint_id, vendor_id, file_id, mime_type, width, height) values (?, ?, ?, ?, ?, ?, ?)",
        [photo.id, id, vendor_id, photo.file_id, photo.mime_type, photo.width, photo.height],
      );
    }
    await alongside(sameTransaction(context));
  }

  /** Moves a complaint on, if it is still where the step was judged from. False, and nothing written, when it is not. */
  @InjectTransactionManager()
  async move(
    { id, from }: { id: string; from: ComplaintState },
    { state, due_at, closed_at, offered_amount, refunded_amount, goods_returned }: Change,
    step: NewStep,
    alongside: Alongside,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<boolean> {
    const moved: unknown[] = await context.transactionManager!.execute(
      `update complaint set state = ?, due_at = ?, closed_at = ?, updated_at = now(), offered_amount = coalesce(?, offered_amount),
         refunded_amount = coalesce(?, refunded_amount), goods_returned = coalesce(?, goods_returned)
       where id = ? and state = ? and deleted_at is null returning id`,
      [state, due_at, closed_at, offered_amount ?? null, refunded_amount ?? null, goods_returned ?? null, id, from],
    );
    if (moved.length === 0) return false;
    await this.createComplaintSteps([{ ...step, complaint_id: id }], context);
    await alongside(sameTransaction(context));
    return true;
  }

  /** An officer has looked at what may have harmed somebody; the first one is on record. */
  @InjectTransactionManager()
  async markChecked(id: string, step: NewStep, alongside: Alongside, @MedusaContext() context: SameTransaction = {}): Promise<void> {
    const checked: unknown[] = await context.transactionManager!.execute(
      "update complaint set checked_at = now(), updated_at = now() where id = ? and urgent and checked_at is null returning id",
      [id],
    );
    if (checked.length === 0) return;
    await this.createComplaintSteps([{ ...step, complaint_id: id }], context);
    await alongside(sameTransaction(context));
  }

  /** Complaints whose time is over, longest first; an officer's has no end. */
  @InjectManager()
  async pastDue(limit: number, @MedusaContext() context: SameTransaction = {}): Promise<string[]> {
    const rows: { id: string }[] = await context.manager!.execute(
      `select id from complaint where due_at <= now() and closed_at is null and state <> 'escalated' and deleted_at is null
       order by due_at limit ?`,
      [limit],
    );
    return rows.map((row) => row.id);
  }

  /** How many of a shop's, or of the city's, are in each state that is not over. */
  @InjectManager()
  async countOpen(
    vendorId: string | null,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<Partial<Record<ComplaintState, number>>> {
    const rows: { state: ComplaintState; count: number }[] = await context.manager!.execute(
      `select state, count(*)::int as count from complaint
       where closed_at is null and deleted_at is null ${vendorId ? "and vendor_id = ?" : ""} group by state`,
      vendorId ? [vendorId] : [],
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  }

  /** Urgent ones no officer has looked at. */
  @InjectManager()
  async countUrgent(@MedusaContext() context: SameTransaction = {}): Promise<number> {
    const [row]: { count: number }[] = await context.manager!.execute(
      "select count(*)::int as count from complaint where urgent and checked_at is null and deleted_at is null",
    );
    return row?.count ?? 0;
  }
}
