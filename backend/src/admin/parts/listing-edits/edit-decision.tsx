import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { DecideListingEdit } from "../../../contracts/listing-edit";
import { useDecideListingEdit } from "../../backend/listing-edits";
import { useSavedReasons } from "../../backend/work";
import { listingEdits as words } from "../../i18n/id/listing-edits";
import { DecisionPrompt } from "../decision-prompt";

type Decision = DecideListingEdit["decision"];
const DECISIONS: Decision[] = ["keep", "ask", "hide"];

/** What may be decided about the edit that is on screen; nothing when none waits. */
export function EditDecision({ id, round }: { id: string; round: number | undefined }) {
  const [asking, setAsking] = useState<Decision>();
  const decide = useDecideListingEdit(id);
  const saved = useSavedReasons(asking && asking !== "keep" ? `listing_edit.${asking}` : undefined);
  const confirm = (decision: Decision, reason: string | undefined) => {
    setAsking(undefined);
    if (round === undefined) return;
    decide.mutate(
      { decision, round, ...(reason ? { reason } : {}) },
      { onSuccess: () => toast.success(words.decisions[decision].done), onError: (refusal) => toast.error(refusal.message) },
    );
  };
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.decide}
      </Heading>
      <div className="flex flex-wrap gap-2 px-6 py-4">
        {round === undefined ? (
          <Text className="text-ui-fg-subtle">{words.settled}</Text>
        ) : (
          DECISIONS.map((decision) => (
            <Button
              key={decision}
              size="small"
              variant={decision === "keep" ? "primary" : decision === "hide" ? "danger" : "secondary"}
              disabled={decide.isPending}
              onClick={() => setAsking(decision)}
            >
              {words.decisions[decision].action}
            </Button>
          ))
        )}
      </div>
      {asking && (
        <DecisionPrompt
          {...words.decisions[asking]}
          danger={asking === "hide"}
          note={asking === "keep" ? undefined : { label: words.reason, hint: words.reasonHint, minimum: 5, tooShort: words.reasonShort }}
          saved={asking === "keep" ? [] : saved.data?.reasons}
          onConfirm={(reason) => confirm(asking, reason)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Container>
  );
}
