import { Button, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { type CheckState, type Claim, useVerify, type Verdict } from "../../backend/claims";
import { claims } from "../../i18n/id/claims";
import { DecisionPrompt } from "../decision-prompt";

/** What may be said about a claim in each state; a verdict can be corrected. */
const VERDICTS: Record<CheckState, Verdict[]> = {
  none: [],
  pending: ["verified", "rejected"],
  verified: ["revoked"],
  rejected: ["verified"],
  revoked: ["verified"],
};

export function VerdictButtons({ claim }: { claim: Claim }) {
  const [asking, setAsking] = useState<Verdict>();
  const verify = useVerify(claim.listing_id);

  const confirm = (verdict: Verdict, note: string | undefined) => {
    setAsking(undefined);
    verify.mutate(
      { subject: claim.subject, verdict, ...(note ? { note } : {}) },
      {
        onSuccess: () => toast.success(claims.verdict[verdict].done, { description: claim.title }),
        onError: (refusal) => toast.error(refusal.message),
      },
    );
  };

  return (
    <div className="flex items-start gap-x-2 lg:w-40 lg:justify-end">
      {VERDICTS[claim.check].map((verdict) => (
        <Button
          key={verdict}
          size="small"
          variant={verdict === "verified" ? "primary" : "secondary"}
          disabled={verify.isPending}
          aria-label={`${claims.verdict[verdict].action}: ${claim.title}`}
          onClick={() => setAsking(verdict)}
        >
          {claims.verdict[verdict].action}
        </Button>
      ))}
      {asking && (
        <DecisionPrompt
          title={claims.verdict[asking].title}
          explanation={claims.verdict[asking].explanation}
          action={claims.verdict[asking].action}
          danger={asking !== "verified"}
          note={asking === "verified" ? undefined : { label: claims.note }}
          onConfirm={(note) => confirm(asking, note)}
          onClose={() => setAsking(undefined)}
        >
          <Text size="small" weight="plus" className="break-words">
            {claim.title} · {claim.number ?? claims.noNumber}
          </Text>
        </DecisionPrompt>
      )}
    </div>
  );
}
