import type { MedusaContainer } from "@medusajs/framework/types";
import { writeOfficersMenu } from "./order-officers-menu";

/** Markets whose menu was ordered before there were recalls get them beside the complaints. */
export default async function placeRecallsInMenu({ container }: { container: MedusaContainer }): Promise<void> {
  await writeOfficersMenu(container);
}
