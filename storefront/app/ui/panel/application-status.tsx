import type { Reference } from "@lapak/backend/contracts/reference";
import type { ApplicationView } from "@lapak/backend/contracts/vendor";
import { application } from "~/i18n/id/application";
import { dateTime } from "~/lib/format";
import { firstOpenStep } from "~/lib/panel/application-form";
import { VendorBadge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { ApplicationAnswersList } from "./application-answers";

/** Where the application stands once it was sent: the answer, what was answered before, what was written. */
export function ApplicationStatus({ view, reference }: { view: ApplicationView; reference: Reference }) {
  return (
    <div className="application stack">
      <div className="split">
        <h1>{application.title}</h1>
        <VendorBadge state={view.state} />
      </div>
      <StateNotice view={view} />
      <History decisions={view.decisions} />
      <h2>{application.answersTitle}</h2>
      <ApplicationAnswersList view={view} reference={reference} editable={view.state === "revision"} />
    </div>
  );
}

const TONES = { submitted: "wait", revision: "wait", approved: "good", rejected: "bad", suspended: "bad" } as const;

function StateNotice({ view }: { view: ApplicationView }) {
  if (view.state === "draft") return null;
  const words = application.state[view.state];
  const reason = view.decisions.find((decision) => decision.reason !== null)?.reason;
  const explains = view.state === "rejected" || view.state === "suspended" || view.state === "revision";
  return (
    <Notice tone={TONES[view.state]} title={words.title}>
      <div className="stack">
        <p>{words.text}</p>
        {explains && reason ? <blockquote className="quote">{reason}</blockquote> : null}
        {view.state === "revision" ? (
          <>
            {view.remarks.length > 0 ? (
              <ul>
                {view.remarks.map((remark) => (
                  <li key={remark.field}>{remark.message}</li>
                ))}
              </ul>
            ) : null}
            <ButtonLink to={`?langkah=${firstOpenStep(view)}`}>{application.fix}</ButtonLink>
          </>
        ) : null}
        {view.state === "approved" ? <ButtonLink to="/penjual/panel">{application.toPanel}</ButtonLink> : null}
      </div>
    </Notice>
  );
}

function History({ decisions }: { decisions: ApplicationView["decisions"] }) {
  if (decisions.length === 0) return null;
  return (
    <section className="stack">
      <h2>{application.historyTitle}</h2>
      <ol className="history">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <strong>{application.history[decision.kind]}</strong>
            <span className="small soft">
              {dateTime(decision.decided_at)}, {application.by(decision.actor_name)}
            </span>
            {decision.reason ? <p>{decision.reason}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
