import { AdminVendorList, AdminVendorQuery } from "../../../contracts/vendor";
import { officerEndpoint } from "../../../http/callers";
import { VENDOR_MODULE } from "../../../modules/vendor";
import type { VendorModuleService } from "../../../modules/vendor/service";
import { areaNames } from "../../../reference/area-names";

const PER_PAGE = 20;

export const GET = officerEndpoint(
  { summary: "Usaha dan pengajuan, dengan jumlah per status", query: AdminVendorQuery, response: AdminVendorList },
  async ({ query: { page, ...filter }, scope }) => {
    const vendors = scope.resolve<VendorModuleService>(VENDOR_MODULE);
    const [rows, counts] = await Promise.all([
      vendors.pageOfVendors(filter, { take: PER_PAGE + 1, skip: (page - 1) * PER_PAGE }),
      vendors.countByState({ kecamatan: filter.kecamatan, q: filter.q }),
    ]);
    return {
      vendors: rows.slice(0, PER_PAGE).map(({ id, business_name, owner_name, state, kelurahan_code, kecamatan_code, submitted_at }) => ({
        id,
        business_name,
        owner_name,
        state,
        ...areaNames({ kelurahan_code, kecamatan_code }),
        submitted_at: submitted_at && new Date(submitted_at).toISOString(),
      })),
      page,
      has_next: rows.length > PER_PAGE,
      counts,
    };
  },
);
