import type { Reference } from "@lapak/backend/contracts/reference";
import type { ApplicationAnswers } from "@lapak/backend/contracts/vendor";
import { application } from "~/i18n/id/application";
import type { FieldErrors } from "~/lib/panel/typed";
import { Notice } from "~/ui/notice";

export interface StepProps {
  answers: ApplicationAnswers;
  reference: Reference;
  errors: FieldErrors;
  /** The officer's words beside a field, while they are open. */
  remarks: FieldErrors;
}

/** An officer's remark in front of the field it is about. */
export function Remark({ text }: { text?: string }) {
  return text ? (
    <Notice title={application.remark}>
      <p>{text}</p>
    </Notice>
  ) : null;
}
