import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ReceiptPercent } from "@medusajs/icons";
import { Button, Container } from "@medusajs/ui";
import { useState } from "react";
import { useVouchers } from "../../backend/vouchers";
import { shared } from "../../i18n/id/shared";
import { vouchers as words } from "../../i18n/id/vouchers";
import { FilterTabs } from "../../parts/filter-tabs";
import { PageHeader } from "../../parts/page-header";
import { Pager } from "../../parts/pager";
import { Nothing, Shown } from "../../parts/shown";
import { useListFilters } from "../../parts/use-list-filters";
import { VoucherForm } from "../../parts/vouchers/voucher-form";
import { VoucherTable } from "../../parts/vouchers/voucher-table";
import { FUNDERS, readVoucherFilters, type VoucherFilters, writeVoucherFilters } from "../../rules/voucher-filters";

export default function Vouchers() {
  const [filters, show] = useListFilters(readVoucherFilters, writeVoucherFilters);
  const [creating, setCreating] = useState(false);
  const list = useVouchers(filters);
  const tab = (funder: VoucherFilters["funder"], label: string) => ({
    label,
    to: `/voucher?${writeVoucherFilters({ funder, page: 1 })}`,
    current: filters.funder === funder,
  });

  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} subtitle={words.subtitle}>
        {creating ? null : <Button onClick={() => setCreating(true)}>{words.create}</Button>}
      </PageHeader>
      {creating && <VoucherForm onDone={() => setCreating(false)} />}
      <FilterTabs
        label={words.filter}
        tabs={[tab(undefined, shared.all), ...FUNDERS.map((funder) => tab(funder, words.funders[funder]))]}
      />
      <Shown query={list}>
        {({ vouchers, page, has_next }) => (
          <>
            {vouchers.length === 0 ? <Nothing>{words.none}</Nothing> : <VoucherTable rows={vouchers} />}
            <Pager page={page} hasNext={has_next} onPage={(next) => show({ page: next })} />
          </>
        )}
      </Shown>
    </Container>
  );
}

export const config = defineRouteConfig({ label: words.title, icon: ReceiptPercent, rank: 5 });
