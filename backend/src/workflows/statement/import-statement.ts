import type { MedusaContainer } from "@medusajs/framework/types";
import type { ImportedStatement } from "../../contracts/statement";
import { Problem } from "../../http/problem";
import { dayInJakarta } from "../../modules/listing/rules/today";
import { readStatement, type Statement, UnreadableStatement } from "../../payments/rules/statement";
import { officerActor } from "../audit/actors";
import { audited } from "../audit/record";
import { linesOf } from "./judge-lines";

/** No order costs more; larger sums are the city's own business and are not kept. */
const LARGEST = 1_000_000_000;
const MOST_SHOWN = 50;

const refused = (message: string) => new Problem("invalid", "statement_refused", message, [{ field: "file", message }]);

/** A spreadsheet's own file is no text, whatever it is called. */
function textOf(content: Buffer): string {
  const start = content.subarray(0, 4).toString("latin1");
  if (start.startsWith("PK") || start.startsWith("%PDF") || start === "\xd0\xcf\x11\xe0") {
    throw refused("Ini berkas Excel atau PDF. Unduh mutasi berjenis CSV, atau simpan sebagai CSV lebih dulu.");
  }
  return new TextDecoder("utf-8").decode(content);
}

function read(content: Buffer): Statement {
  try {
    return readStatement(textOf(content), dayInJakarta());
  } catch (error) {
    throw error instanceof UnreadableStatement ? refused(error.message) : error;
  }
}

/** Keeps the money that came in, each line once however often its statement is imported. Nothing is paid by that yet. */
export async function importStatement(container: MedusaContainer, content: Buffer, officerId: string): Promise<ImportedStatement> {
  const { lines, skipped } = read(content);
  const incoming = lines.filter(({ direction, amount }) => direction === "credit" && amount <= LARGEST);
  const actor = await officerActor(container, officerId);
  const kept = incoming.map(({ hash, day, time, amount, description }) => ({ hash, day, time, amount, description }));
  const fresh = await audited(
    container,
    (joined) => linesOf(container).keep(kept, officerId, joined),
    (count) =>
      count > 0 ? [{ actor, action: "statement.import", subject: { type: "statement", id: dayInJakarta() }, after: { lines: count } }] : [],
  );
  return { incoming: incoming.length, fresh, outgoing: lines.length - incoming.length, skipped: skipped.slice(0, MOST_SHOWN) };
}
