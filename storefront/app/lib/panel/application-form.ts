import type { ApplicationAnswers, ApplicationView } from "@lapak/backend/contracts/vendor";
import { type FieldErrors, typed, typedAll, typedOrNull } from "./typed";

/** The application, cut into pieces that fit a phone. Ids are words of our URLs (`?langkah=usaha`). */
export const STEPS = ["usaha", "alamat", "produk", "foto", "kirim"] as const;
export type Step = (typeof STEPS)[number];

type Answer = keyof ApplicationAnswers;
const FIELDS: Record<Step, readonly (Answer | "evidence")[]> = {
  usaha: ["business_name", "owner_name", "nib"],
  alamat: ["phone", "kecamatan_code", "kelurahan_code", "street", "rt", "rw", "landmark"],
  produk: ["sells", "sells_note", "production_place", "production_note", "packaging_note"],
  foto: ["evidence"],
  kirim: [],
};

export const EVIDENCE_KINDS = [
  "kitchen",
  "product",
  "packaging",
  "document",
] as const satisfies readonly ApplicationView["evidence"][number]["kind"][];

export const isStep = (value: string | null): value is Step => STEPS.some((step) => step === value);
export const nextStep = (step: Step): Step => STEPS[STEPS.indexOf(step) + 1] ?? "kirim";
export const previousStep = (step: Step): Step | null => STEPS[STEPS.indexOf(step) - 1] ?? null;

/** Where a field is asked; remarks about something unknown belong to the end. */
export function stepOf(field: string): Step {
  const name = field.split(".")[0];
  return STEPS.find((step) => FIELDS[step].some((known) => known === name)) ?? "kirim";
}

/** The answers of one step as typed. An unknown choice stays as it is: the backend refuses it beside its field. */
export function answersOfForm(step: Step, form: FormData): Partial<ApplicationAnswers> {
  const answers: Record<string, unknown> = {};
  for (const field of FIELDS[step]) {
    if (field === "evidence") continue;
    if (field === "sells") answers.sells = typedAll(form, "sells");
    else answers[field] = field === "business_name" ? typed(form, field) : typedOrNull(form, field);
  }
  return answers as Partial<ApplicationAnswers>;
}

/** What of an autosave may be kept when some fields were refused: the others. */
export function withoutRefused(answers: Partial<ApplicationAnswers>, errors: FieldErrors): Partial<ApplicationAnswers> {
  return Object.fromEntries(Object.entries(answers).filter(([field]) => !(field in errors)));
}

export type StepState = "remark" | "todo" | "done";

/** Answers that were given but would not do (a phone number of three digits), told apart from those not given yet. */
export function wrongAnswers(answers: Partial<ApplicationAnswers>, missing: ApplicationView["missing"]): FieldErrors {
  const given = Object.entries(answers).filter(
    ([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  const complaints = byField(missing);
  return Object.fromEntries(given.flatMap(([field]) => (complaints[field] ? [[field, complaints[field]]] : [])));
}

/** A step calls for attention by an officer's remark first, then by what is missing. */
export function stepStates(view: Pick<ApplicationView, "missing" | "remarks" | "state">): Record<Step, StepState> {
  const touched = (list: readonly { field: string }[], step: Step) => list.some(({ field }) => stepOf(field) === step);
  const state = (step: Step): StepState => {
    if (touched(view.remarks, step)) return "remark";
    if (step === "kirim") return view.state === "draft" || view.state === "revision" ? "todo" : "done";
    return touched(view.missing, step) ? "todo" : "done";
  };
  return Object.fromEntries(STEPS.map((step) => [step, state(step)])) as Record<Step, StepState>;
}

/** Where to go on: first to what an officer asked for, then to what is missing, then to sending it. */
export function firstOpenStep(view: Pick<ApplicationView, "missing" | "remarks" | "state">): Step {
  const states = stepStates(view);
  return STEPS.find((step) => states[step] === "remark") ?? STEPS.find((step) => states[step] === "todo") ?? "kirim";
}

export const mayEdit = (state: ApplicationView["state"]) => state === "draft" || state === "revision";

/** First message for each field, whatever depth the backend names (`sells.0` belongs to `sells`). */
export function byField(list: readonly { field: string; message: string }[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const { field, message } of list) errors[field.split(".")[0] ?? field] ??= message;
  return errors;
}
