import { AdminChargeList, AdminChargeQuery } from "../../../contracts/charge";
import { officerEndpoint } from "../../../http/callers";
import { chargesOf } from "../../../workflows/charge/current-charge";
import { viewCharges } from "../../../workflows/charge/officer-views";
import { PAGE_SIZE, pageOf } from "../../../workflows/order/views";

export const GET = officerEndpoint(
  { summary: "Uang yang tidak cocok dan tagihan lain", query: AdminChargeQuery, response: AdminChargeList },
  async ({ query, scope }) => {
    const found = await chargesOf(scope).listCharges(
      { state: query.state },
      { order: { created_at: "ASC" }, skip: (query.page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1 },
    );
    const { page, has_next } = pageOf(found);
    return { charges: await viewCharges(scope, page), page: query.page, has_next };
  },
);
