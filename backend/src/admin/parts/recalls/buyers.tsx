import { Button, Checkbox, Label, Table, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { RecallDetail } from "../../../contracts/recall";
import { useRecordReturn } from "../../backend/recalls";
import { recalls as words } from "../../i18n/id/recalls";
import { atTime } from "../../rules/format";
import { DecisionPrompt } from "../decision-prompt";
import { Choice, Field, TextField } from "../field";

type Buyer = RecallDetail["buyers"][number];
type Outcome = Exclude<Buyer["outcome"], "open">;
const { open: _, ...RESULTS } = words.outcomes;

/** What became of the goods of one order. */
function RecordPrompt({ buyer, onClose }: { buyer: Buyer; onClose: () => void }) {
  const [outcome, setOutcome] = useState<Outcome>(buyer.outcome === "open" ? "returned" : buyer.outcome);
  const [returned, setReturned] = useState(String(buyer.returned_quantity || buyer.quantity));
  const [paidBack, setPaidBack] = useState(buyer.paid_back);
  const record = useRecordReturn();
  const confirm = (note: string | undefined) => {
    const returned_quantity = outcome === "returned" ? Number(returned) : 0;
    const told = { outcome, returned_quantity, paid_back: paidBack, ...(note ? { note } : {}) };
    record.mutate(
      { buyer: buyer.id, record: told },
      { onSuccess: () => toast.success(words.recorded), onError: (refusal) => toast.error(refusal.message) },
    );
    onClose();
  };
  return (
    <DecisionPrompt
      title={words.recordTitle(buyer.number)}
      explanation={words.recordText}
      action={words.record}
      note={{ label: words.note }}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Field id="recall-outcome" label={words.buyerColumns.result}>
        <Choice id="recall-outcome" value={outcome} choices={RESULTS} onChange={(value) => setOutcome(value as Outcome)} />
      </Field>
      {outcome === "returned" && (
        <TextField id="recall-returned" label={words.returnedQuantity} inputMode="numeric" value={returned} onChange={setReturned} />
      )}
      <div className="flex items-center gap-x-2">
        <Checkbox id="recall-paid" checked={paidBack} onCheckedChange={(checked) => setPaidBack(checked === true)} />
        <Label htmlFor="recall-paid" size="small">
          {words.paidBack}
        </Label>
      </div>
    </DecisionPrompt>
  );
}

/** Orders that received it, those without a result first. */
export function Buyers({ buyers, open }: { buyers: Buyer[]; open: boolean }) {
  const [asked, ask] = useState<Buyer>();
  const { buyerColumns: columns } = words;
  return (
    <>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{columns.order}</Table.HeaderCell>
            <Table.HeaderCell className="hidden sm:table-cell">{columns.batch}</Table.HeaderCell>
            <Table.HeaderCell className="hidden sm:table-cell">{columns.told}</Table.HeaderCell>
            <Table.HeaderCell>{columns.result}</Table.HeaderCell>
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {buyers.map((buyer) => (
            <Table.Row key={buyer.id}>
              <Table.Cell className="py-2 sm:whitespace-nowrap">
                {buyer.number}
                <Text as="span" size="small" leading="compact" className="block text-ui-fg-subtle">
                  {`${buyer.quantity}× · ${atTime(buyer.handed_over_at)}`}
                  <span className="block sm:hidden">{`${columns.batch}: ${buyer.batch_code ?? words.noBatch}`}</span>
                </Text>
              </Table.Cell>
              <Table.Cell className="hidden sm:table-cell">{buyer.batch_code ?? words.noBatch}</Table.Cell>
              <Table.Cell className="hidden sm:table-cell">{buyer.mailed ? words.mailed : words.notMailed}</Table.Cell>
              <Table.Cell>
                {words.outcomes[buyer.outcome]}
                {buyer.note && (
                  <Text as="span" size="small" leading="compact" className="block text-ui-fg-subtle">
                    {buyer.note}
                  </Text>
                )}
              </Table.Cell>
              <Table.Cell className="w-px">
                {open && (
                  <Button size="small" variant="transparent" onClick={() => ask(buyer)} aria-label={`${words.record} ${buyer.number}`}>
                    {words.record}
                  </Button>
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {asked && <RecordPrompt key={asked.id} buyer={asked} onClose={() => ask(undefined)} />}
    </>
  );
}
