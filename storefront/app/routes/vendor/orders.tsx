import type { VendorOrderList } from "@lapak/backend/contracts/orders";
import type { PromisedDays } from "@lapak/backend/contracts/preorder";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { panel } from "~/i18n/id/panel";
import { vendorOrders as words } from "~/i18n/id/vendor-orders";
import { requireBusiness } from "~/lib/panel/desk.server";
import { actOnOrder } from "~/lib/panel/orders.server";
import { typed } from "~/lib/panel/typed";
import { EmptyState } from "~/ui/empty-state";
import { Pagination, Tabs } from "~/ui/navigation";
import { OrderCard } from "~/ui/panel/order-card";
import { PromisedDaysCard } from "~/ui/panel/promised-days";
import { useRefresh } from "~/ui/panel/use-refresh";

const VIEWS = ["open", "placed", "accepted", "ready", "handed_over", "cancelled"] as const;
type View = (typeof VIEWS)[number];

export const meta: MetaFunction = () => [{ title: `${words.title} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const { searchParams } = new URL(request.url);
  const view = VIEWS.find((one) => one === searchParams.get("keadaan")) ?? "open";
  const page = Number(searchParams.get("halaman") ?? 1);
  const [list, promised] = await Promise.all([
    desk.read<VendorOrderList>("/vendor/orders", { state: view, page: Number.isInteger(page) ? page : 1 }),
    view === "open" ? desk.read<PromisedDays>("/vendor/preorders") : { days: [] },
  ]);
  return { list, promised, view };
}

export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const answer = await actOnOrder(desk, typed(form, "id"), form);
  if (!answer) throw data(null, { status: 400 });
  return data(answer, { status: answer.refusal?.status ?? 200 });
}

export default function Orders() {
  const { list, promised, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  useRefresh();
  const { counts } = list;
  const countOf = (one: View) => (one === "open" ? counts.placed + counts.accepted + counts.ready : counts[one]);
  const address = (one: View, page = 1) => `?keadaan=${one}${page > 1 ? `&halaman=${page}` : ""}`;
  return (
    <div className="stack">
      <div className="split">
        <h1>{words.title}</h1>
        <span className="live small soft">{words.live}</span>
      </div>
      <Tabs
        label={words.tabsLabel}
        tabs={VIEWS.map((one) => ({ label: words.tabs[one], to: address(one), current: one === view, count: countOf(one) ?? 0 }))}
      />
      <PromisedDaysCard days={promised.days} />
      {list.orders.length === 0 ? (
        <EmptyState title={words.emptyTitle}>
          <p>{view === "open" || view === "placed" ? words.empty.open : words.empty.other}</p>
        </EmptyState>
      ) : (
        <ul className="order-list">
          {list.orders.map((order) => (
            <OrderCard key={order.id} order={order} answer={answer?.id === order.id ? answer : undefined} />
          ))}
        </ul>
      )}
      <Pagination page={list.page} hasNext={list.has_next} address={(page) => address(view, page)} />
    </div>
  );
}
