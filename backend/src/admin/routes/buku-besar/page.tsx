import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BookOpen } from "@medusajs/icons";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { Link, useSearchParams } from "react-router-dom";
import type { LedgerOverview } from "../../../contracts/ledger-pages";
import { useLedger } from "../../backend/ledger";
import { ledger as words } from "../../i18n/id/ledger";
import { Journals } from "../../parts/ledger/journals";
import { Settlement } from "../../parts/ledger/settlement";
import { UnmatchedLists } from "../../parts/ledger/unmatched";
import { PageHeader } from "../../parts/page-header";
import { Shown } from "../../parts/shown";
import { asRead } from "../../rules/balances";
import { rupiah } from "../../rules/format";

export default function Ledger() {
  const [search] = useSearchParams();
  const overview = useLedger();
  const account = search.get("akun") ?? "";
  const before = Number(search.get("sebelum")) || undefined;
  const [settling, setSettling] = useState(false);
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y p-0">
        <PageHeader title={words.title} subtitle={words.subtitle}>
          {!settling && (
            <Button size="small" variant="secondary" onClick={() => setSettling(true)}>
              {words.settlement.title}
            </Button>
          )}
        </PageHeader>
        <Shown query={overview}>
          {(data) => (
            <>
              {settling && <Settlement accounts={data.accounts} onDone={() => setSettling(false)} />}
              <Balances overview={data} current={account} />
            </>
          )}
        </Shown>
      </Container>
      <UnmatchedLists />
      {account && <Journals account={account} before={before} />}
    </div>
  );
}

function Balances({ overview, current }: { overview: LedgerOverview; current: string }) {
  const { vendors, accounts } = overview;
  const totals = [
    { label: words.vendors.pending, amount: vendors.pending },
    { label: words.vendors.payable, amount: vendors.payable },
    { label: words.vendors.debts(vendors.debtors), amount: vendors.debts },
  ];
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <Heading level="h2">{words.balances}</Heading>
      {accounts.map(({ code, balance }) => (
        <div key={code} className="flex items-baseline justify-between gap-x-4">
          <Link
            to={`/buku-besar?akun=${encodeURIComponent(code)}`}
            aria-current={code === current ? "true" : undefined}
            className="txt-small text-ui-fg-interactive"
          >
            {words.account(code)}
          </Link>
          <Text size="small" className="whitespace-nowrap tabular-nums">
            {rupiah(asRead(code, balance))}
          </Text>
        </div>
      ))}
      {totals.map(({ label, amount }) => (
        <div key={label} className="flex items-baseline justify-between gap-x-4">
          <Text size="small">{label}</Text>
          <Text size="small" className="whitespace-nowrap tabular-nums">
            {rupiah(amount)}
          </Text>
        </div>
      ))}
    </div>
  );
}

export const config = defineRouteConfig({ label: words.title, icon: BookOpen, rank: 7 });
