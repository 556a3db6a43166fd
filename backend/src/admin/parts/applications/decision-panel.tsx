import { Button, Container, Heading, Kbd, Text, toast } from "@medusajs/ui";
import { useCallback, useState } from "react";
import { type Application, type Decision, type DecisionRequest, useDecide } from "../../backend/vendors";
import { useSavedReasons } from "../../backend/work";
import { applications, type DecisionWords } from "../../i18n/id/applications";
import { work } from "../../i18n/id/work";
import { finishedRemarks, unfinishedRemarks } from "../../rules/remarks";
import { DecisionPrompt } from "../decision-prompt";
import { useRemarks } from "./remarks";
import { useShortcuts } from "./use-shortcuts";

/** Letters an officer can press instead of reaching for the button: first letters of the Indonesian words. */
const SHORTCUT: Partial<Record<Decision, string>> = { approve: "s", request_revision: "p", reject: "t" };
const NEEDS_REASON: ReadonlySet<Decision> = new Set(["reject", "suspend"]);
const IS_DANGER: ReadonlySet<Decision> = new Set(["reject", "suspend"]);
/** Answers to something on the bench. */
const WORKED_FROM_BENCH: ReadonlySet<Decision> = new Set(["approve", "request_revision", "reject"]);
const SHORTEST_REASON = 5;

const wordsOf = (kind: Decision): DecisionWords => applications.decision[kind];

function noteOf(kind: Decision) {
  const { reasonLabel, reasonHint } = wordsOf(kind);
  if (!reasonLabel) return undefined;
  const demanded = NEEDS_REASON.has(kind) ? { minimum: SHORTEST_REASON, tooShort: applications.reasonRequired } : {};
  return { label: reasonLabel, hint: reasonHint, ...demanded };
}

interface PanelProps {
  application: Application;
  /** Which round of the application is on screen; a newer one is not decided blindly. */
  round: number | undefined;
  onDecided: (kind: Decision) => void;
}

export function DecisionPanel({ application, round, onDecided }: PanelProps) {
  const { drafts, clear } = useRemarks();
  const [asking, setAsking] = useState<Decision>();
  const decide = useDecide(application.id);
  const saved = useSavedReasons(asking && `vendor.${asking}`);
  const remarkCount = Object.keys(drafts).length;

  const ask = useCallback(
    (kind: Decision) => {
      if (kind !== "request_revision") return setAsking(kind);
      if (Object.keys(drafts).length === 0) return void toast.info(applications.remarkNeeded);
      if (unfinishedRemarks(drafts).length > 0) return void toast.warning(applications.remarkTooShort);
      setAsking(kind);
    },
    [drafts],
  );

  const confirm = (kind: Decision, reason: string | undefined) => {
    setAsking(undefined);
    const remarks = kind === "request_revision" ? { remarks: finishedRemarks(drafts) } : {};
    const seen = round !== undefined && WORKED_FROM_BENCH.has(kind) ? { round } : {};
    const request: DecisionRequest = { kind, ...(reason ? { reason } : {}), ...remarks, ...seen };
    decide.mutate(request, {
      onSuccess: (now) => {
        clear();
        // Two officers decide it: so far it is only asked for.
        if (kind === "suspend" && now.state !== "suspended") return void toast.success(work.confirmations.asked);
        onDecided(kind);
      },
      onError: (refusal) => toast.error(refusal.message, refusal.isStale ? { description: applications.stale } : undefined),
    });
  };

  useShortcuts(
    application.actions.flatMap((kind) => (SHORTCUT[kind] ? [[SHORTCUT[kind], () => ask(kind)] as const] : [])),
    asking === undefined && !decide.isPending,
  );

  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 pb-2 pt-4">
        {applications.decisions}
      </Heading>
      {application.actions.length === 0 && (
        <Text size="small" className="px-6 pb-4 text-ui-fg-subtle">
          {applications.noDecision}
        </Text>
      )}
      <div className="flex flex-col gap-y-2 px-6 pb-4">
        {application.actions.map((kind) => (
          <Button
            key={kind}
            variant={kind === "approve" || kind === "reinstate" ? "primary" : IS_DANGER.has(kind) ? "danger" : "secondary"}
            className="w-full justify-between"
            disabled={decide.isPending}
            onClick={() => ask(kind)}
          >
            <span>
              {wordsOf(kind).action}
              {kind === "request_revision" && remarkCount > 0 && ` (${remarkCount})`}
            </span>
            {SHORTCUT[kind] && (
              <Kbd aria-hidden className="hidden uppercase md:inline-flex">
                {SHORTCUT[kind]}
              </Kbd>
            )}
          </Button>
        ))}
        {application.actions.includes("request_revision") && (
          <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
            {remarkCount > 0 ? applications.remarkCount(remarkCount) : applications.writeRemarks}
          </Text>
        )}
      </div>
      {asking && (
        <DecisionPrompt
          title={wordsOf(asking).title}
          explanation={wordsOf(asking).explanation}
          action={wordsOf(asking).action}
          danger={IS_DANGER.has(asking)}
          note={noteOf(asking)}
          saved={asking === "approve" || asking === "reinstate" ? [] : saved.data?.reasons}
          onConfirm={(reason) => confirm(asking, reason)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Container>
  );
}
