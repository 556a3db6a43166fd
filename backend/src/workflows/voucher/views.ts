import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminVoucherList, SharedVoucher, VendorVoucherList, VoucherView } from "../../contracts/voucher";
import { VENDOR_MODULE } from "../../modules/vendor";
import type { VendorModuleService } from "../../modules/vendor/service";
import { VOUCHER_MODULE } from "../../modules/voucher";
import { standingOf } from "../../modules/voucher/rules/standing";
import type { VoucherModuleService, VoucherRow } from "../../modules/voucher/service";
import { PAGE_SIZE, pageOf } from "../order/views";

/** Vouchers as those see them who give them. */

const MOST_SHARED = 50;
const serviceOf = (container: MedusaContainer) => container.resolve<VoucherModuleService>(VOUCHER_MODULE);
const time = (value: Date | string) => new Date(value).toISOString();

const termsOf = (voucher: VoucherRow) => ({
  id: voucher.id,
  code: voucher.code,
  title: voucher.title,
  funder: voucher.funder,
  city_share_percent: voucher.city_share_percent,
  kind: voucher.kind,
  amount: voucher.amount,
  most: voucher.most,
  minimum: voucher.minimum,
  category: voucher.category as VoucherView["category"],
  valid_from: time(voucher.valid_from),
  valid_until: time(voucher.valid_until),
  most_uses_per_shopper: voucher.most_uses_per_shopper,
  standing: standingOf(voucher, new Date()),
  created_at: time(voucher.created_at),
});

const viewOf = (voucher: VoucherRow, given: ReadonlyMap<string, number>): VoucherView => ({
  ...termsOf(voucher),
  most_uses: voucher.most_uses,
  uses: voucher.uses,
  given: given.get(voucher.id) ?? 0,
});

async function pageOfVouchers(vouchers: VoucherModuleService, filters: Record<string, unknown>, page: number) {
  const found = await vouchers.listVouchers(filters, {
    order: { created_at: "DESC" },
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE + 1,
  });
  return pageOf(found as unknown as VoucherRow[]);
}

export async function viewVoucher(container: MedusaContainer, id: string): Promise<VoucherView> {
  const vouchers = serviceOf(container);
  const [voucher, given] = await Promise.all([vouchers.retrieveVoucher(id), vouchers.given([id])]);
  return viewOf(voucher as unknown as VoucherRow, given);
}

/** The city's shared vouchers that still run, and whether this shop joined them. */
async function sharedWith(vouchers: VoucherModuleService, vendorId: string): Promise<SharedVoucher[]> {
  const found = await vouchers.listVouchers(
    { funder: "shared", state: "active", valid_until: { $gt: new Date() }, $or: [{ vendor_id: null }, { vendor_id: vendorId }] },
    { order: { valid_until: "ASC" }, take: MOST_SHARED },
  );
  const voucher_id = found.map((voucher) => voucher.id);
  const joined = await vouchers.listVoucherParticipants({ voucher_id, vendor_id: vendorId, left_at: null }, { take: MOST_SHARED });
  const ids = new Set(joined.map((participant) => participant.voucher_id));
  return found.map((voucher) => ({ ...termsOf(voucher as unknown as VoucherRow), joined: ids.has(voucher.id) }));
}

export async function vendorVouchers(container: MedusaContainer, vendorId: string, page: number): Promise<VendorVoucherList> {
  const vouchers = serviceOf(container);
  const [{ page: own, has_next }, shared] = await Promise.all([
    pageOfVouchers(vouchers, { vendor_id: vendorId, funder: ["vendor", "city"] }, page),
    sharedWith(vouchers, vendorId),
  ]);
  const given = await vouchers.given(own.map((voucher) => voucher.id));
  return { vouchers: own.map((voucher) => viewOf(voucher, given)), shared, page, has_next };
}

export async function allVouchers(
  container: MedusaContainer,
  filters: { funder?: VoucherView["funder"] },
  page: number,
): Promise<AdminVoucherList> {
  const vouchers = serviceOf(container);
  const { page: found, has_next } = await pageOfVouchers(vouchers, filters, page);
  const ids = found.map((voucher) => voucher.id);
  const vendorIds = [...new Set(found.flatMap((voucher) => voucher.vendor_id ?? []))];
  const [given, participants, vendors] = await Promise.all([
    vouchers.given(ids),
    vouchers.participants(ids),
    container.resolve<VendorModuleService>(VENDOR_MODULE).listVendors({ id: vendorIds }, { take: PAGE_SIZE }),
  ]);
  const shopOf = (vendorId: string | null) => {
    const vendor = vendors.find((one) => one.id === vendorId);
    return vendor ? { handle: vendor.handle, name: vendor.business_name } : null;
  };
  return {
    vouchers: found.map((voucher) => ({
      ...viewOf(voucher, given),
      shop: shopOf(voucher.vendor_id),
      participants: participants.get(voucher.id) ?? 0,
    })),
    page,
    has_next,
  };
}
