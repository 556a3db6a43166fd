import { once } from "node:events";
import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";

/** The middle value of `numbers`. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value that `share` of `numbers` do not exceed. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
}

/** Milliseconds `work` takes. */
export async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/**
 * Runs both sides `rounds` times, alternating who goes first, so that a noisy machine is noisy for both.
 * `sides` is `{ ours, stock }`, each a function of the round; answers milliseconds per side.
 */
export async function alternate(rounds, sides, warmUp = 3) {
  const times = { ours: [], stock: [] };
  for (let round = -warmUp; round < rounds; round++) {
    const order = round % 2 === 0 ? ["ours", "stock"] : ["stock", "ours"];
    for (const side of order) {
      const milliseconds = await timed(() => sides[side](round + warmUp));
      if (round >= 0) times[side].push(milliseconds);
    }
  }
  return times;
}

/** Requests a second with `width` callers asking for `seconds`. */
export async function throughput(ask, { seconds, width }) {
  const end = performance.now() + seconds * 1000;
  let answered = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: width }, async (_, caller) => {
      for (let turn = 0; performance.now() < end; turn++) {
        await ask(caller + turn * width);
        answered += 1;
      }
    }),
  );
  return (answered * 1000) / (performance.now() - started);
}

export const format = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

const HOLDS = { "<=": (value, limit) => value <= limit, ">=": (value, limit) => value >= limit, "=": (value, limit) => value === limit };

/** Whether `value` reaches a goal such as `<= 0.7`. */
export function meets(value, goal) {
  const [sign, limit] = goal.split(" ");
  return HOLDS[sign](value, Number(limit));
}

/**
 * Prints the table for people and the JSON line for programs. Each row is `{ target, name, ours, stock, unit, better, goal }`. The ratio is ours
 * to stock; where `better` is "higher" and no goal is named, it is turned round, so that <= 1 means not slower. `extra` targets
 * (`{ name: { value, goal } }`) stand beside the rows.
 */
export function report(name, rows, extra = {}) {
  const targets = {};
  process.stdout.write(`\n| ${name} | ours | stock | ratio | goal |\n|---|---:|---:|---:|---:|\n`);
  for (const row of rows) {
    const goal = row.goal ?? "<= 1.0";
    const ratio = row.better === "higher" && !row.goal ? row.stock / row.ours : row.ours / row.stock;
    const both = `${format(row.ours)} ${row.unit} | ${format(row.stock)} ${row.unit}`;
    process.stdout.write(`| ${row.name} | ${both} | ${ratio.toFixed(2)} | ${goal} |\n`);
    targets[row.target] = { value: Number(ratio.toFixed(3)), goal, met: meets(ratio, goal), ours: row.ours, stock: row.stock };
  }
  for (const [target, { value, goal }] of Object.entries(extra)) targets[target] = { value, goal, met: meets(value, goal) };
  process.stdout.write(`${JSON.stringify({ name, targets })}\n`);
}

const agent = new Agent({ keepAlive: true });

/** `fetch` takes twice the processor time of this, on the same cores as those who are measured. */
async function answerOf(url, { method, headers, body }) {
  const asked = request(url, { method, headers, agent });
  asked.end(body);
  const [response] = await once(asked, "response");
  return { status: response.statusCode, text: await text(response) };
}

/** Calls a JSON endpoint and fails loudly on anything but success: a benchmark of errors measures nothing. */
export async function call(base, key, path, body, { token, method = body === undefined ? "GET" : "POST" } = {}) {
  const headers = {
    ...(key ? { "x-publishable-api-key": key } : {}),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(body === undefined ? {} : { "content-type": "application/json" }),
  };
  const answer = await answerOf(`${base}${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  if (answer.status < 200 || answer.status > 299)
    throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text.slice(0, 300)}`);
  return JSON.parse(answer.text);
}
