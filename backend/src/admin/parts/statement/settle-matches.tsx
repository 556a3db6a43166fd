import { Button, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { useApplyMatches } from "../../backend/statement";
import { statement as words } from "../../i18n/id/statement";
import { DecisionPrompt } from "../decision-prompt";

/** Everything that is certain, settled with one agreement. */
export function SettleMatches({ verdict, count }: { verdict: "matched" | "settled"; count: number }) {
  const [asking, setAsking] = useState(false);
  const apply = useApplyMatches();
  const confirm = () => {
    setAsking(false);
    apply.mutate(undefined, {
      onSuccess: ({ applied, refused }) => {
        if (applied > 0) toast.success(words.settled(applied));
        if (refused > 0) toast.warning(words.refused(refused));
      },
      onError: (refusal) => toast.error(refusal.message),
    });
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
      <Text size="small" className="min-w-0 flex-1 basis-64 text-ui-fg-subtle">
        {words.explain[verdict]}
      </Text>
      <Button size="small" isLoading={apply.isPending} onClick={() => setAsking(true)}>
        {words.settle}
      </Button>
      {asking && (
        <DecisionPrompt
          title={words.settleTitle}
          explanation={words.settleText(count)}
          action={words.settle}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
