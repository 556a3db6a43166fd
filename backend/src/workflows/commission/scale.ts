import type { MedusaContainer } from "@medusajs/framework/types";
import type { BusinessScale, ConfirmScale, VendorScaleView } from "../../contracts/commission";
import { inModule } from "../../foundation/same-transaction";
import { notFound, Problem } from "../../http/problem";
import { dayInJakarta } from "../../modules/listing/rules/today";
import { VENDOR_MODULE } from "../../modules/vendor";
import { agrees, type Declared, scaleOf, scaleOn } from "../../modules/vendor/rules/scale";
import type { VendorModuleService } from "../../modules/vendor/service";
import { audited } from "../audit/record";
import { tomorrow } from "./rules";

const vendorsOf = (container: MedusaContainer) => container.resolve<VendorModuleService>(VENDOR_MODULE);
/** A scale is confirmed once in a while; nobody reads further back. */
const MOST_SHOWN = 50;

const confirmedOf = (container: MedusaContainer, vendor_id: string) =>
  vendorsOf(container).listVendorScales({ vendor_id }, { order: { valid_from: "DESC" }, take: MOST_SHOWN });

export const scaleOfVendorOn = async (container: MedusaContainer, vendorId: string, day: string): Promise<BusinessScale> =>
  scaleOn(await confirmedOf(container, vendorId), day);

export async function viewScale(container: MedusaContainer, vendorId: string): Promise<VendorScaleView> {
  const [[vendor], rows] = await Promise.all([
    vendorsOf(container).listVendors({ id: vendorId }, { select: ["id"], take: 1 }),
    confirmedOf(container, vendorId),
  ]);
  if (!vendor) throw notFound("Usaha");
  return {
    scale: scaleOn(rows, dayInJakarta()),
    confirmed: rows.map(({ id, scale, valid_from, declared, note, set_by_name, created_at }) => ({
      ...{ id, scale, valid_from, note, set_by: set_by_name },
      annual_sales: (declared as unknown as Declared).annual_sales,
      capital: (declared as unknown as Declared).capital,
      set_at: new Date(created_at).toISOString(),
    })),
  };
}

const NAMES: Record<BusinessScale, string> = { micro: "usaha mikro", small: "usaha kecil", medium: "usaha menengah" };

function refused(field: string, message: string): Problem {
  return new Problem("invalid", "scale", message, [{ field, message }]);
}

/** An officer confirms how large a business is, from a day on. Orders placed before keep what their shop was then. */
export async function confirmScale(
  container: MedusaContainer,
  vendor_id: string,
  { scale, annual_sales, capital, valid_from, note }: ConfirmScale,
  officer: { id: string; name: string },
): Promise<VendorScaleView> {
  const [vendor] = await vendorsOf(container).listVendors({ id: vendor_id }, { select: ["id"], take: 1 });
  if (!vendor) throw notFound("Usaha");
  if (valid_from < tomorrow()) throw refused("valid_from", "Paling cepat berlaku besok, supaya pesanan yang sudah dibuat tidak berubah.");
  const declared = { annual_sales, capital };
  if (!agrees(scale, declared)) {
    const said = scaleOf(declared);
    throw refused(
      "scale",
      said ? `Menurut angka ini, ini ${NAMES[said]}.` : "Menurut angka ini, usaha ini lebih besar dari usaha menengah.",
    );
  }
  const [same] = await vendorsOf(container).listVendorScales({ vendor_id, valid_from }, { select: ["id"], take: 1 });
  if (same) throw refused("valid_from", "Skala untuk hari itu sudah dikonfirmasi. Pilih hari lain.");
  const row = { vendor_id, scale, valid_from, declared: { ...declared }, note, set_by: officer.id, set_by_name: officer.name };
  const vendors = vendorsOf(container);
  const before = await scaleOfVendorOn(container, vendor_id, valid_from);
  await audited(
    container,
    (joined) => inModule(vendors, joined, (here) => vendors.createVendorScales(row, here)),
    () => [
      {
        actor: { type: "officer", ...officer },
        action: "vendor.confirm_scale",
        subject: { type: "vendor", id: vendor_id },
        ...{ vendor_id, reason: note, before: { scale: before }, after: { scale, valid_from, ...declared } },
      },
    ],
  );
  return viewScale(container, vendor_id);
}
