import { Container } from "@medusajs/ui";
import { useParams, useSearchParams } from "react-router-dom";
import { type OrderGroup, useOrderGroup } from "../../../backend/order-groups";
import { transfers } from "../../../i18n/id/transfers";
import { PaymentStateBadge } from "../../../parts/badges";
import { PageHeader } from "../../../parts/page-header";
import { Shown } from "../../../parts/shown";
import { ConfirmTransfer } from "../../../parts/transfers/confirm-transfer";
import { Contact, PaymentSummary } from "../../../parts/transfers/group-summary";
import { Proof } from "../../../parts/transfers/proof";
import { ShopOrders } from "../../../parts/transfers/shop-orders";
import { atTime } from "../../../rules/format";

/** A card's money is told of by its provider, never by a person. */
const isAwaited = ({ payment_state, payment_method }: OrderGroup) =>
  payment_method !== "card" && (payment_state === "awaiting_payment" || payment_state === "awaiting_confirmation");

export default function TransferPage() {
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  const query = useOrderGroup(id);
  return (
    <Shown query={query}>
      {(group) => (
        <div className="flex flex-col gap-3">
          <Container className="p-0">
            <PageHeader
              title={transfers.detailTitle(group.number)}
              subtitle={atTime(group.placed_at)}
              back={{ to: `/transfer?${search}`, label: transfers.toList }}
            >
              <PaymentStateBadge state={group.payment_state} />
            </PageHeader>
          </Container>
          <div className="grid items-start gap-3 xl:grid-cols-[minmax(0,1fr)_24rem]">
            <div className="order-2 flex min-w-0 flex-col gap-3 xl:order-1">
              <ShopOrders orders={group.orders} />
              <Contact group={group} />
            </div>
            <div className="order-1 flex min-w-0 flex-col gap-3 xl:order-2">
              {isAwaited(group) && <ConfirmTransfer group={group} />}
              <Proof group={group} />
              <PaymentSummary group={group} />
            </div>
          </div>
        </div>
      )}
    </Shown>
  );
}
