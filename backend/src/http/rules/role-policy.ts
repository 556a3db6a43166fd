import type { MemberRole } from "../../contracts/vendor";

/**
 * Who may do what in a business. One table for all of `/vendor`, so that it can be read at a glance and a route without a line is refused
 * (a test walks the route table): staff keep the stall running, managers also decide about offers, money back and people's work,
 * owners about where the money goes and who belongs.
 */
interface Line {
  read: MemberRole;
  write: MemberRole;
}

const everybody: Line = { read: "staff", write: "staff" };
const managed: Line = { read: "staff", write: "manager" };
const accounts: Line = { read: "manager", write: "manager" };
const owned: Line = { read: "manager", write: "owner" };

/** By path; `*` stands for an id. The line with the most segments that fits holds for everything below it. */
const POLICY: Record<string, Line> = {
  overview: everybody,
  orders: everybody,
  "orders/*/refunds": managed,
  preorders: everybody,
  adjustments: everybody,
  refunds: managed,
  "refunds/*/cash-returned": everybody,
  complaints: managed,
  "complaint-photos": everybody,
  reviews: managed,
  products: everybody,
  "product-files": everybody,
  "listing-basics": everybody,
  imports: managed,
  batches: everybody,
  recalls: managed,
  "recall-buyers": everybody,
  passports: everybody,
  ladder: everybody,
  permits: managed,
  "permit-files": everybody,
  notices: everybody,
  photos: everybody,
  shop: managed,
  vouchers: managed,
  application: managed,
  members: managed,
  "members/*/role": owned,
  invitations: managed,
  acts: accounts,
  finance: accounts,
  "finance/account": owned,
  "finance/stripe": owned,
};

const isWrite = (method: string) => !["GET", "HEAD", "OPTIONS"].includes(method.toUpperCase());

const LINES = Object.entries(POLICY)
  .map(([path, line]) => ({ segments: path.split("/"), line }))
  .sort((a, b) => b.segments.length - a.segments.length);

/** The least role that may call this address of `/vendor`; null for an address the table does not know. */
export function leastRole(method: string, path: string): MemberRole | null {
  const [root, ...asked] = path.toLowerCase().split("/").filter(Boolean);
  if (root !== "vendor") return null;
  const found = LINES.find(({ segments }) =>
    segments.every((segment, at) => (segment === "*" ? asked[at] !== undefined : segment === asked[at])),
  );
  return found ? (isWrite(method) ? found.line.write : found.line.read) : null;
}
