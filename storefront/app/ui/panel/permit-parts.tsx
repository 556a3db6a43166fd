import type { PermitState, PermitSummary, PermitView } from "@lapak/backend/contracts/permit";
import { Form, Link } from "@remix-run/react";
import { permits as words } from "~/i18n/id/permits";
import { dateTime, day } from "~/lib/format";
import { Badge, type BadgeTone } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

const TONES: Record<PermitState, BadgeTone> = {
  draft: "plain",
  submitted: "wait",
  verified: "good",
  rejected: "bad",
  expired: "bad",
  revoked: "bad",
  superseded: "plain",
};
export const PermitBadge = ({ state }: { state: PermitState }) => <Badge tone={TONES[state]}>{words.states[state]}</Badge>;

/** From this many days before the end it is said how many are left. */
const SOON = 180;

function lasting({ expires_on, days_left, state }: PermitSummary): string {
  if (expires_on === null || days_left === null) return words.noEnd;
  const soon = state === "verified" && days_left >= 0 && days_left <= SOON;
  return soon ? `${words.until(day(expires_on))}, ${words.daysLeft(days_left)}` : words.until(day(expires_on));
}

/** A shop's permits at a glance: what, which number, until when, what it covers, how it stands. */
export function PermitRows({ permits }: { permits: readonly PermitSummary[] }) {
  return (
    <ul className="permit-rows">
      {permits.map((permit) => (
        <li key={permit.id} className="card">
          <div className="split">
            <Link to={`/penjual/izin/${permit.id}`} className="permit-name">
              {words.kinds[permit.kind]}
            </Link>
            <PermitBadge state={permit.state} />
          </div>
          <span className="small permit-number">{permit.number}</span>
          <span className="small soft">
            {permit.scope === "vendor" ? words.covers.vendor : words.covers.products(permit.product_count)} · {lasting(permit)}
          </span>
          {permit.renewal_id ? (
            <Link to={`/penjual/izin/${permit.renewal_id}`} className="small">
              {words.renewal}
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What stands in a permit that cannot be changed now. */
export function PermitFacts({ permit }: { permit: PermitView }) {
  const facts: [string, string][] = [
    [words.number, permit.number],
    [words.holder, permit.holder],
    [words.issued, permit.issued_on ? day(permit.issued_on) : "–"],
    [words.expires, permit.expires_on ? day(permit.expires_on) : words.noEnd],
    [words.scope, permit.scope === "vendor" ? words.covers.vendor : words.covers.products(permit.products.length)],
  ];
  return (
    <section className="card stack">
      <h2>{words.data}</h2>
      <dl className="permit-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function PermitProducts({ products }: Pick<PermitView, "products">) {
  if (products.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{words.products}</h2>
      <ul className="bullets">
        {products.map(({ id, title, review, remark }) => (
          <li key={id}>
            <Link to={`/penjual/produk/${id}`}>{title}</Link>
            {words.reviews[review] ? <span className="small soft"> · {words.reviews[review]}</span> : null}
            {review === "refused" && remark ? <span className="small">: {remark}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What its number says, and what to look at twice. */
export function PermitHints({ hints, warnings }: Pick<PermitView, "hints" | "warnings">) {
  return (
    <>
      {warnings.length > 0 ? (
        <Notice title={words.warnings}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {hints.length > 0 ? (
        <details className="card">
          <summary>{words.hints}</summary>
          <dl className="permit-facts">
            {hints.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </>
  );
}

/** Photos and PDFs; links open for a few minutes, so a page left open long is loaded anew. */
export function PermitFiles({ evidence, removable }: Pick<PermitView, "evidence"> & { removable: boolean }) {
  return (
    <section className="card stack">
      <h2>{words.evidence}</h2>
      {evidence.length === 0 ? <p className="soft">{words.noEvidence}</p> : null}
      <ul className="evidence-grid">
        {evidence.map(({ id, url, mime_type }, index) => (
          <li key={id}>
            {mime_type === "application/pdf" ? (
              <a href={url} target="_blank" rel="noreferrer">
                {words.openPdf(index + 1)}
              </a>
            ) : (
              <a href={url} target="_blank" rel="noreferrer" aria-label={words.openPhoto(index + 1)}>
                <img src={url} alt="" loading="lazy" />
              </a>
            )}
            {removable ? (
              <Form method="post">
                <input type="hidden" name="file_id" value={id} />
                <Button name="intent" value="remove" size="small" variant="quiet" aria-label={words.removeOf(index + 1)}>
                  {words.remove}
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function PermitHistory({ history }: Pick<PermitView, "history">) {
  return (
    <details className="card">
      <summary>{words.history}</summary>
      <ol className="permit-history">
        {history.map(({ at, action, by, reason, product }) => (
          <li key={`${at}-${action}-${product}`}>
            <strong>
              {words.actions[action] ?? action}
              {product ? ` · ${product}` : ""}
            </strong>
            <span className="small soft">
              {dateTime(at)} · {words.by[by]}
            </span>
            {reason ? <span className="small">{reason}</span> : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
