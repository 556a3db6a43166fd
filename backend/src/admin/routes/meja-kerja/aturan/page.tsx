import { Container, Heading, Label, Switch, Text, toast } from "@medusajs/ui";
import { useId } from "react";
import type { WorkSettings } from "../../../../contracts/work";
import { useSetWorkSettings, useWorkSettings } from "../../../backend/work";
import { work } from "../../../i18n/id/work";
import { PageHeader } from "../../../parts/page-header";
import { Shown } from "../../../parts/shown";
import { Reasons } from "../../../parts/work/reasons";

const words = work.settings;
type Rule = keyof WorkSettings["two_person"];

function TwoPeople({ settings: { two_person } }: { settings: WorkSettings }) {
  const set = useSetWorkSettings();
  const id = useId();
  const change = (rule: Rule, on: boolean) =>
    set.mutate(
      { two_person: { ...two_person, [rule]: on } },
      {
        onSuccess: ({ waiting }) => toast.success(waiting ? words.waits : words.saved),
        onError: (refusal) => toast.error(refusal.message),
      },
    );
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div>
        <Heading level="h2">{words.twoPerson}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {words.twoPersonHint}
        </Text>
      </div>
      {(Object.keys(words.rule) as Rule[]).map((rule) => (
        <div key={rule} className="flex items-center gap-x-3">
          <Switch id={`${id}-${rule}`} checked={two_person[rule]} disabled={set.isPending} onCheckedChange={(on) => change(rule, on)} />
          <Label htmlFor={`${id}-${rule}`} size="small">
            {words.rule[rule]}
          </Label>
        </div>
      ))}
    </div>
  );
}

function Terms({ settings: { service_terms, claim_minutes } }: { settings: WorkSettings }) {
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Heading level="h2">{words.terms}</Heading>
      <dl className="flex flex-col gap-y-2">
        {service_terms.map(({ kind, working_days, why }) => (
          <div key={kind}>
            <dt>
              <Text size="small" weight="plus">
                {work.kind[kind]}: {words.term(working_days)}
              </Text>
            </dt>
            <dd>
              <Text size="small" className="text-ui-fg-subtle">
                {why}
              </Text>
            </dd>
          </div>
        ))}
      </dl>
      <Text size="small" className="text-ui-fg-subtle">
        {words.claim(claim_minutes)}
      </Text>
    </div>
  );
}

export default function WorkRules() {
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y p-0">
        <PageHeader title={words.title} back={{ to: "/meja-kerja", label: words.back }} />
        <Shown query={useWorkSettings()}>
          {(settings) => (
            <>
              <TwoPeople settings={settings} />
              <Terms settings={settings} />
            </>
          )}
        </Shown>
      </Container>
      <Reasons />
    </div>
  );
}
