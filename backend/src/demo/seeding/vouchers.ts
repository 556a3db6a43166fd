import { VENDOR_MODULE } from "../../modules/vendor";
import type { VendorModuleService } from "../../modules/vendor/service";
import { VOUCHER_MODULE } from "../../modules/voucher";
import type { VoucherModuleService } from "../../modules/voucher/service";
import { createVoucherWorkflow } from "../../workflows/voucher/create-voucher";
import { shareVoucherWorkflow } from "../../workflows/voucher/share-voucher";
import type { Run } from "./run";
import { type Directory, idOf } from "./shops";

/** The city and a few shops hand out vouchers. Those a run that was cut short left behind are kept. */
export async function handOutVouchers({ container, city, officer }: Run, directory: Directory): Promise<void> {
  const vendors = container.resolve<VendorModuleService>(VENDOR_MODULE);
  const ownerOf = async (vendor_id: string) => {
    const [owner] = await vendors.listMemberships({ vendor_id, role: "owner" }, { select: ["member_id"], take: 1 });
    return owner?.member_id ?? officer.id;
  };
  const known = await container.resolve<VoucherModuleService>(VOUCHER_MODULE).listVouchers({}, { select: ["code"], take: 100 });
  const codes = new Set(known.map(({ code }) => code));
  for (const { vendor, terms, joined } of city.vouchers.filter((voucher) => !codes.has(voucher.terms.code))) {
    const { funder = "city", city_share_percent = null, ...shared } = terms;
    const input =
      vendor === null
        ? { by: "city" as const, actor_id: officer.id, terms: { ...shared, funder, city_share_percent, shop: null } }
        : { by: "vendor" as const, actor_id: await ownerOf(idOf(directory, vendor)), vendor_id: idOf(directory, vendor), terms: shared };
    await createVoucherWorkflow(container).run({ input });
    for (const key of joined) {
      const vendor_id = idOf(directory, key);
      await shareVoucherWorkflow(container).run({
        input: { code: terms.code, vendor_id, member_id: await ownerOf(vendor_id), joined: true },
      });
    }
  }
}
