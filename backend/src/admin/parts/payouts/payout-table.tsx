import { Badge, Button, Checkbox, Label, Table, Text, toast } from "@medusajs/ui";
import { useId, useState } from "react";
import { Link } from "react-router-dom";
import type { AdminBatchDetail, AdminPayout, PayoutState } from "../../../contracts/payout";
import { useFailPayout } from "../../backend/payouts";
import { payouts as words } from "../../i18n/id/payouts";
import { rupiah } from "../../rules/format";
import { DecisionPrompt } from "../decision-prompt";
import { Nothing } from "../shown";

const COLORS = { planned: "grey", sent: "orange", paid: "green", failed: "red" } as const satisfies Record<PayoutState, string>;

export function PayoutTable({ batch, more }: { batch: AdminBatchDetail; more: string | null }) {
  const [failing, setFailing] = useState<AdminPayout>();
  if (batch.payouts.length === 0) return <Nothing>{words.noPayouts}</Nothing>;
  return (
    <>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{words.columns.number}</Table.HeaderCell>
              <Table.HeaderCell>{words.columns.vendor}</Table.HeaderCell>
              <Table.HeaderCell>{words.columns.account}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{words.columns.total}</Table.HeaderCell>
              <Table.HeaderCell>{words.columns.state}</Table.HeaderCell>
              <Table.HeaderCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {batch.payouts.map((payout) => (
              <Table.Row key={payout.id}>
                <Table.Cell className="whitespace-nowrap">{payout.number}</Table.Cell>
                <Table.Cell>{payout.vendor_name}</Table.Cell>
                <Table.Cell className="whitespace-nowrap">
                  {payout.account} {payout.holder_hint && <span className="text-ui-fg-muted">{payout.holder_hint}</span>}
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap text-right tabular-nums">{rupiah(payout.amount)}</Table.Cell>
                <Table.Cell>
                  <Badge size="2xsmall" color={COLORS[payout.state]}>
                    {payout.amount < 0 && payout.state === "paid" ? words.takenBack : words.payoutState[payout.state]}
                  </Badge>
                  {payout.failure_reason && <Text size="xsmall">{payout.failure_reason}</Text>}
                </Table.Cell>
                <Table.Cell className="text-right">
                  {payout.provider === "bank" && payout.state !== "failed" && (
                    <Button size="small" variant="transparent" aria-label={words.failOf(payout.number)} onClick={() => setFailing(payout)}>
                      {words.fail}
                    </Button>
                  )}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {more && (
        <div className="px-6 py-3">
          <Button size="small" variant="secondary" asChild>
            <Link to={more}>{words.more}</Link>
          </Button>
        </div>
      )}
      {failing && <FailPrompt payout={failing} onClose={() => setFailing(undefined)} />}
    </>
  );
}

function FailPrompt({ payout, onClose }: { payout: AdminPayout; onClose: () => void }) {
  const [aboutAccount, setAboutAccount] = useState(false);
  const fail = useFailPayout();
  const id = useId();
  const confirm = (reason: string | undefined) => {
    onClose();
    fail.mutate(
      { id: payout.id, kind: aboutAccount ? "account" : "other", reason: reason ?? "" },
      { onSuccess: () => toast.success(words.failed), onError: (refusal) => toast.error(refusal.message) },
    );
  };
  return (
    <DecisionPrompt
      danger
      title={words.failTitle(payout.number)}
      explanation={words.failText}
      action={words.fail}
      note={{ label: words.failReason, minimum: 5, tooShort: words.failShort }}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className="flex items-center gap-x-2">
        <Checkbox id={id} checked={aboutAccount} onCheckedChange={(checked) => setAboutAccount(checked === true)} />
        <Label htmlFor={id} size="small">
          {words.failAccount}
        </Label>
      </div>
    </DecisionPrompt>
  );
}
