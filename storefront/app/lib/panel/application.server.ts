import type { ApplicationAnswers, ApplicationView } from "@lapak/backend/contracts/vendor";
import { withoutRefused, wrongAnswers } from "./application-form";
import { attempt, type Desk } from "./desk.server";
import type { Refusal } from "./refusal";
import type { FieldErrors } from "./typed";

export interface Saved {
  refusal: Refusal | null;
  /** Kept, but not good enough to be sent to an officer. */
  wrong: FieldErrors;
}

/**
 * Saves answers. When some are refused the others are still kept, so that one mistyped number never costs the rest of a
 * page; the refusal then tells about the mistyped ones.
 */
export async function saveAnswers(desk: Desk, answers: Partial<ApplicationAnswers>): Promise<Saved> {
  const save = (body: Partial<ApplicationAnswers>) => attempt(desk.call<ApplicationView>("/vendor/application", { method: "PATCH", body }));
  const { value, refusal } = await save(answers);
  if (value) return { refusal: null, wrong: wrongAnswers(answers, value.missing) };
  if (Object.keys(refusal.errors).length === 0) return { refusal, wrong: {} };
  const rest = withoutRefused(answers, refusal.errors);
  if (Object.keys(rest).length > 0) await save(rest);
  return { refusal, wrong: {} };
}
