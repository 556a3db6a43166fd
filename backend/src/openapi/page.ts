import { createHash } from "node:crypto";
import { type OpenApiDocument, type Operation, type Parameter, TAG } from "./document";
import type { JsonSchema } from "./schemas";

/**
 * The reference as one plain page: no script, no other host, readable on a phone and printable. Whoever wants to try calls
 * loads /docs/openapi.json into a tool of their own.
 */
const STYLE = `
:root{color-scheme:light dark;--line:color-mix(in srgb,currentColor 16%,transparent);--soft:color-mix(in srgb,currentColor 5%,transparent);--accent:light-dark(#9a3412,#fdba74)}
*{box-sizing:border-box}body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem 4rem;font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
h1{margin:0 0 .25rem;font-size:1.75rem}h2{margin:2.5rem 0 .25rem;font-size:1.35rem}h3{margin:1rem 0 .35rem;font-size:.95rem}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:1rem 0}a{color:var(--accent)}
details.op{border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0}details.op[open]{background:var(--soft)}
details.op>summary{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline;padding:.7rem .9rem;cursor:pointer;min-height:44px}
details.op>div{padding:0 .9rem .9rem}b.method{min-width:4.2rem;font:700 .8rem/1.5 ui-monospace,monospace;color:var(--accent)}
code,pre{font:.85rem/1.5 ui-monospace,monospace}pre{margin:.35rem 0;padding:.75rem;overflow:auto;border:1px solid var(--line);border-radius:.4rem;max-height:28rem}
table{border-collapse:collapse;width:100%}th,td{padding:.35rem .6rem .35rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);font-size:.9rem}
.muted{opacity:.75}details.schema>summary{cursor:pointer;padding:.4rem 0}`;

const styleHash = createHash("sha256").update(STYLE).digest("base64");
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const ENTITY: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const plain = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITY[character] ?? "");

const REFERENCE = /&quot;#\/components\/schemas\/(\w+)&quot;/g;

function schemaBlock(schema: JsonSchema): string {
  const json = plain(JSON.stringify(schema, null, 2));
  return `<pre tabindex="0">${json.replace(REFERENCE, '<a href="#schema-$1">$1</a>')}</pre>`;
}

/** A parameter's shape in a few words: `string`, `integer`, or its choices when they are few. */
export function shape(schema: JsonSchema): string {
  const choices = schema.enum as unknown[] | undefined;
  if (choices) return choices.length > 8 ? `salah satu dari ${choices.length} pilihan` : choices.join(" | ");
  if ("const" in schema) return String(schema.const);
  const alternatives = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined;
  return alternatives ? alternatives.map(shape).join(" | ") : String(schema.type ?? "apa saja");
}

const PLACE: Record<Parameter["in"], string> = { path: "alamat", query: "kueri", header: "header" };

function parameterTable(parameters: Parameter[]): string {
  if (parameters.length === 0) return "";
  const rows = parameters.map(({ name, in: place, required, schema, description }) => {
    const fallback = schema.default === undefined ? "" : `, bawaan ${plain(JSON.stringify(schema.default))}`;
    const note = description ? `<br><span class="muted">${plain(description)}</span>` : "";
    return `<tr><td><code>${plain(name)}</code></td><td>${PLACE[place]}${required ? ", wajib" : ""}</td><td>${plain(shape(schema))}${fallback}${note}</td></tr>`;
  });
  return `<h3>Parameter</h3><table><thead><tr><th>Nama</th><th>Letak</th><th>Bentuk</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function bodyBlock(operation: Operation): string {
  const contents = Object.entries(operation.requestBody?.content ?? {});
  return contents.map(([type, { schema }]) => `<h3>Isi permintaan · <code>${plain(type)}</code></h3>${schemaBlock(schema)}`).join("");
}

function responseBlocks(operation: Operation): string {
  return Object.entries(operation.responses)
    .map(([status, { description, content }]) => {
      const bodies = Object.values(content ?? {}).map(({ schema }) => schemaBlock(schema));
      return `<h3>${status} · ${plain(description)}</h3>${bodies.join("")}`;
    })
    .join("");
}

function operationBlock(path: string, method: string, operation: Operation): string {
  return `<details class="op" id="${operation.operationId}"><summary><b class="method">${method.toUpperCase()}</b><code>${plain(path)}</code><span class="muted">${plain(operation.summary)}</span></summary>
<div>${parameterTable(operation.parameters)}${bodyBlock(operation)}${responseBlocks(operation)}</div></details>`;
}

function section(document: OpenApiDocument, { name, description }: { name: string; description: string }): string {
  const blocks = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, operation]) => operation.tags.includes(name))
      .map(([method, operation]) => operationBlock(path, method, operation)),
  );
  return `<section id="${name.toLowerCase()}"><h2>${name}</h2><p class="muted">${plain(description)}</p>${blocks.join("\n")}</section>`;
}

export function referencePage(document: OpenApiDocument): string {
  const tags = Object.values(TAG);
  const links = tags.map(({ name }) => `<a href="#${name.toLowerCase()}">${name}</a>`).join("");
  const schemes = Object.entries(document.components.securitySchemes).map(
    ([name, scheme]) => `<tr><td><code>${name}</code></td><td>${plain(String(scheme.description))}</td></tr>`,
  );
  const schemas = Object.entries(document.components.schemas).map(
    ([name, schema]) =>
      `<details class="schema" id="schema-${name}"><summary><code>${name}</code></summary>${schemaBlock(schema)}</details>`,
  );
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>API Lapak Bekasi</title><style>${STYLE}</style></head><body>
<header><h1>API Lapak Bekasi</h1><p>${plain(document.info.description)}</p>
<nav aria-label="Bagian">${links}<a href="#skema">Skema</a><a href="/docs/openapi.json">openapi.json (OpenAPI 3.1)</a></nav></header>
<main><h2>Masuk</h2><table><tbody>${schemes.join("")}</tbody></table>
${tags.map((tag) => section(document, tag)).join("\n")}
<section id="skema"><h2>Skema</h2>${schemas.join("\n")}</section></main></body></html>`;
}
