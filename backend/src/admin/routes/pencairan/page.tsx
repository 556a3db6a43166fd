import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CurrencyDollar } from "@medusajs/icons";
import { Badge, Button, Container, Table, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router-dom";
import { useBatches, useStartRun } from "../../backend/payouts";
import { payouts as words } from "../../i18n/id/payouts";
import { DecisionPrompt } from "../../parts/decision-prompt";
import { PageHeader } from "../../parts/page-header";
import { Pager } from "../../parts/pager";
import { Nothing, Shown } from "../../parts/shown";
import { atTime, rupiah } from "../../rules/format";
import { pageIn } from "../../rules/queue-filters";

export default function Payouts() {
  const [search, setSearch] = useSearchParams();
  const list = useBatches(pageIn(search));
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} subtitle={words.subtitle}>
        <StartRun />
      </PageHeader>
      <Shown query={list}>
        {({ batches, page, has_next, waiting, next_run }) => (
          <>
            <Text size="small" className="px-6 py-3 text-ui-fg-subtle">
              {words.waiting(waiting.vendors.toLocaleString("id-ID"), rupiah(waiting.amount))}{" "}
              {next_run ? words.nextRun(atTime(next_run)) : words.byHand}
            </Text>
            {batches.length === 0 ? (
              <Nothing>{words.none}</Nothing>
            ) : (
              <div className="overflow-x-auto">
                <Table>
                  <Table.Header>
                    <Table.Row>
                      <Table.HeaderCell>{words.columns.number}</Table.HeaderCell>
                      <Table.HeaderCell>{words.columns.state}</Table.HeaderCell>
                      <Table.HeaderCell className="text-right">{words.columns.count}</Table.HeaderCell>
                      <Table.HeaderCell className="text-right">{words.columns.total}</Table.HeaderCell>
                    </Table.Row>
                  </Table.Header>
                  <Table.Body>
                    {batches.map((batch) => (
                      <Table.Row key={batch.id}>
                        <Table.Cell className="whitespace-nowrap">
                          <Link to={`/pencairan/${batch.id}`} className="text-ui-fg-interactive">
                            {batch.number}
                          </Link>
                        </Table.Cell>
                        <Table.Cell>
                          <Badge size="2xsmall" color={batch.state === "settled" ? "green" : "orange"}>
                            {words.batchState[batch.state]}
                          </Badge>
                        </Table.Cell>
                        <Table.Cell className="text-right tabular-nums">{batch.payout_count.toLocaleString("id-ID")}</Table.Cell>
                        <Table.Cell className="whitespace-nowrap text-right tabular-nums">{rupiah(batch.total)}</Table.Cell>
                      </Table.Row>
                    ))}
                  </Table.Body>
                </Table>
              </div>
            )}
            <Pager page={page} hasNext={has_next} onPage={(next) => setSearch({ page: String(next) })} />
          </>
        )}
      </Shown>
    </Container>
  );
}

function StartRun() {
  // One key per question asked: a second click on the answer starts nothing twice.
  const [key, setKey] = useState<string>();
  const start = useStartRun();
  const navigate = useNavigate();
  const confirm = () => {
    if (!key) return;
    start.mutate(key, {
      onSuccess: (batch) => {
        toast.success(words.started);
        void navigate(`/pencairan/${batch.id}`);
      },
      onError: (refusal) => toast.error(refusal.message),
      onSettled: () => setKey(undefined),
    });
  };
  return (
    <>
      <Button size="small" isLoading={start.isPending} onClick={() => setKey(crypto.randomUUID())}>
        {words.start}
      </Button>
      {key && !start.isPending && (
        <DecisionPrompt
          title={words.startTitle}
          explanation={words.startText}
          action={words.start}
          onConfirm={confirm}
          onClose={() => setKey(undefined)}
        />
      )}
    </>
  );
}

export const config = defineRouteConfig({ label: words.title, icon: CurrencyDollar, rank: 6 });
