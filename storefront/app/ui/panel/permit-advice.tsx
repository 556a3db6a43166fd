import type { PermitAdvice as Advice } from "@lapak/backend/contracts/listing";
import { listing } from "~/i18n/id/listing";
import { Badge } from "~/ui/badge";
import { Notice } from "~/ui/notice";

const words = listing.advice;

/** Which permits this product needs, which are missing, and the one to apply for now. */
export function PermitAdvice({ advice }: { advice: Advice }) {
  const { required, next, label } = advice;
  return (
    <details className="card stack permit-advice" open={next !== null}>
      <summary>
        <h2>{words.title}</h2>
      </summary>
      {required.length === 0 ? <p>{words.none}</p> : null}
      {required.length > 0 ? (
        <ul className="rows">
          {required.map(({ any_of, because, law, missing }) => (
            <li key={any_of.join()} className="stack">
              <span className="split">
                <strong>{any_of.map((permit) => words.permits[permit]).join(words.or)}</strong>
                <Badge tone={missing ? "wait" : "good"}>{missing ? words.missing : words.held}</Badge>
              </span>
              <span className="small soft">{words.because(because.join(", "), law)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {next ? (
        <Notice title={words.next(words.permits[next])}>
          <p>{words.how[next]}</p>
        </Notice>
      ) : null}
      {label.length > 0 ? (
        <div>
          <strong>{words.labelTitle}</strong>
          <ul>
            {label.map((duty) => (
              <li key={duty}>{words.label[duty]}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </details>
  );
}
