import type { OrderGroupView } from "@lapak/backend/contracts/orders";
import { labels } from "~/i18n/id/labels";
import { paying as words } from "~/i18n/id/paying";
import { clockOf } from "~/lib/countdown";
import { dateTime } from "~/lib/format";
import { Button, ButtonLink } from "~/ui/button";
import { Field, RadioCards } from "~/ui/form";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";

/** How long the goods are still kept. True when it was sent; a script lets it tick. */
export function Countdown({ until, now }: { until: string | null; now: number }) {
  if (!until) return null;
  return (
    <section className="countdown" aria-label={words.countdown.label}>
      <p className="countdown-label">
        <Icon name="clock" /> {words.countdown.label}
      </p>
      <p className="countdown-clock" role="timer">
        <time dateTime={until} data-countdown="">
          {clockOf(Date.parse(until) - now)}
        </time>
      </p>
      <p className="small">{words.countdown.until(dateTime(until))}</p>
    </section>
  );
}

function PhotoField({ problem }: { problem?: string }) {
  return (
    <Field id="file" label={words.proof.file} hint={words.proof.fileHint} error={problem} required>
      <input
        className="input"
        id="file"
        name="file"
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif"
        required
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? "file-hint file-error" : "file-hint"}
      />
    </Field>
  );
}

/** Showing that it was paid keeps the goods until an officer has looked; nothing is paid by that. */
export function ProofForm({ problem }: { problem?: string }) {
  return (
    <section className="card pay-section" aria-labelledby="proof">
      <h2 id="proof">{words.proof.title}</h2>
      <p className="small">{words.proof.hint}</p>
      <form method="post" encType="multipart/form-data" className="form" noValidate>
        <PhotoField problem={problem} />
        <Button name="intent" value="proof" wide>
          {words.proof.send}
        </Button>
      </form>
    </section>
  );
}

/** An officer looked at the photo and could not use it. */
export function ProofRefused({ group }: { group: OrderGroupView }) {
  const reason = group.charge?.proof?.refused_because;
  if (!reason) return null;
  return (
    <Notice tone="bad" title={words.proof.refusedTitle}>
      <p>{words.proof.refused(reason)}</p>
      <p className="small">{words.proof.refusedNext}</p>
    </Notice>
  );
}

export function ProofSent({ group, problem }: { group: OrderGroupView; problem?: string }) {
  const proof = group.charge?.proof;
  return (
    <>
      <Notice tone="good" title={words.proof.sentTitle}>
        {proof ? <p>{words.proof.sent(dateTime(proof.sent_at))}</p> : null}
        {group.hold_expires_at ? <p className="small">{words.proof.kept(dateTime(group.hold_expires_at))}</p> : null}
      </Notice>
      <section className="card pay-section" aria-label={words.proof.file}>
        {proof ? (
          <ButtonLink to={`/pesanan/${group.number}/bukti`} variant="secondary" wide reloadDocument>
            <Icon name="eye" /> {words.proof.see}
          </ButtonLink>
        ) : null}
        <details open={Boolean(problem)}>
          <summary>{words.proof.replace}</summary>
          <form method="post" encType="multipart/form-data" className="form" noValidate>
            <PhotoField problem={problem} />
            <Button name="intent" value="proof" variant="secondary" wide>
              {words.proof.send}
            </Button>
          </form>
        </details>
      </section>
    </>
  );
}

/** Other ways, while nothing is paid. */
export function ChangeMethod({ group }: { group: OrderGroupView }) {
  if (group.payment_choices.length === 0) return null;
  return (
    <details className="card pay-section">
      <summary className="pay-change">{words.change.title}</summary>
      <form method="post" className="form">
        <RadioCards
          name="payment_method"
          legend={<span className="visually-hidden">{words.change.title}</span>}
          defaultValue={group.payment_choices[0]}
          cards={group.payment_choices.map((method) => ({
            value: method,
            label: labels.payment[method],
            note: words.change.notes[method],
          }))}
        />
        <Button name="intent" value="method" variant="secondary" wide>
          {words.change.submit}
        </Button>
      </form>
    </details>
  );
}

export function Quarantined() {
  return (
    <Notice title={words.quarantined.title}>
      <p>{words.quarantined.text}</p>
    </Notice>
  );
}

/** What happened, and what can be done now. */
export function Expired() {
  return (
    <section className="card pay-section" aria-labelledby="expired">
      <h2 id="expired">{words.expired.title}</h2>
      <p>{words.expired.text}</p>
      <p className="small soft">{words.expired.paidAnyway}</p>
      <form method="post">
        <Button name="intent" value="again" wide>
          {words.expired.again}
        </Button>
      </form>
      <ButtonLink to="/cari" variant="quiet" wide reloadDocument>
        {words.expired.browse}
      </ButtonLink>
    </section>
  );
}

/** The provider has not answered yet. */
export function NotOpen({ number, problem }: { number: string; problem: string | null }) {
  return (
    <section className="card pay-section">
      <Notice tone="bad" alert>
        <p>{problem ?? words.notOpen}</p>
      </Notice>
      <ButtonLink to={`/pesanan/${number}/bayar`} variant="secondary" wide reloadDocument>
        {words.retry}
      </ButtonLink>
    </section>
  );
}
