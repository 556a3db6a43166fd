import type { MedusaContainer } from "@medusajs/framework/types";
import { NOTICE_MODULE } from "../modules/notice";
import type { NoticeModuleService } from "../modules/notice/service";

const MOST_BATCHES = 20;

export default async function forgetOldNotices(container: MedusaContainer): Promise<void> {
  const notices = container.resolve<NoticeModuleService>(NOTICE_MODULE);
  for (let batch = 0; batch < MOST_BATCHES && (await notices.forgetOld()) > 0; batch += 1);
}

export const config = { name: "forget-old-notices", schedule: "47 2 * * *" };
