import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { EndpointHandler } from "../../src/http/endpoint";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface Route {
  method: Method;
  /** As Express sees it: `/vendor/products/:id`. */
  path: string;
  file: string;
}

const AREA = path.resolve(__dirname, "../../src/api/vendor");
const EXPORT = /^export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/gm;

/** Every route under `/vendor`, read from the files Medusa reads: whoever adds one is tested without asking. */
export function vendorRoutes(): Route[] {
  const files = readdirSync(AREA, { recursive: true, encoding: "utf8" }).filter((file) => path.basename(file) === "route.ts");
  return files.sort().flatMap((file) => {
    const url = `/vendor/${path.dirname(file)}`.replace(/\[(\w+)\]/g, ":$1");
    const methods = [...readFileSync(path.join(AREA, file), "utf8").matchAll(EXPORT)].map(([, method]) => method as Method);
    return methods.map((method) => ({ method, path: url, file: path.join(AREA, file) }));
  });
}

/** What the route's code promises. */
export async function contractOf(route: Route): Promise<EndpointHandler["contract"]> {
  const exported = (await import(pathToFileURL(route.file).href)) as Record<Method, EndpointHandler>;
  return exported[route.method].contract;
}

/** The prefix of the ids each collection lists; a route about a new kind of thing names it here. */
const KIND: Record<string, string> = {
  evidence: "evid",
  members: "mship",
  invitations: "vinv",
  products: "lst",
  orders: "vord",
  refunds: "vref",
  adjustments: "ladj",
  vouchers: "vou",
  payouts: "pout",
  complaints: "cmpl",
  notices: "ntc",
  permits: "prm",
  imports: "limp",
  recalls: "rcl",
  reviews: "rvw",
  // Of recalls; the path says recall-buyers.
  buyers: "rord",
  // Of complaints; the path says complaint-photos. Of permits; the path says permit-files.
  photos: "cpho",
  files: "pevi",
};

/** The prefix of the id a route is about; undefined when it has none in its path. */
export function kindOf(route: Route): string | undefined {
  const collection = /(\w+)\/:\w+/.exec(route.path)?.[1];
  if (!collection) return undefined;
  const kind = KIND[collection];
  if (!kind) throw new Error(`Say in KIND which ids ${route.path} is about.`);
  return kind;
}

/** The route's address with this id in the place of its parameter. */
export const addressOf = (route: Route, id: string): string => route.path.replace(/:\w+/g, id);
