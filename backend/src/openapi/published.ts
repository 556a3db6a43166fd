import { join } from "node:path";
import { type OpenApiDocument, openApiDocument } from "./document";
import { routeTable } from "./route-table";

const API_FOLDER = join(__dirname, "..", "api");
let document: Promise<OpenApiDocument> | undefined;

/** The document of this running backend; routes do not change while it runs, so it is made once. */
export function publishedDocument(): Promise<OpenApiDocument> {
  const server = process.env.BACKEND_URL ?? `http://localhost:${process.env.BACKEND_PORT ?? 9000}`;
  document ??= routeTable(API_FOLDER).then((routes) => openApiDocument(routes, server));
  return document;
}
