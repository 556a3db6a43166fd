import type { Reference } from "@lapak/backend/contracts/reference";
import type { ApplicationView } from "@lapak/backend/contracts/vendor";
import { Form, Link } from "@remix-run/react";
import { application } from "~/i18n/id/application";
import { stepOf } from "~/lib/panel/application-form";
import type { Refusal } from "~/lib/panel/refusal";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { ApplicationAnswersList } from "./application-answers";
import { Problems } from "./problems";

const words = application.check;

/** Last step: what is still missing, everything once more, send. */
export function ApplicationCheck({ view, reference, refusal }: { view: ApplicationView; reference: Reference; refusal: Refusal | null }) {
  const complete = view.missing.length === 0;
  return (
    <>
      {refusal ? <Problems message={refusal.message} errors={refusal.errors} /> : null}
      {complete ? <Notice tone="good" title={words.complete} /> : <Missing missing={view.missing} />}
      <ApplicationAnswersList view={view} reference={reference} editable />
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="step" value="kirim" />
        <p className="soft small">{words.consent}</p>
        <Button name="intent" value="submit" size="large" wide disabled={!complete}>
          {view.state === "revision" ? words.resubmit : words.submit}
        </Button>
      </Form>
    </>
  );
}

function Missing({ missing }: { missing: ApplicationView["missing"] }) {
  return (
    <Notice title={words.missingTitle}>
      <p>{words.missingLead}</p>
      <ul>
        {missing.map(({ field, message }) => (
          <li key={field}>
            <Link to={`?langkah=${stepOf(field)}#${field}`}>{message}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
