import { AdminPaybackList, AdminPaybackQuery } from "../../../contracts/charge";
import { officerEndpoint } from "../../../http/callers";
import { chargesOf } from "../../../workflows/charge/current-charge";
import { viewPaybacks } from "../../../workflows/charge/officer-views";
import { PAGE_SIZE, pageOf } from "../../../workflows/order/views";

export const GET = officerEndpoint(
  { summary: "Uang yang harus kembali ke pembeli", query: AdminPaybackQuery, response: AdminPaybackList },
  async ({ query, scope }) => {
    const found = await chargesOf(scope).listPaybacks(
      { state: query.state },
      { order: { created_at: "ASC" }, skip: (query.page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1 },
    );
    const { page, has_next } = pageOf(found);
    return { paybacks: await viewPaybacks(scope, page), page: query.page, has_next };
  },
);
