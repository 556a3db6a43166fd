import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import type { MemberRole } from "../contracts/vendor";
import { type FieldProblem, Problem } from "./problem";

/**
 * What a route promises. Schemas are the validation, the types and the published OpenAPI at once, so they must be strict
 * (`z.strictObject`): a field nobody declared is an error, never a silent mass assignment.
 */
export interface EndpointContract<P, Q, B, R> {
  summary: string;
  params?: z.ZodType<P>;
  query?: z.ZodType<Q>;
  body?: z.ZodType<B>;
  response: z.ZodType<R>;
  /** Name of the file field when the request is multipart; `body` describes the other fields. */
  upload?: string;
  /** Media type of an answer that is not JSON, e.g. a picture. */
  answers?: string;
  /** HTTP status of a success; 200 unless told. */
  status?: number;
}

/** Who calls, filled in by the guards of each area; absent on public routes. */
export interface Caller {
  /** Medusa actor id: a member for `/vendor`, a user for `/admin`, a customer for `/store` (when signed in). */
  actorId?: string;
  /** The one vendor this request may touch. Only ever set by the vendor guard. */
  vendorId?: string;
  role?: MemberRole;
}

export interface EndpointInput<P, Q, B> extends Caller {
  params: P;
  query: Q;
  body: B;
  scope: MedusaContainer;
  req: CallerRequest;
  res: MedusaResponse;
}

export type CallerRequest = MedusaRequest & { caller?: Caller; auth_context?: { actor_id?: string } };

export interface EndpointHandler {
  (req: CallerRequest, res: MedusaResponse): Promise<void>;
  contract: EndpointContract<unknown, unknown, unknown, unknown>;
}

const nothing = z.strictObject({});

/** A field nobody declared is named like one that is wrong, so that a client sees which it was. */
function fieldProblems(issue: z.core.$ZodIssue): FieldProblem[] {
  if (issue.code !== "unrecognized_keys") return [{ field: issue.path.join("."), message: issue.message }];
  return issue.keys.map((key) => ({ field: [...issue.path, key].join("."), message: "Isian ini tidak dikenal." }));
}

/** Holds what was sent against a schema; the problem names each field that does not fit. */
export function parse<T>(schema: z.ZodType<T> | undefined, value: unknown): T {
  const result = (schema ?? (nothing as unknown as z.ZodType<T>)).safeParse(value ?? {});
  if (result.success) return result.data;
  const fields = result.error.issues.flatMap(fieldProblems);
  throw new Problem("invalid", "validation", "Periksa kembali isian yang ditandai.", fields);
}

/** Turns a contract and a function on plain data into a Medusa route handler. */
export function endpoint<P = object, Q = object, B = object, R = unknown>(
  contract: EndpointContract<P, Q, B, R>,
  handle: (input: EndpointInput<P, Q, B>) => Promise<R>,
): EndpointHandler {
  const handler = async (req: CallerRequest, res: MedusaResponse) => {
    const answer = await handle({
      params: parse(contract.params, req.params),
      query: parse(contract.query, req.query),
      body: parse(contract.body, req.body),
      scope: req.scope,
      actorId: req.auth_context?.actor_id,
      ...req.caller,
      req,
      res,
    });
    if (!res.headersSent) res.status(contract.status ?? 200).json(answer);
  };
  return Object.assign(handler, { contract: contract as EndpointContract<unknown, unknown, unknown, unknown> });
}
