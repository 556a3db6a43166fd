import type { ApplicationAnswers, ApplicationView } from "@lapak/backend/contracts/vendor";
import { withoutRefused } from "./application-form";
import { attempt, type Desk } from "./desk.server";
import type { Refusal } from "./refusal";

/**
 * Saves answers. When some are refused the others are still kept, so that one mistyped number never costs the rest of a
 * page; the refusal then tells about the mistyped ones.
 */
export async function saveAnswers(desk: Desk, answers: Partial<ApplicationAnswers>): Promise<Refusal | null> {
  const save = (body: Partial<ApplicationAnswers>) => attempt(desk.call<ApplicationView>("/vendor/application", { method: "PATCH", body }));
  const { refusal } = await save(answers);
  if (refusal === null || Object.keys(refusal.errors).length === 0) return refusal;
  const rest = withoutRefused(answers, refusal.errors);
  if (Object.keys(rest).length > 0) await save(rest);
  return refusal;
}
