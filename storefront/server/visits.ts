import { createHash, randomBytes } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { env } from "../app/lib/env.server";

/**
 * How many people look at what, without cookies and without slowing a page: documents are the same for everybody and held by caches, so their script
 * says afterwards what is shown (`app/enhance/visit.ts`). Counted here, in memory, once a day for each visitor; told to the backend now and then.
 */

const SUBJECT = /^(lst|ven)_\w{1,60}$/;
/** What says of itself that it is no person. Most robots run no script and are never heard of. */
const ROBOT = /bot\b|crawl|spider|slurp|preview|headless|lighthouse|monitor|curl|wget|python|axios|node/i;

const dayInJakarta = (now: number) => new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);

export interface Tally {
  subject: string;
  visitors: number;
}

/** Who saw what today, for as long as it is today and as far as memory goes; only digests under a key nobody keeps. */
export class VisitLog {
  private day = "";
  private key = randomBytes(16);
  private readonly seen = new Set<string>();
  private waiting = new Map<string, number>();

  constructor(
    private readonly most = 200_000,
    private readonly mostWaiting = 20_000,
  ) {}

  /** Whoever comes back on the same day is not counted again. */
  note(visitor: string, subject: string, now: number): void {
    const today = dayInJakarta(now);
    if (today !== this.day) {
      this.day = today;
      this.key = randomBytes(16);
      this.seen.clear();
    }
    const sight = createHash("sha256").update(this.key).update(`${visitor} ${subject}`).digest("base64").slice(0, 16);
    if (this.seen.has(sight)) return;
    // The oldest is forgotten first: under a flood somebody is counted twice rather than memory growing.
    if (this.seen.size >= this.most) this.seen.delete(this.seen.values().next().value as string);
    this.seen.add(sight);
    this.add({ subject, visitors: 1 });
  }

  /** What has not been told, at most so many; it is gone from here, and comes back by `add` when telling failed. */
  take(most: number): Tally[] {
    const taken = [...this.waiting].slice(0, most).map(([subject, visitors]) => ({ subject, visitors }));
    for (const { subject } of taken) this.waiting.delete(subject);
    return taken;
  }

  add({ subject, visitors }: Tally): void {
    if (this.waiting.has(subject) || this.waiting.size < this.mostWaiting)
      this.waiting.set(subject, (this.waiting.get(subject) ?? 0) + visitors);
  }
}

const EVERY_MS = 5_000;
const AT_ONCE = 500;
const PATIENCE_MS = 5_000;

async function tell(visits: Tally[]): Promise<boolean> {
  const { BACKEND_URL, PUBLISHABLE_KEY } = env();
  const answer = await fetch(`${BACKEND_URL}/store/visits`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-publishable-api-key": PUBLISHABLE_KEY },
    body: JSON.stringify({ visits }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null);
  return answer !== null && answer.status < 500;
}

const log = new VisitLog();
let telling: Promise<void> | undefined;

/** Tells everything that waits; what could not be told waits for the next time. */
export function tellVisits(): Promise<void> {
  telling ??= (async () => {
    for (let visits = log.take(AT_ONCE); visits.length > 0; visits = log.take(AT_ONCE)) {
      if (await tell(visits)) continue;
      for (const tally of visits) log.add(tally);
      return;
    }
  })().finally(() => {
    telling = undefined;
  });
  return telling;
}

/** A window later than usual is enough: one page is one request. Too many are left uncounted without a word. */
const limit = rateLimit({
  windowMs: 60_000,
  limit: 60,
  handler: (_req, res) => void res.status(204).end(),
  standardHeaders: false,
  legacyHeaders: false,
});

function subjectsOf(req: Request): string[] {
  const { lihat } = req.query;
  const named = typeof lihat === "string" ? lihat.split(",", 2) : [];
  return named.filter((subject) => SUBJECT.test(subject));
}

const count: RequestHandler = (req, res) => {
  const agent = req.get("user-agent") ?? "";
  if (agent && !ROBOT.test(agent)) for (const subject of subjectsOf(req)) log.note(`${req.ip} ${agent}`, subject, Date.now());
  res.set("cache-control", "no-store").status(204).end();
};

/** `POST /kunjungan?lihat=lst_…,ven_…` */
export const visitCounter: RequestHandler[] = [limit, count];

/** Never keeps a process alive. */
export const tellVisitsRegularly = () => setInterval(() => void tellVisits(), EVERY_MS).unref();
