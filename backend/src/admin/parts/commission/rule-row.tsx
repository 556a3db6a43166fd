import { Button, Input, Label, Text, toast } from "@medusajs/ui";
import { useId, useState } from "react";
import { Link } from "react-router-dom";
import { type CommissionRule, useEndRule } from "../../backend/commission";
import { commission as words } from "../../i18n/id/commission";
import { jakartaDay, onDay, rupiah } from "../../rules/format";
import { DecisionPrompt } from "../decision-prompt";

/** Whom a rule is about and what it takes. */
export function RuleText({ rule }: { rule: CommissionRule }) {
  const { scope, target, target_name, rate, flat, valid_from, valid_until, note } = rule;
  const about = scope === "default" ? null : (target_name ?? words.everything);
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <span className="flex flex-wrap items-baseline gap-x-3">
        <Text as="span" weight="plus" className="tabular-nums">
          {words.terms(rate, flat > 0 ? rupiah(flat) : null)}
        </Text>
        <Text as="span" size="small">
          {words.scopes[scope]}
          {about && ": "}
          {scope === "vendor" && target ? (
            <Link to={`/pengajuan/${target}`} className="text-ui-fg-interactive hover:underline">
              {about}
            </Link>
          ) : (
            about
          )}
        </Text>
      </span>
      <Text size="small" className="text-ui-fg-subtle">
        {[words.dates(onDay(valid_from), valid_until && onDay(valid_until)), note].filter(Boolean).join(" · ")}
      </Text>
    </div>
  );
}

export function RuleRow({ rule }: { rule: CommissionRule }) {
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState(() => jakartaDay(Date.now()));
  const end = useEndRule(rule.id);
  const id = useId();
  const upcoming = rule.state === "upcoming";
  const confirm = () =>
    end.mutate(day, {
      onSuccess: () => {
        setAsking(false);
        toast.success(words.ended);
      },
      onError: (refusal) => toast.error(refusal.isStale ? words.stale : refusal.message),
    });
  return (
    <li className="flex flex-col gap-3 px-6 py-4 md:flex-row md:items-center md:justify-between">
      <RuleText rule={rule} />
      {rule.state !== "ended" && (
        <Button
          size="small"
          variant="secondary"
          className="self-start md:self-auto"
          isLoading={end.isPending}
          onClick={() => setAsking(true)}
        >
          {upcoming ? words.withdraw : words.end}
        </Button>
      )}
      {asking && (
        <DecisionPrompt
          danger
          title={words.endTitle}
          explanation={upcoming ? words.withdrawText : words.endText}
          action={upcoming ? words.withdraw : words.end}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
        >
          {!upcoming && (
            <div className="flex flex-col gap-y-1.5">
              <Label htmlFor={id} size="small" weight="plus">
                {words.lastDay}
              </Label>
              <Input id={id} type="date" min={jakartaDay(Date.now())} value={day} onChange={(event) => setDay(event.target.value)} />
            </div>
          )}
        </DecisionPrompt>
      )}
    </li>
  );
}
