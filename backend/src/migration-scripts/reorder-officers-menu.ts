import type { MedusaContainer } from "@medusajs/framework/types";
import { writeOfficersMenu } from "./order-officers-menu";

/** Markets whose menu was ordered before there were pages for statements, commission and failed messages get them in their place. */
export default async function reorderOfficersMenu({ container }: { container: MedusaContainer }): Promise<void> {
  await writeOfficersMenu(container);
}
