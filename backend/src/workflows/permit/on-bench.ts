import type { MedusaContainer } from "@medusajs/framework/types";
import type { SameTransaction } from "../../foundation/same-transaction";
import { shownNumber } from "../../modules/permit/rules/numbers";
import { PERMIT_NAMES } from "../../modules/permit/rules/words";
import type { PermitRow } from "../../modules/permit/service";
import { vendorRow } from "../vendor/steps/change-vendor";
import { openWork } from "../work/bench";
import { permitsOf } from "./permits";

const MOST_COMPARED = 500;
/** As it is printed; BPOM prints its name in the number itself. */
const entitled = ({ kind, number }: Pick<PermitRow, "kind" | "number">): string => {
  const shown = shownNumber(kind, number);
  const name = PERMIT_NAMES[kind];
  return shown.startsWith("BPOM") ? shown : `${name.charAt(0).toUpperCase()}${name.slice(1)} ${shown}`;
};

/** Puts a permit that was handed in on the officers' bench, with what it says and what it covers. */
export async function benchPermit(container: MedusaContainer, permit: PermitRow, joined: SameTransaction): Promise<void> {
  const permits = permitsOf(container);
  const vendor = await vendorRow(permit.vendor_id, container);
  const [evidence, covered] = await Promise.all([
    permits.listPermitEvidences({ permit_id: permit.id }, { select: ["id"], take: MOST_COMPARED }),
    permits.listPermitCoverages({ permit_id: permit.id }, { select: ["listing_id"], take: MOST_COMPARED }),
  ]);
  const { kind, number, holder, scope, issued_on, expires_on } = permit;
  await openWork(
    container,
    {
      ...{ kind: "permit", subject_id: permit.id, vendor_id: permit.vendor_id, title: vendor.business_name },
      ...{ detail: entitled(permit), kecamatan_code: vendor.kecamatan_code },
      content: {
        ...{ kind, number, holder, scope, issued_on, expires_on },
        evidence: evidence.map(({ id }) => id).sort(),
        products: covered.map(({ listing_id }) => listing_id).sort(),
      },
    },
    joined,
  );
}
