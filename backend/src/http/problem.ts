import { MedusaError } from "@medusajs/framework/utils";

export interface FieldProblem {
  /** Path of the field as the client sent it, e.g. `address.rt`. */
  field: string;
  message: string;
}

type ProblemKind = "invalid" | "unauthorized" | "forbidden" | "not_found" | "conflict" | "unavailable";

const MEDUSA_TYPE: Record<ProblemKind, string> = {
  invalid: MedusaError.Types.INVALID_DATA,
  unauthorized: MedusaError.Types.UNAUTHORIZED,
  forbidden: MedusaError.Types.FORBIDDEN,
  not_found: MedusaError.Types.NOT_FOUND,
  conflict: MedusaError.Types.CONFLICT,
  unavailable: MedusaError.Types.UNEXPECTED_STATE,
};

export const PROBLEM_STATUS: Record<ProblemKind, number> = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  /** Somebody else's service does not answer: nothing is wrong with what was asked. */
  unavailable: 503,
};

/**
 * An error a person may read: a stable `code` for programs, a sentence in Indonesian that says what to do,
 * and the fields it is about. It is a MedusaError, so workflows and core code treat it as one of theirs.
 */
export class Problem extends MedusaError {
  readonly kind: ProblemKind;
  readonly fields: FieldProblem[];
  /** What a program needs to go on, e.g. the lines of a cart that changed; only on conflicts. */
  readonly details?: Record<string, unknown>;

  constructor(kind: ProblemKind, code: string, message: string, fields: FieldProblem[] = [], details?: Record<string, unknown>) {
    super(MEDUSA_TYPE[kind], message, code);
    this.kind = kind;
    this.fields = fields;
    this.details = details;
  }
}

/** The workflow engine hands on a copy of an error, not the error, so a problem is known by what it says. */
export const isProblem = (error: unknown): error is Problem =>
  error instanceof Problem ||
  (typeof error === "object" && error !== null && "kind" in error && "fields" in error && String(error.kind) in PROBLEM_STATUS);

/** A foreign or unknown id: both answer the same, so nobody can probe for what exists. */
export const notFound = (what = "Data") => new Problem("not_found", "not_found", `${what} tidak ditemukan.`);
