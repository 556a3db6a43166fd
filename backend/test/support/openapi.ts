import Ajv2020 from "ajv/dist/2020.js";
import { expect } from "vitest";
import { api } from "./backend";

interface PublishedOperation {
  operationId: string;
  summary: string;
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

export interface PublishedDocument {
  openapi: string;
  paths: Record<string, Record<string, PublishedOperation>>;
  components: { schemas: Record<string, object> };
}

let document: Promise<PublishedDocument> | undefined;

export function publishedDocument(): Promise<PublishedDocument> {
  document ??= api<PublishedDocument>("/docs/openapi.json").then((answer) => answer.body);
  return document;
}

/**
 * Asserts that an answer is what the published contract promises, e.g. `expectContract("GET /vendor/products/{id}", answer)`.
 * Undeclared fields fail too, because every contract is strict.
 */
export async function expectContract(route: string, answer: { status: number; body: unknown }): Promise<void> {
  const [method = "", path = ""] = route.split(" ");
  const { paths, components } = await publishedDocument();
  const operation = paths[path]?.[method.toLowerCase()];
  expect(operation, `${route} is not published`).toBeDefined();
  const schema = operation?.responses[String(answer.status)]?.content?.["application/json"]?.schema;
  expect(schema, `${route} does not promise ${answer.status}: ${JSON.stringify(answer.body)}`).toBeDefined();
  const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile({ ...schema, components });
  validate(answer.body);
  expect(validate.errors ?? [], `${route} answered outside its contract`).toEqual([]);
}
