import type { FieldErrors } from "~/lib/panel/typed";
import { ProblemSummary } from "~/ui/form";

/** What was refused, at the head of a form: the sentence about the whole and a link to each field. */
export function Problems({ message, errors }: { message?: string; errors: FieldErrors }) {
  const fields = Object.entries(errors).map(([field, text]) => ({ field, message: text }));
  return <ProblemSummary message={message} fields={fields} />;
}
