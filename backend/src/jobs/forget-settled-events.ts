import type { MedusaContainer } from "@medusajs/framework/types";
import { INBOX_MODULE } from "../modules/inbox";
import type { InboxModuleService } from "../modules/inbox/service";

export default async function forgetSettledEvents(container: MedusaContainer): Promise<void> {
  await container.resolve<InboxModuleService>(INBOX_MODULE).forgetSettled();
}

export const config = { name: "forget-settled-events", schedule: "27 * * * *" };
