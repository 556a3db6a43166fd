import type { MedusaContainer } from "@medusajs/framework/types";
import { OUTBOX_MODULE } from "../modules/outbox";
import type { OutboxModuleService } from "../modules/outbox/service";

export default async function forgetDeliveredMessages(container: MedusaContainer): Promise<void> {
  await container.resolve<OutboxModuleService>(OUTBOX_MODULE).forgetDelivered();
}

export const config = { name: "forget-delivered-messages", schedule: "17 * * * *" };
