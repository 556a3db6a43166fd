import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Container, Heading, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useShopOrder } from "../backend/vendor-orders";
import { lowered, shopOrder as words } from "../i18n/id/lowered";
import { shared } from "../i18n/id/shared";
import { OrderStateBadge } from "../parts/badges";
import { rupiah } from "../rules/format";

function Listed({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="px-6 py-4">
      <Text size="small" weight="plus">
        {title}
      </Text>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Text size="small" className="break-words text-ui-fg-subtle">
              {line}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Beside Medusa's own page of an order: whose it is, what the shop lowered and what went back, each with its reason. */
export default function ShopOrder({ data: { id } }: { data: { id: string } }) {
  const { data: order } = useShopOrder(id);
  if (!order) return null;
  const refunds = order.refunds.map(({ amount, reason, in_totals }) => words.refund(rupiah(amount), reason, in_totals));
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{words.title(order.number)}</Heading>
        <OrderStateBadge state={order.state} />
      </div>
      <div className="px-6 py-4">
        <Text size="small">{order.shop}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {shared.paymentMethod[order.payment_method]}, {shared.paymentState[order.payment_state]} · {rupiah(order.total)}
        </Text>
        {order.cancel_reason && (
          <Text size="small" className="text-ui-fg-error">
            {words.cancelled(order.cancel_reason)}
          </Text>
        )}
        <Link to={`/transfer/${order.group_id}`} className="txt-compact-small text-ui-fg-interactive hover:underline">
          {words.whole}
        </Link>
      </div>
      <Listed title={words.changes} lines={order.adjustments.map(lowered)} />
      <Listed title={words.refunds} lines={refunds} />
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "order.details.side.before" });
