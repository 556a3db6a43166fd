import type { MedusaContainer } from "@medusajs/framework/types";
import type { SameTransaction } from "../../foundation/same-transaction";
import type { VendorRow } from "../../modules/vendor/service";
import { areaNames } from "../../reference/area-names";
import { openWork } from "../work/bench";
import { vendorsOf } from "./steps/change-vendor";

/** The answers as they stand on an officer's page; what is compared from one submission to the next. */
const ANSWERS = [
  ...["business_name", "owner_name", "nib", "phone", "kecamatan_code", "kelurahan_code", "street", "rt", "rw", "landmark"],
  ...["sells", "sells_note", "production_place", "production_note", "packaging_note"],
] as const;
const MOST_PHOTOS = 50;

/** Puts a submitted application on the officers' bench, with what it says. */
export async function benchApplication(container: MedusaContainer, vendor: VendorRow, joined: SameTransaction): Promise<void> {
  const photos = await vendorsOf(container).listEvidences({ vendor_id: vendor.id }, { select: ["id"], take: MOST_PHOTOS });
  const answers = Object.fromEntries(ANSWERS.map((field) => [field, vendor[field as keyof VendorRow] ?? null]));
  // The bench shows the kecamatan beside it, and some kelurahan have its name.
  const { kelurahan, kecamatan } = areaNames(vendor);
  await openWork(
    container,
    {
      ...{ kind: "application", subject_id: vendor.id, vendor_id: vendor.id, title: vendor.business_name },
      ...{
        detail: [vendor.owner_name, kelurahan === kecamatan ? null : kelurahan].filter(Boolean).join(" · ") || null,
        kecamatan_code: vendor.kecamatan_code,
      },
      content: { ...answers, evidence: photos.map(({ id }) => id).sort() },
    },
    joined,
  );
}
