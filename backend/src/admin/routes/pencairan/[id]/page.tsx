import { Badge, Button, Container, Hint, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { useParams, useSearchParams } from "react-router-dom";
import type { AdminBatchDetail, PayoutState } from "../../../../contracts/payout";
import { useBankFile, useBatch, useConfirmPaid } from "../../../backend/payouts";
import { payouts as words } from "../../../i18n/id/payouts";
import { DecisionPrompt } from "../../../parts/decision-prompt";
import { FilterTabs } from "../../../parts/filter-tabs";
import { PageHeader } from "../../../parts/page-header";
import { PayoutTable } from "../../../parts/payouts/payout-table";
import { Shown } from "../../../parts/shown";
import { rupiah } from "../../../rules/format";

const STATES = ["planned", "sent", "paid", "failed"] as const satisfies readonly PayoutState[];

export default function PayoutBatch() {
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  const state = STATES.find((one) => one === search.get("status"));
  const query = useBatch(id, { state, after: search.get("setelah") ?? undefined });
  return (
    <Shown query={query}>
      {(batch) => (
        <Container className="divide-y p-0">
          <PageHeader
            title={words.detailTitle(batch.number)}
            subtitle={`${rupiah(batch.total)} · ${words.people(batch.created_by ?? words.schedule, batch.sent_by, batch.confirmed_by)}`}
            back={{ to: "/pencairan", label: words.toList }}
          >
            <Badge size="2xsmall" color={batch.state === "settled" ? "green" : "orange"}>
              {words.batchState[batch.state]}
            </Badge>
          </PageHeader>
          <Actions batch={batch} />
          <FilterTabs
            label={words.stateFilter}
            tabs={STATES.map((one) => ({
              label: words.payoutState[one],
              count: batch.sums.filter((sum) => sum.state === one).reduce((total, sum) => total + sum.count, 0),
              to: `/pencairan/${id}?status=${one}`,
              current: one === state,
            }))}
          />
          <PayoutTable batch={batch} more={batch.next ? `?${state ? `status=${state}&` : ""}setelah=${batch.next}` : null} />
        </Container>
      )}
    </Shown>
  );
}

/** The bank's file, and what the bank made of it. */
function Actions({ batch }: { batch: AdminBatchDetail }) {
  const [asking, setAsking] = useState(false);
  const file = useBankFile(batch.id);
  const confirmPaid = useConfirmPaid(batch.id);
  const sent = batch.sums.find((sum) => sum.state === "sent" && sum.provider === "bank")?.count ?? 0;
  const waits = batch.sums.some((sum) => sum.provider === "bank" && (sum.state === "planned" || sum.state === "sent"));
  if (batch.state === "filling" || !waits) return null;

  const confirm = () => {
    setAsking(false);
    confirmPaid.mutate(undefined, {
      onSuccess: () => toast.success(words.paid),
      onError: (refusal) => toast.error(refusal.message),
    });
  };
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          variant="secondary"
          isLoading={file.isPending}
          onClick={() => file.mutate(undefined, { onError: (refusal) => toast.error(refusal.message) })}
        >
          {words.file}
        </Button>
        {sent > 0 && (
          <Button size="small" isLoading={confirmPaid.isPending} onClick={() => setAsking(true)}>
            {words.paidAll}
          </Button>
        )}
      </div>
      <Hint>{words.fileHint}</Hint>
      {asking && (
        <DecisionPrompt
          title={words.paidTitle}
          explanation={words.paidText(sent)}
          action={words.paidAll}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
        >
          <Text size="small">{rupiah(batch.total)}</Text>
        </DecisionPrompt>
      )}
    </div>
  );
}
