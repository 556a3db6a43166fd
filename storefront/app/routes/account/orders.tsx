import type { OrderGroupList } from "@lapak/backend/contracts/orders";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { frame } from "~/i18n/id/frame";
import { orders } from "~/i18n/id/orders";
import { requireAccount } from "~/lib/account.server";
import { backend, orErrorPage } from "~/lib/backend.server";
import { pageOf } from "~/lib/page";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/navigation";
import { OrderList } from "./order-list";

const words = orders.list;

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.brand}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { token } = await requireAccount(request);
  const query = { page: pageOf(request) };
  return orErrorPage(backend<OrderGroupList>("/store/account/order-groups", { token, query }));
}

export default function OrdersPage() {
  const { order_groups, page, has_next } = useLoaderData<typeof loader>();
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      {order_groups.length === 0 ? (
        <EmptyState title={words.empty} actions={<ButtonLink to="/cari">{words.browse}</ButtonLink>}>
          <p>{words.emptyHint}</p>
        </EmptyState>
      ) : (
        <OrderList groups={order_groups} />
      )}
      <Pagination page={page} hasNext={has_next} address={(wanted) => `/akun/pesanan?page=${wanted}`} />
    </section>
  );
}
