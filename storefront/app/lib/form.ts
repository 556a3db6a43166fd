import type { z } from "zod";
import type { FieldProblem } from "./backend.server";

/** What a person typed, by field name, so that a form comes back exactly as it was left. */
export type Typed = Record<string, string>;

export type FormReading<T> = { ok: true; data: T; typed: Typed } | { ok: false; typed: Typed; problems: FieldProblem[] };

/** Text fields of a submitted form. Files are left out, and so is every password: neither may be echoed into a page. */
export function typedOf(form: FormData): Typed {
  const typed: Typed = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !name.includes("password")) typed[name] = value;
  }
  return typed;
}

/** One sentence per field, the first one; later ones would only repeat it in other words. */
function firstProblems(error: z.ZodError): FieldProblem[] {
  const problems = new Map<string, string>();
  for (const { path, message } of error.issues) {
    if (!problems.has(path.join("."))) problems.set(path.join("."), message);
  }
  return [...problems].map(([field, message]) => ({ field, message }));
}

/** Reads a flat form with a schema. An empty field counts as absent, because browsers send "" for what nobody filled in. */
export function readForm<T>(form: FormData, schema: z.ZodType<T>): FormReading<T> {
  const filled: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && value.trim() !== "") filled[name] = value;
  }
  const result = schema.safeParse(filled);
  const typed = typedOf(form);
  return result.success ? { ok: true, data: result.data, typed } : { ok: false, typed, problems: firstProblems(result.error) };
}
