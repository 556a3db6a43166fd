import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { dynamicImport } from "@medusajs/framework/utils";
import type { EndpointContract, EndpointHandler } from "../http/endpoint";

export const AREAS = ["catalog", "store", "vendor", "admin"] as const;
export type Area = (typeof AREAS)[number];
export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];

export interface Route {
  area: Area;
  method: Method;
  /** As OpenAPI writes it: `/vendor/products/{id}`. */
  path: string;
  contract: EndpointContract<unknown, unknown, unknown, unknown>;
}

const ROUTE_FILE = /^route\.(js|ts)$/;

/** `vendor/products/[id]/route.ts` → `/vendor/products/{id}`, by the rule Medusa itself follows. */
export function pathOf(relativeFile: string): string {
  const folders = relativeFile.split(sep).slice(0, -1);
  return `/${folders.map((folder) => folder.replace(/^\[(.+)\]$/, "{$1}")).join("/")}`;
}

/** Every route file of ours, relative to `src/api`, in a steady order. */
export async function routeFiles(apiFolder: string): Promise<string[]> {
  const found = await Promise.all(
    AREAS.map(async (area) => {
      const entries = await readdir(join(apiFolder, area), { recursive: true }).catch(() => []);
      return entries.map((entry) => join(area, entry));
    }),
  );
  return found
    .flat()
    .filter((file) => {
      const segments = file.split(sep);
      return ROUTE_FILE.test(segments.at(-1) ?? "") && !segments.some((segment) => segment.startsWith("_"));
    })
    .sort();
}

/** The routes and what they promise. A handler without a contract is a mistake of ours and says so. */
export async function routeTable(apiFolder: string): Promise<Route[]> {
  const files = await routeFiles(apiFolder);
  const tables = await Promise.all(
    files.map(async (file) => {
      const handlers = (await dynamicImport(join(apiFolder, file))) as Partial<Record<Method, Partial<EndpointHandler>>>;
      return METHODS.filter((method) => handlers[method]).map((method): Route => {
        const contract = handlers[method]?.contract;
        if (!contract) throw new Error(`${method} in src/api/${file} has no contract: make it with endpoint().`);
        return { area: file.split(sep)[0] as Area, method, path: pathOf(file), contract };
      });
    }),
  );
  return tables.flat();
}
