import { Button, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { AdminReview, DecideReview } from "../../../contracts/review";
import { useDecideReview } from "../../backend/reviews";
import { reviews as words } from "../../i18n/id/reviews";
import { atTime } from "../../rules/format";
import { DecisionPrompt } from "../decision-prompt";

type Decision = DecideReview["decision"];

const stars = (count: number) => "★".repeat(count) + "☆".repeat(5 - count);

/** One review: what was written, about what, why the shop objects, and what an officer may do. */
export function ReviewRow({ review }: { review: AdminReview }) {
  const [asked, ask] = useState<Decision>();
  const decide = useDecideReview();
  const confirm = (decision: Decision, reason = "") => {
    ask(undefined);
    decide.mutate(
      { id: review.id, decision, reason },
      { onSuccess: () => toast.success(words.done[decision]), onError: (refusal) => toast.error(refusal.message) },
    );
  };
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div>
        <Text size="small" weight="plus">
          <span role="img" aria-label={words.stars(review.stars)}>
            {stars(review.stars)}
          </span>{" "}
          {words.by(review.name, atTime(review.written_at))}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {words.about(review.product, review.shop)}
        </Text>
      </div>
      {review.words && <Text className="max-w-2xl whitespace-pre-line">{review.words}</Text>}
      {review.answer && (
        <Text size="small" className="max-w-2xl text-ui-fg-subtle">
          {words.answer(review.answer)}
        </Text>
      )}
      {review.report_reason && <Text size="small">{words.reported(review.report_reason)}</Text>}
      {review.decide_reason && review.state !== "reported" && <Text size="small">{words.decided(review.decide_reason)}</Text>}
      <div className="flex gap-x-2">
        {review.decisions.map((decision) => (
          <Button
            key={decision}
            size="small"
            variant={decision === "hide" ? "danger" : "secondary"}
            disabled={decide.isPending}
            onClick={() => ask(decision)}
          >
            {decision === "keep" && review.state === "hidden" ? words.restore : words[decision]}
          </Button>
        ))}
      </div>
      {asked && (
        <DecisionPrompt
          {...words.prompt[asked]}
          action={words[asked]}
          danger={asked === "hide"}
          note={{ label: words.reason, minimum: 5, tooShort: words.tooShort }}
          onConfirm={(reason) => confirm(asked, reason)}
          onClose={() => ask(undefined)}
        />
      )}
    </li>
  );
}
