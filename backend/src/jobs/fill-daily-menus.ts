import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../foundation/job-pace";
import { fillDailyMenus } from "../workflows/listing/fill-daily-menus";

export default async function fillDailyMenusJob(container: MedusaContainer): Promise<void> {
  await fillDailyMenus(container);
}

export const config = { name: "fill-daily-menus", schedule: every(60) };
