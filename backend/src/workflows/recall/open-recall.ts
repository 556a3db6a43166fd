import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { OpenRecall } from "../../contracts/recall";
import { knexOf } from "../../foundation/same-transaction";
import { notFound, Problem } from "../../http/problem";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { type RecallActor, recallNumber } from "../../modules/recall/rules/recall";
import { type NewRecall, newRecallId } from "../../modules/recall/service";
import { kickOutbox } from "../../outbox/kick";
import { memberActor, officerActor } from "../audit/actors";
import { recordAudit } from "../audit/record";
import { noticeMessage } from "../notice/notice";
import { recallsOf } from "./views";

export interface OpenRecallInput {
  wish: OpenRecall;
  by: RecallActor;
  /** A member's or an officer's id. */
  actor_id: string;
  /** A vendor recalls its own only. */
  vendor_id?: string;
}

interface Recalled {
  vendor_id: string;
  product_id: string;
  product_handle: string;
  title: string;
  vendor_name: string;
  vendor_handle: string;
}

async function productOf(container: MedusaContainer, { wish, vendor_id }: OpenRecallInput): Promise<Recalled> {
  const found = await recallsOf(container).inTransaction(async (joined) => {
    const { rows } = await knexOf(joined).raw<{ rows: Recalled[] }>(
      `select l.vendor_id, l.product_id, p.handle as product_handle, l.title, v.business_name as vendor_name, v.handle as vendor_handle
       from listing l join product p on p.id = l.product_id join vendor v on v.id = l.vendor_id where l.id = ? and l.deleted_at is null`,
      [wish.listing_id],
    );
    return rows[0];
  });
  if (!found || (vendor_id && found.vendor_id !== vendor_id)) throw notFound("Produk");
  return found;
}

const actorOf = (container: MedusaContainer, { by, actor_id }: OpenRecallInput) =>
  by === "officer" ? officerActor(container, actor_id) : memberActor(container, actor_id);

/** The shop and the officers hear of it, each unless they did it themselves; search lets go of it; its buyers are looked for. */
const newsOf = ({ id, vendor_id, listing_id, product_title, vendor_name, opened_by_type, reason }: NewRecall) => {
  const data = { product: product_title, shop: vendor_name, reason };
  return [
    { topic: "search.listings" as const, dedupe_key: `recall:${id}:search`, payload: { listing_ids: [listing_id] } },
    { topic: "recall.reach" as const, dedupe_key: `recall:${id}:reach:0`, payload: { recall_id: id, after: "" } },
    opened_by_type === "officer"
      ? noticeMessage({
          ...{ audience: "vendor", vendor_id, key: `recall:${id}:opened`, kind: "recall-opened", data, path: `/penjual/penarikan/${id}` },
          mail: true,
        })
      : noticeMessage({
          audience: "officer",
          key: `recall:${id}:opened`,
          kind: "recall-opened",
          data,
          path: `/penarikan/${id}`,
          mail: true,
        }),
  ];
};

/** Sale stops, the public notice stands and the search for buyers begins: one transaction. The last step, so there is nothing to undo. */
const openRecallStep = createStep("open-recall", async (input: OpenRecallInput, { container }) => {
  const { wish, by, actor_id } = input;
  const [product, actor] = await Promise.all([productOf(container, input), actorOf(container, input)]);
  const { vendor_id, product_id, product_handle, title: product_title, vendor_name, vendor_handle } = product;
  const recall: NewRecall = {
    ...{ id: newRecallId(), number: recallNumber(randomBytes(6)), listing_id: wish.listing_id },
    ...{ vendor_id, product_id, product_handle, product_title, vendor_name, vendor_handle },
    ...{ scope: wish.scope, batch_code: wish.scope === "batch" ? (wish.batch_code ?? null) : null },
    ...{ handed_from: wish.handed_from ?? null, handed_until: wish.handed_until ?? null, reason: wish.reason, advice: wish.advice },
    ...{ opened_by_type: by, opened_by: actor_id, opened_by_name: actor.name },
  };
  const recalls = recallsOf(container);
  const [known] = await recalls
    .listRecalls({ listing_id: wish.listing_id, state: "open" }, { take: 20 })
    .then((open) => open.filter((one) => one.scope === recall.scope && one.batch_code === recall.batch_code));
  if (known) throw new Problem("conflict", "recall_open", `Penarikan ${known.number} tentang ini masih berjalan.`);
  await recalls.inTransaction(async (joined) => {
    const knex = knexOf(joined);
    await knex("recall").insert({ ...recall, created_at: knex.fn.now() });
    await knex.raw("update listing set state = 'hidden', updated_at = now() where id = ? and state = 'published'", [recall.listing_id]);
    await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(newsOf(recall), joined);
    const { reason, scope, batch_code, number } = recall;
    const subject = { type: "recall", id: recall.id };
    await recordAudit(
      [{ actor, action: "recall.open", subject, vendor_id, reason, after: { number, product_title, scope, batch_code } }],
      joined,
    );
  });
  setImmediate(() => kickOutbox(container));
  return new StepResponse(recall.id);
});

/** A product, or a batch of it, is taken back. */
export const openRecallWorkflow = createWorkflow("open-recall", (input: OpenRecallInput) => new WorkflowResponse(openRecallStep(input)));
