import { AdminVendorOrderList, AdminVendorOrderQuery } from "../../../contracts/refund";
import { officerEndpoint } from "../../../http/callers";
import { OPEN_STATES, pageOfOfficerOrders } from "../../../workflows/order/officer-views";

export const GET = officerEndpoint(
  { summary: "Pesanan per lapak, terbaru di atas", query: AdminVendorOrderQuery, response: AdminVendorOrderList },
  async ({ query: { vendor_id, group_id, order_id, state, page }, scope }) =>
    pageOfOfficerOrders(scope, {
      vendor_id,
      order_group_id: group_id,
      order_id,
      state: state === "open" ? [...OPEN_STATES] : state && [state],
      page,
    }),
);
