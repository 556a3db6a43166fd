import { PROBLEM_STATUS } from "../http/problem";
import type { Area, Route } from "./route-table";
import { componentSchemas, errorSchema, inputSchema, type JsonSchema, outputSchema } from "./schemas";

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  schema: JsonSchema;
  description?: string;
}

type Content = Record<string, { schema: JsonSchema }>;

export interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  security: Record<string, string[]>[];
  parameters: Parameter[];
  requestBody?: { required: boolean; content: Content };
  responses: Record<string, { description: string; content?: Content }>;
}

export interface OpenApiDocument {
  openapi: "3.1.0";
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, JsonSchema> };
}

export const TAG: Record<Area, { name: string; description: string }> = {
  catalog: { name: "Katalog", description: "Untuk siapa saja: mencari produk dan lapak, dan membaca halamannya. Tanpa kunci." },
  store: { name: "Toko", description: "Untuk pembeli: keranjang, pembayaran, dan akun. Dipakai oleh situs toko." },
  vendor: { name: "Penjual", description: "Untuk pelaku usaha: pengajuan, produk, pesanan, dan profil lapak. Hanya data usaha sendiri." },
  admin: { name: "Petugas", description: "Untuk petugas kota: pengajuan, izin dan sertifikat, serta transfer." },
};

const SECURITY_SCHEMES = {
  publishableKey: { type: "apiKey", in: "header", name: "x-publishable-api-key", description: "Kunci publik situs toko." },
  customer: { type: "http", scheme: "bearer", description: "Token pembeli dari POST /auth/customer/emailpass." },
  vendor: { type: "http", scheme: "bearer", description: "Token anggota usaha dari POST /auth/vendor/emailpass." },
  officer: { type: "http", scheme: "bearer", description: "Token petugas dari POST /auth/user/emailpass." },
  officerSession: { type: "apiKey", in: "cookie", name: "connect.sid", description: "Sesi Medusa Admin." },
};

const ACCOUNT = /^\/store\/account(\/|$)/;

function securityOf({ area, path }: Route): Operation["security"] {
  if (area === "catalog") return [];
  if (area === "vendor") return [{ vendor: [] }];
  if (area === "admin") return [{ officer: [] }, { officerSession: [] }];
  return ACCOUNT.test(path) ? [{ publishableKey: [], customer: [] }] : [{ publishableKey: [] }];
}

const VENDOR_HEADER: Parameter = {
  name: "x-vendor-id",
  in: "header",
  required: false,
  schema: { type: "string" },
  description: "Usaha yang dikelola; wajib bila anggota punya lebih dari satu usaha.",
};

function parametersIn(place: "path" | "query", schema: JsonSchema): Parameter[] {
  const required = new Set((schema.required ?? []) as string[]);
  return Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).map(([name, property]) => ({
    name,
    in: place,
    required: place === "path" || required.has(name),
    schema: property,
  }));
}

/** Path parameters a contract does not describe are plain text. */
function pathParameters({ path, contract }: Route): Parameter[] {
  const described = contract.params ? parametersIn("path", inputSchema(contract.params)) : [];
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
  return names.map(
    (name) => described.find((parameter) => parameter.name === name) ?? { name, in: "path", required: true, schema: { type: "string" } },
  );
}

const DESCRIPTION: Record<number, string> = {
  [PROBLEM_STATUS.invalid]: "Isian tidak sesuai; lihat `fields`.",
  [PROBLEM_STATUS.unauthorized]: "Belum masuk.",
  [PROBLEM_STATUS.not_found]: "Tidak ada, atau bukan milik pemanggil.",
  [PROBLEM_STATUS.conflict]: "Keadaan sudah berubah.",
};

function errorsOf(route: Route): number[] {
  const { invalid, unauthorized, not_found, conflict } = PROBLEM_STATUS;
  return [
    ...(route.contract.query || bodyOf(route) ? [invalid] : []),
    ...(securityOf(route).some((scheme) => Object.keys(scheme).some((name) => name !== "publishableKey")) ? [unauthorized] : []),
    ...(route.path.includes("{") ? [not_found] : []),
    ...(route.method === "GET" ? [] : [conflict]),
  ];
}

function contentOf({ contract: { answers, response } }: Route): Content {
  if (answers) return { [answers]: { schema: { type: "string", format: "binary" } } };
  return { "application/json": { schema: outputSchema(response) } };
}

function bodyOf({ contract: { body, upload } }: Route): Content | undefined {
  const fields = body ? inputSchema(body) : { type: "object" };
  if (!upload) return body && { "application/json": { schema: fields } };
  const { properties = {}, required = [] } = fields as { properties?: JsonSchema; required?: string[] };
  const file = { [upload]: { type: "string", format: "binary" } };
  return { "multipart/form-data": { schema: { ...fields, properties: { ...properties, ...file }, required: [...required, upload] } } };
}

function responsesOf(route: Route): Operation["responses"] {
  const { status = 200 } = route.contract;
  const failed = { "application/json": { schema: errorSchema } };
  return {
    [status]: { description: "Berhasil.", content: contentOf(route) },
    ...Object.fromEntries(errorsOf(route).map((code) => [code, { description: DESCRIPTION[code] ?? "Gagal.", content: failed }])),
  };
}

/** `GET /vendor/products/{id}` → `getVendorProductsById`. */
export function operationId({ method, path }: Pick<Route, "method" | "path">): string {
  const words = path.split("/").filter(Boolean);
  const name = words.map((word) => (word.startsWith("{") ? `By-${word.slice(1, -1)}` : word)).join("-");
  return `${method.toLowerCase()}-${name}`.replace(/[-_.]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function operationOf(route: Route): Operation {
  const { contract, area } = route;
  const content = bodyOf(route);
  return {
    operationId: operationId(route),
    summary: contract.summary,
    tags: [TAG[area].name],
    security: securityOf(route),
    parameters: [
      ...(area === "vendor" ? [VENDOR_HEADER] : []),
      ...pathParameters(route),
      ...(contract.query ? parametersIn("query", inputSchema(contract.query)) : []),
    ],
    ...(content ? { requestBody: { required: true, content } } : {}),
    responses: responsesOf(route),
  };
}

/** The published contract of every route of ours, made from the schemas that validate it. */
export function openApiDocument(routes: Route[], server: string): OpenApiDocument {
  const paths: OpenApiDocument["paths"] = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Lapak Bekasi",
      version: "1",
      description:
        "API pasar daring UKM makanan dan minuman Kota Bekasi. Semua uang dalam rupiah bulat; waktu dalam ISO 8601 UTC; pesan berbahasa Indonesia.",
    },
    servers: [{ url: server }],
    tags: Object.values(TAG),
    paths,
    components: { schemas: componentSchemas(), securitySchemes: SECURITY_SCHEMES },
  };
}
