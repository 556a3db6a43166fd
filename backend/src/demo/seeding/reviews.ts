import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type { OrderGroupModuleService } from "../../modules/order-group/service";
import { answerReviewWorkflow } from "../../workflows/review/act";
import { reviewsOf, vendorsOf } from "../../workflows/review/views";
import { reviewDesk, writeReviewWorkflow } from "../../workflows/review/write-review";
import { Random } from "../random";
import type { Run } from "./run";

/** Stars and words as people leave them: mostly content, some short, some silent. */
const SAID: readonly [number, string | null][] = [
  [5, "Enak, rasanya seperti masakan rumah. Pasti pesan lagi."],
  [5, "Masih hangat waktu sampai dan porsinya banyak."],
  [5, null],
  [5, "Bumbunya meresap. Anak-anak suka."],
  [4, "Enak, tapi agak kemanisan buat saya."],
  [4, null],
  [4, "Kemasannya rapi, rasanya pas."],
  [3, "Rasanya biasa saja, harganya sesuai."],
  [2, "Datangnya lebih lama dari jamnya, jadi sudah dingin."],
];
const ANSWERS = [
  "Terima kasih sudah mampir!",
  "Terima kasih masukannya, besok kami perbaiki.",
  "Senang Anda suka. Ditunggu pesanan berikutnya.",
];

async function answerSome({ container }: { container: MedusaContainer }, random: Random): Promise<void> {
  const written = await reviewsOf(container).listReviews({ words: { $ne: null }, answer: null }, { take: 200, order: { id: "ASC" } });
  for (const { id, vendor_id } of written) {
    if (!random.chance(0.4)) continue;
    const [membership] = await vendorsOf(container).listMemberships({ vendor_id }, { select: ["member_id"], take: 1 });
    if (!membership) continue;
    await answerReviewWorkflow(container).run({ input: { id, vendor_id, member_id: membership.member_id, text: random.pick(ANSWERS) } });
  }
}

/** Whoever received something says how it was, except now and then, so that there is something left to rate. */
export async function askHowItWas({ container, say }: Run): Promise<void> {
  const random = new Random("ulasan");
  const groups = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listOrderGroups({}, { relations: ["vendor_orders"], order: { idempotency_key: "ASC" }, take: 1_000 });
  let count = 0;
  for (const group of groups as unknown as Parameters<typeof reviewDesk>[1][]) {
    const { items } = await reviewDesk(container, group);
    for (const { listing_id, review } of items) {
      const [stars, words] = random.pick(SAID);
      if (review || random.chance(0.2)) continue;
      await writeReviewWorkflow(container).run({ input: { order_group_id: group.id, said: { listing_id, stars, words } } });
      count += 1;
    }
  }
  await answerSome({ container }, random);
  say(`${count} ulasan`);
}
