import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { type Complaint, useDecideComplaint } from "../../backend/complaints";
import { complaints as words } from "../../i18n/id/complaints";
import { DecisionPrompt } from "../decision-prompt";

/** What may have harmed somebody stays before officers until one of them wrote down what was done. */
export function UrgentCheck({ complaint }: { complaint: Complaint }) {
  const [asking, setAsking] = useState(false);
  const decide = useDecideComplaint(complaint.id);
  if (!complaint.actions.includes("check")) return null;
  const confirm = (note: string | undefined) => {
    if (!note) return;
    setAsking(false);
    decide.mutate(
      { action: "check", note },
      {
        onSuccess: () => toast.success(words.checked),
        onError: (refusal) => toast.error(refusal.isStale ? words.stale : refusal.message),
      },
    );
  };
  return (
    <Container className="flex flex-col items-start gap-y-2 border-l-4 border-ui-tag-red-icon px-6 py-4">
      <Heading level="h2">{words.urgentTitle}</Heading>
      <Text size="small">{words.urgentText}</Text>
      <Button size="small" variant="secondary" isLoading={decide.isPending} onClick={() => setAsking(true)}>
        {words.check}
      </Button>
      {asking && (
        <DecisionPrompt
          title={words.checkTitle}
          explanation={words.checkText}
          action={words.check}
          note={{ label: words.checkNote, minimum: 5, tooShort: words.reasonShort }}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
        />
      )}
    </Container>
  );
}
