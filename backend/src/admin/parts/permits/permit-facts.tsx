import { ExclamationCircle } from "@medusajs/icons";
import { Container, Copy, Heading, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { Permit } from "../../backend/permits";
import { permits as words } from "../../i18n/id/permits";
import { shared } from "../../i18n/id/shared";
import { onDay } from "../../rules/format";
import { Fact, Facts } from "../facts";

function Warnings({ permit: { warnings, duplicates } }: { permit: Permit }) {
  if (warnings.length === 0 && duplicates.length === 0) return null;
  return (
    <div role="note" className="flex flex-col gap-y-1 px-6 py-3">
      {warnings.map((warning) => (
        <Text key={warning} size="small" className="flex items-start gap-x-1 text-ui-fg-error">
          <ExclamationCircle aria-hidden className="mt-0.5 shrink-0" />
          {warning}
        </Text>
      ))}
      {duplicates.map(({ id, vendor, state }) => (
        <Text key={id} size="small" className="flex items-start gap-x-1 text-ui-fg-error">
          <ExclamationCircle aria-hidden className="mt-0.5 shrink-0" />
          <span>
            {words.duplicates}{" "}
            <Link to={`/izin/${id}`} className="underline">
              {vendor.name}
            </Link>{" "}
            ({words.states[state]})
          </span>
        </Text>
      ))}
    </div>
  );
}

/** What the shop wrote, and what its number says about itself. */
export function PermitFacts({ permit }: { permit: Permit }) {
  const { facts } = words;
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.data}
      </Heading>
      <Warnings permit={permit} />
      <Facts>
        <Fact label={facts.number} aside={<Copy content={permit.number} aria-label={shared.copy} />}>
          <code className="font-mono">{permit.number}</code>
        </Fact>
        {permit.hints.length > 0 && (
          <Fact label={words.hints}>
            <ul>
              {permit.hints.map(({ label, value }) => (
                <li key={label}>
                  {label}: {value}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact label={facts.holder}>{permit.holder}</Fact>
        <Fact label={facts.scope}>{words.scope[permit.scope]}</Fact>
        <Fact label={facts.issued}>{permit.issued_on ? onDay(permit.issued_on) : shared.empty}</Fact>
        <Fact label={facts.expires}>{permit.expires_on ? onDay(permit.expires_on) : words.noEnd}</Fact>
        <Fact label={facts.shop}>
          <Link to={`/pengajuan/${permit.vendor.id}`} className="text-ui-fg-interactive-hover hover:underline">
            {permit.vendor.name}
          </Link>
        </Fact>
        <Fact label={facts.owner}>{permit.vendor.owner ?? shared.empty}</Fact>
        <Fact label={facts.nib}>{permit.vendor.nib ?? shared.empty}</Fact>
        {permit.renews && (
          <Fact label={facts.renews}>
            <Link to={`/izin/${permit.renews.id}`} className="text-ui-fg-interactive-hover hover:underline">
              {permit.renews.number}
            </Link>{" "}
            · {permit.renews.holder} · {permit.renews.expires_on ? onDay(permit.renews.expires_on) : words.noEnd}
          </Fact>
        )}
        {permit.remark && <Fact label={facts.remark}>{permit.remark}</Fact>}
      </Facts>
    </Container>
  );
}
