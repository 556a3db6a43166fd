import { Container, Heading, Text } from "@medusajs/ui";
import type { OrderGroup } from "../../backend/order-groups";
import { lowered } from "../../i18n/id/lowered";
import { shared } from "../../i18n/id/shared";
import { transfers } from "../../i18n/id/transfers";
import { rupiah } from "../../rules/format";
import { OrderStateBadge } from "../badges";

type ShopOrder = OrderGroup["orders"][number];

function Line({ name, amount, quiet }: { name: string; amount: number; quiet?: boolean }) {
  return (
    <div className="flex items-baseline justify-between gap-x-4">
      <Text size="small" className={quiet ? "min-w-0 break-words text-ui-fg-subtle" : "min-w-0 break-words"}>
        {name}
      </Text>
      <Text size="small" className="whitespace-nowrap tabular-nums">
        {rupiah(amount)}
      </Text>
    </div>
  );
}

function OneOrder({ order }: { order: ShopOrder }) {
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text weight="plus" className="break-words">
          {order.shop.name} <span className="font-normal text-ui-fg-muted">{order.number}</span>
        </Text>
        <OrderStateBadge state={order.state} />
      </div>
      {order.lines.map((line) => (
        <Line key={`${line.title}-${line.unit_price}`} name={`${line.quantity} × ${line.title}`} amount={line.total} />
      ))}
      <Line name={shared.deliveryMethod[order.delivery_method]} amount={order.delivery_fee} quiet />
      {order.adjustments.map((one) => (
        <Text key={one.id} size="small" className="text-ui-fg-subtle">
          {lowered(one)}
        </Text>
      ))}
      {order.cancel_reason && (
        <Text size="small" className="text-ui-fg-error">
          {order.cancel_reason}
        </Text>
      )}
    </li>
  );
}

export function ShopOrders({ orders }: { orders: ShopOrder[] }) {
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {transfers.orders}
      </Heading>
      <ul className="divide-y">
        {orders.map((order) => (
          <OneOrder key={order.id} order={order} />
        ))}
      </ul>
    </Container>
  );
}
