import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Addresses of our pages in Medusa Admin (`src/admin/routes`), in the order officers work. */
const OURS = ["/pengajuan", "/klaim", "/transfer", "/uang", "/pencairan", "/buku-besar", "/voucher", "/surat"];

/**
 * Puts the city's pages above Medusa's own in everybody's menu. It is the shared default of Medusa's layout editor: an officer may
 * arrange a menu of their own, and entries without an order (0) follow.
 */
export default async function orderOfficersMenu({ container }: { container: MedusaContainer }): Promise<void> {
  const settings = container.resolve(Modules.SETTINGS);
  if (await settings.getSystemDefaultLayoutConfiguration("sidebar")) return;
  const entries = ["core:Searchbar", ...OURS.map((path) => `core:nav:${path}`)];
  const widgets = Object.fromEntries(entries.map((entry, index) => [entry, { order: index - entries.length }]));
  await settings.setSystemDefaultLayoutConfiguration("sidebar", { widgets });
}
