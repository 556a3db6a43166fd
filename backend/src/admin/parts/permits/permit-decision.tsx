import { Button, Checkbox, Container, Heading, Kbd, Label, Text, toast } from "@medusajs/ui";
import { useId, useState } from "react";
import { type Permit, useDecidePermit } from "../../backend/permits";
import { useSavedReasons } from "../../backend/work";
import { permits as words } from "../../i18n/id/permits";
import { work } from "../../i18n/id/work";
import type { OfficerDecision } from "../../rules/permit-filters";
import { useShortcuts } from "../applications/use-shortcuts";
import { DecisionPrompt } from "../decision-prompt";

/** Answers to what lies on the bench; the others are about a permit that was answered long ago. */
const ANSWERS: ReadonlySet<OfficerDecision> = new Set(["verify", "reject"]);
const DECISIONS: OfficerDecision[] = ["verify", "reject", "revoke", "reinstate"];
/** First letters of the Indonesian words, as for applications. */
const SHORTCUT: Partial<Record<OfficerDecision, string>> = { verify: "v", reject: "t" };

/** What may be decided now. A number that is verified elsewhere is passed only by somebody who says that they know, and why. */
export function PermitDecision({ permit, round }: { permit: Permit; round: number | undefined }) {
  const [asking, setAsking] = useState<OfficerDecision>();
  const [aware, setAware] = useState(false);
  const decide = useDecidePermit(permit.id);
  const saved = useSavedReasons(asking && `permit.${asking}`);
  const id = useId();
  const isDuplicate = permit.duplicates.length > 0;
  const open = DECISIONS.filter((decision) => permit.may[decision]);

  const confirm = (decision: OfficerDecision, reason: string | undefined) => {
    setAsking(undefined);
    decide.mutate(
      {
        decision,
        seen: permit.seen,
        ...(round !== undefined && ANSWERS.has(decision) ? { round } : {}),
        ...(reason ? { reason } : {}),
        ...(decision === "verify" && aware ? { despite_duplicate: true } : {}),
      },
      {
        // Two officers decide it: so far it is only asked for.
        onSuccess: (now) =>
          toast.success(decision === "revoke" && now.state !== "revoked" ? work.confirmations.asked : words.decisions[decision].done),
        onError: (refusal) => toast.error(refusal.message),
      },
    );
  };
  const needsReason = (decision: OfficerDecision) => decision !== "verify" || isDuplicate;

  const mayPress = (decision: OfficerDecision) => !decide.isPending && !(decision === "verify" && isDuplicate && !aware);
  useShortcuts(
    open.flatMap((decision) =>
      SHORTCUT[decision] ? [[SHORTCUT[decision], () => mayPress(decision) && setAsking(decision)] as const] : [],
    ),
    asking === undefined,
  );

  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.decide}
      </Heading>
      <div className="flex flex-col gap-3 px-6 py-4">
        {open.length === 0 && <Text className="text-ui-fg-subtle">{words.decided}</Text>}
        {permit.may.verify && isDuplicate && (
          <div className="flex items-start gap-x-2">
            <Checkbox id={id} checked={aware} onCheckedChange={(checked) => setAware(checked === true)} />
            <Label htmlFor={id} size="small">
              {words.despite}
            </Label>
          </div>
        )}
        <div className="flex flex-wrap gap-2">
          {open.map((decision) => (
            <Button
              key={decision}
              size="small"
              variant={decision === "verify" || decision === "reinstate" ? "primary" : "secondary"}
              disabled={!mayPress(decision)}
              onClick={() => setAsking(decision)}
            >
              {words.decisions[decision].action}
              {SHORTCUT[decision] && (
                <Kbd aria-hidden className="hidden uppercase md:inline-flex">
                  {SHORTCUT[decision]}
                </Kbd>
              )}
            </Button>
          ))}
        </div>
      </div>
      {asking && (
        <DecisionPrompt
          title={words.decisions[asking].title}
          explanation={words.decisions[asking].explanation}
          action={words.decisions[asking].action}
          danger={asking === "reject" || asking === "revoke"}
          note={needsReason(asking) ? { label: words.reason, hint: words.reasonHint, minimum: 3, tooShort: words.reasonShort } : undefined}
          saved={asking === "reject" || asking === "revoke" ? saved.data?.reasons : []}
          onConfirm={(reason) => confirm(asking, reason)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Container>
  );
}
