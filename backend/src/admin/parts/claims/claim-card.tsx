import { ExclamationCircle } from "@medusajs/icons";
import { Copy, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { Claim } from "../../backend/claims";
import { claims } from "../../i18n/id/claims";
import { shared } from "../../i18n/id/shared";
import { isExpired, looksRight } from "../../rules/claims";
import { atTime, jakartaDay, onDay } from "../../rules/format";
import { CheckStateBadge } from "../badges";
import { VerdictButtons } from "./verdict-buttons";

function Warning({ children }: { children: string }) {
  return (
    <Text as="span" size="small" className="flex items-center gap-x-1 text-ui-fg-error">
      <ExclamationCircle aria-hidden className="shrink-0" />
      {children}
    </Text>
  );
}

function ClaimNumber({ claim }: { claim: Claim }) {
  const label = claim.subject === "permit" && claim.kind ? shared.permitKind[claim.kind] : claims.number;
  return (
    <div className="flex flex-col gap-y-1">
      <Text size="small" className="text-ui-fg-subtle">
        {label}
      </Text>
      {claim.number ? (
        <span className="flex items-center gap-x-1">
          <code className="txt-compact-small-plus break-all font-mono">{claim.number}</code>
          <Copy content={claim.number} aria-label={shared.copy} />
        </span>
      ) : (
        <Warning>{claims.noNumber}</Warning>
      )}
      {claim.number && !looksRight(claim) && <Warning>{claims.unusualNumber}</Warning>}
    </div>
  );
}

function Dates({ claim }: { claim: Claim }) {
  const today = jakartaDay(Date.now());
  const dates = [
    claim.issued_on && `${claims.issuedOn} ${onDay(claim.issued_on)}`,
    claim.expires_on && `${claims.expiresOn} ${onDay(claim.expires_on)}`,
    claim.checked_by && claim.checked_at && claims.checkedBy(claim.checked_by, atTime(claim.checked_at)),
  ].filter((text) => typeof text === "string" && text !== "");
  return (
    <div className="flex flex-col gap-y-1">
      {dates.map((text) => (
        <Text key={text} size="small" className="text-ui-fg-subtle">
          {text}
        </Text>
      ))}
      {isExpired(claim.expires_on, today) && <Warning>{claims.expired}</Warning>}
    </div>
  );
}

/** Everything a verdict needs at one glance: whose, what number, until when, made of what. */
export function ClaimCard({ claim }: { claim: Claim }) {
  return (
    <li className="grid gap-x-6 gap-y-3 px-6 py-4 lg:grid-cols-[1fr_1fr_1fr_auto]">
      <div className="min-w-0">
        <Text weight="plus" className="break-words">
          {claim.title}
        </Text>
        <Link to={`/pengajuan/${claim.vendor.id}`} className="txt-compact-small break-words text-ui-fg-interactive-hover hover:underline">
          {claim.vendor.name}
        </Link>
        <div className="mt-2">
          <CheckStateBadge state={claim.check} />
        </div>
      </div>
      <div className="flex min-w-0 flex-col gap-y-2">
        <ClaimNumber claim={claim} />
        <Dates claim={claim} />
      </div>
      <div className="min-w-0">
        <Text size="small" className="text-ui-fg-subtle">
          {claims.ingredients}
        </Text>
        <Text size="small" className="break-words">
          {claim.ingredients.length > 0 ? claim.ingredients.join(", ") : claims.noIngredients}
        </Text>
      </div>
      <VerdictButtons claim={claim} />
    </li>
  );
}
