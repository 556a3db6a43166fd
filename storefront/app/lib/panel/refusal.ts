import type { FieldErrors } from "./typed";

/** What a form shows after the backend said no. */
export interface Refusal {
  /** About the whole form. */
  message: string;
  errors: FieldErrors;
  /** HTTP status the page answers with. */
  status: number;
}
