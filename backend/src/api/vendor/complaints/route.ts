import { VendorComplaintList, VendorComplaintQuery } from "../../../contracts/complaint";
import { vendorEndpoint } from "../../../http/callers";
import { listVendorComplaints } from "../../../workflows/complaint/views";

export const GET = vendorEndpoint(
  { summary: "Komplain tentang pesanan lapak ini", query: VendorComplaintQuery, response: VendorComplaintList },
  async ({ query, vendorId, scope }) => listVendorComplaints(scope, vendorId, query.tab, query.page),
);
