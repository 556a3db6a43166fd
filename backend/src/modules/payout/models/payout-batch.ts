import { model } from "@medusajs/framework/utils";
import { Payout } from "./payout";

/** One run of paying out: everything that goes to vendors at once. */
export const PayoutBatch = model
  .define("payout_batch", {
    id: model.id({ prefix: "pbat" }).primaryKey(),
    /** What officers call it: the day, `2026-11-23`, a second one that day `2026-11-23-2`. */
    number: model.text().unique(),
    /** Names the run, so that a run repeated after a crash goes on with the same batch: `schedule:2026-11-23`, `officer:<key>`. */
    run_key: model.text().unique(),
    /** filling: the run has not ended. ready: complete. sent: the bank file was taken. settled: every payout is paid or failed. */
    state: model.enum(["filling", "ready", "sent", "settled"]).default("filling"),
    /** Written once the run has ended. */
    payout_count: model.number().default(0),
    /** Rupiah. */
    total: model.bigNumber().default(0),
    /** User id of the officer, or `schedule`. */
    created_by: model.text(),
    confirmed_by: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    /** User id of the officer who took the bank file last. */
    sent_by: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
    payouts: model.hasMany(() => Payout, { mappedBy: "batch" }),
  })
  .indexes([{ on: ["created_at"] }, { on: ["state"] }]);
