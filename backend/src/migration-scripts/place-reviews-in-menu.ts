import type { MedusaContainer } from "@medusajs/framework/types";
import { writeOfficersMenu } from "./order-officers-menu";

/** Markets whose menu was ordered before there was a page of reviews get it in its place. */
export default async function placeReviewsInMenu({ container }: { container: MedusaContainer }): Promise<void> {
  await writeOfficersMenu(container);
}
