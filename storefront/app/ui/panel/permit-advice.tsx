import type { PermitAdvice as Advice } from "@lapak/backend/contracts/listing";
import { listing } from "~/i18n/id/listing";
import { Badge } from "~/ui/badge";
import { Notice } from "~/ui/notice";

const words = listing.advice;

/** Which permits this product needs, which are missing, and the one to apply for now; `open` right after saving, when it is news. */
export function PermitAdvice({ advice, open }: { advice: Advice; open: boolean }) {
  const { required, next, label } = advice;
  return (
    <details className="card permit-advice" open={open}>
      <summary>
        <strong>{words.title}</strong>
        <Badge tone={next ? "wait" : "good"}>{next ? words.nextShort(words.permits[next]) : words.complete}</Badge>
      </summary>
      <div className="stack">
        {required.length === 0 ? <p>{words.none}</p> : null}
        <ul className="permit-list">
          {required.map(({ any_of, because, law, missing }) => (
            <li key={any_of.join()}>
              <span className="split">
                <strong>{any_of.map((permit) => words.permits[permit]).join(words.or)}</strong>
                <Badge tone={missing ? "wait" : "good"}>{missing ? words.missing : words.held}</Badge>
              </span>
              <span className="small soft">{words.because(because.join(", "), law)}</span>
            </li>
          ))}
        </ul>
        {next ? (
          <Notice title={words.next(words.permits[next])}>
            <p>{words.how[next]}</p>
          </Notice>
        ) : null}
        {label.length > 0 ? (
          <div>
            <strong>{words.labelTitle}</strong>
            <ul className="bullets">
              {label.map((duty) => (
                <li key={duty}>{words.label[duty]}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </details>
  );
}
