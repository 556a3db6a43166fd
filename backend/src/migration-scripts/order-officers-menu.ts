import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Addresses of our pages in Medusa Admin (`src/admin/routes`), in the order officers work: the queues, then the money, then the rest. */
const OURS = [
  ...[
    "/pemberitahuan",
    "/meja-kerja",
    "/pengajuan",
    "/izin",
    "/transfer",
    "/mutasi",
    "/komplain",
    "/ulasan",
    "/penarikan",
    "/uang",
    "/pencairan",
    "/buku-besar",
    "/komisi",
    "/voucher",
  ],
  ...["/gagal", "/surat", "/pencarian", "/angka", "/jejak"],
];

/** Writes the shared default of Medusa's layout editor. An officer may arrange a menu of their own, and entries without an order (0) follow. */
export async function writeOfficersMenu(container: MedusaContainer): Promise<void> {
  const entries = ["core:Searchbar", ...OURS.map((path) => `core:nav:${path}`)];
  const widgets = Object.fromEntries(entries.map((entry, index) => [entry, { order: index - entries.length }]));
  await container.resolve(Modules.SETTINGS).setSystemDefaultLayoutConfiguration("sidebar", { widgets });
}

/** Puts the city's pages above Medusa's own in everybody's menu. */
export default async function orderOfficersMenu({ container }: { container: MedusaContainer }): Promise<void> {
  if (await container.resolve(Modules.SETTINGS).getSystemDefaultLayoutConfiguration("sidebar")) return;
  await writeOfficersMenu(container);
}
