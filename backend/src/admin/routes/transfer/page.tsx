import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Cash } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { useCallback } from "react";
import { useOrderGroups } from "../../backend/order-groups";
import { shared } from "../../i18n/id/shared";
import { transfers } from "../../i18n/id/transfers";
import { FilterTabs } from "../../parts/filter-tabs";
import { PageHeader } from "../../parts/page-header";
import { Pager } from "../../parts/pager";
import { SearchBox } from "../../parts/search-box";
import { Nothing, Shown } from "../../parts/shown";
import { OrderGroupTable } from "../../parts/transfers/order-group-table";
import { useListFilters } from "../../parts/use-list-filters";
import { PAYMENT_FILTERS, type PaymentFilters, readPaymentFilters, writePaymentFilters } from "../../rules/payment-filters";

export default function Transfers() {
  const [filters, show] = useListFilters(readPaymentFilters, writePaymentFilters);
  const list = useOrderGroups(filters);
  const counts = list.data?.counts;
  const searchFor = useCallback((q: string) => show({ q }), [show]);
  const tab = (payment_state: PaymentFilters["payment_state"], label: string, count?: number) => ({
    label,
    count,
    to: `/transfer?${writePaymentFilters({ ...filters, payment_state, page: 1 })}`,
    current: filters.payment_state === payment_state,
  });

  return (
    <Container className="divide-y p-0">
      <PageHeader title={transfers.title} subtitle={transfers.subtitle}>
        <div className="w-full sm:w-64">
          <SearchBox label={transfers.searchLabel} value={filters.q ?? ""} onSearch={searchFor} />
        </div>
      </PageHeader>
      <FilterTabs
        label={transfers.stateFilter}
        tabs={[
          ...PAYMENT_FILTERS.map((state) => tab(state, transfers.filter[state], counts && (counts[state] ?? 0))),
          tab(undefined, shared.all),
        ]}
      />
      <Shown query={list}>
        {({ order_groups, page, has_next }) => (
          <>
            {order_groups.length === 0 ? (
              <Nothing>{filters.payment_state === "awaited" && !filters.q ? transfers.noneWaiting : transfers.none}</Nothing>
            ) : (
              <OrderGroupTable rows={order_groups} />
            )}
            <Pager page={page} hasNext={has_next} onPage={(next) => show({ page: next })} />
          </>
        )}
      </Shown>
    </Container>
  );
}

export const config = defineRouteConfig({ label: transfers.title, icon: Cash, rank: 3 });
