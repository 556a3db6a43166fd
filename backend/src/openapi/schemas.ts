import { z } from "zod";
import * as catalog from "../contracts/catalog";
import * as checkout from "../contracts/checkout";
import * as listing from "../contracts/listing";
import * as mail from "../contracts/mail";
import * as orders from "../contracts/orders";
import * as primitives from "../contracts/primitives";
import * as productSearch from "../contracts/product-search";
import * as reference from "../contracts/reference";
import * as vendor from "../contracts/vendor";

export type JsonSchema = Record<string, unknown>;

const CONTRACTS = [primitives, reference, catalog, productSearch, listing, checkout, orders, vendor, mail];
const AT = "#/components/schemas/";

/** Mirrors `ErrorAnswer` of http/answer-error. */
const ErrorAnswer = z.strictObject({
  /** Stable, for programs. */
  code: z.string(),
  message: z.string().describe("Kalimat untuk dibaca orang, berbahasa Indonesia."),
  fields: z.array(z.strictObject({ field: z.string(), message: z.string() })).describe("Isian yang perlu diperbaiki."),
  details: z.record(z.string(), z.unknown()).optional().describe("Keterangan tambahan, misalnya perubahan isi keranjang."),
});

/** Schemas that contracts export keep their name in the document. */
function named(): z.core.$ZodRegistry<{ id: string }> {
  const registry = z.registry<{ id: string }>();
  for (const contract of CONTRACTS) {
    for (const [id, value] of Object.entries(contract)) {
      if (value instanceof z.ZodType && !registry.has(value)) registry.add(value, { id });
    }
  }
  registry.add(ErrorAnswer, { id: "ErrorAnswer" });
  return registry;
}

const registry = named();

/** Bounds that only say "a safe integer" are noise to a reader. */
function tidy({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (zodSchema._zod.def.type !== "number") return;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

function withoutIdentity({ $schema: _dialect, $id: _address, id: _name, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

/** What clients send, written out whole: a default makes a field optional here and certain in an answer, so names are not shared. */
export function inputSchema(schema: z.ZodType): JsonSchema {
  return withoutIdentity(
    z.toJSONSchema(schema, { io: "input", unrepresentable: "any", override: tidy, metadata: z.registry<{ id: string }>() }) as JsonSchema,
  );
}

/** What we answer, by name where it has one. */
export function outputSchema(schema: z.ZodType): JsonSchema {
  const id = registry.get(schema)?.id;
  if (id) return { $ref: `${AT}${id}` };
  const { $defs: _named, ...json } = z.toJSONSchema(schema, { metadata: registry, unrepresentable: "any", override: tidy });
  return withoutIdentity(JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', `"${AT}`)) as JsonSchema);
}

export function componentSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `${AT}${id}`, unrepresentable: "any", override: tidy });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutIdentity(schema as JsonSchema)]));
}

export const errorSchema: JsonSchema = { $ref: `${AT}ErrorAnswer` };
