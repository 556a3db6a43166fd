import type { MedusaContainer } from "@medusajs/framework/types";
import { writeOfficersMenu } from "./order-officers-menu";

/** Markets whose menu was ordered before results could be looked into get that page before the numbers. */
export default async function placeSearchInMenu({ container }: { container: MedusaContainer }): Promise<void> {
  await writeOfficersMenu(container);
}
