import type { MedusaContainer } from "@medusajs/framework/types";
import { writeOfficersMenu } from "./order-officers-menu";

/** Markets whose menu was ordered while there was a page of claims get the page of permits in its place. */
export default async function putPermitsInMenu({ container }: { container: MedusaContainer }): Promise<void> {
  await writeOfficersMenu(container);
}
