import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readableTime } from "../../foundation/readable-time";
import { notFound } from "../../http/problem";
import { officerActor } from "../audit/actors";
import { recordAudit } from "../audit/record";
import { recallsOf } from "./views";

const BATCH = 500;
const HEADER = [
  "Pesanan",
  "Diserahkan",
  "Jumlah",
  "Batch",
  "Diberi tahu lewat email",
  "Telepon",
  "Hasil",
  "Kembali",
  "Uang kembali",
  "Catatan",
];
const OUTCOMES = {
  open: "belum diketahui",
  returned: "dikembalikan",
  discarded: "dibuang pembeli",
  consumed: "sudah dikonsumsi",
  unreachable: "tidak terhubung",
};

interface Row {
  id: string;
  order_number: string;
  handed_over_at: Date;
  quantity: number;
  batch_code: string | null;
  mailed: boolean;
  outcome: keyof typeof OUTCOMES;
  returned_quantity: number;
  paid_back: boolean;
  note: string | null;
  contact_phone: string;
}

/** A phone number only of those who could not be written to and of whom nothing is known yet: they are to be called. */
async function* rowsOf(container: MedusaContainer, recallId: string): AsyncIterable<readonly (string | number)[]> {
  yield HEADER;
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (let after = ""; ; ) {
    const { rows } = await database.raw<{ rows: Row[] }>(
      `select r.*, g.contact_phone from recall_order r join order_group g on g.id = r.order_group_id
       where r.recall_id = ? and r.id > ? and r.deleted_at is null order by r.id limit ${BATCH}`,
      [recallId, after],
    );
    for (const row of rows) {
      const call = !row.mailed && row.outcome === "open";
      yield [
        ...[row.order_number, readableTime(new Date(row.handed_over_at)), row.quantity, row.batch_code ?? "tidak tercatat"],
        ...[row.mailed ? "ya" : "tidak", call ? row.contact_phone : "", OUTCOMES[row.outcome], row.returned_quantity],
        ...[row.paid_back ? "ya" : "belum", row.note ?? ""],
      ];
    }
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.id;
  }
}

export async function recallFile(container: MedusaContainer, id: string, officerId: string) {
  const recalls = recallsOf(container);
  const [recall] = await recalls.listRecalls({ id }, { take: 1 });
  if (!recall) throw notFound("Penarikan");
  const actor = await officerActor(container, officerId);
  const entry = { actor, action: "recall.export" as const, subject: { type: "recall", id }, vendor_id: recall.vendor_id };
  await recalls.inTransaction((joined) => recordAudit([entry], joined));
  return { name: `${recall.number}.csv`, rows: rowsOf(container, id) };
}
