import { randomInt } from "node:crypto";
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { SameTransaction } from "../../foundation/same-transaction";
import { Passport } from "./models/passport";

/** Crockford's base32: no I, L, O, U. 50 random bits, so that nobody finds a passport by trying. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 10;
const newCode = () => Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

export class PassportModuleService extends MedusaService({ Passport }) {
  /** The code of a shop or product, made the first time it is asked for; of two who ask at once both get the same. */
  @InjectManager()
  async codeOf(
    { subject, subject_id, vendor_id }: { subject: "shop" | "product"; subject_id: string; vendor_id: string },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<string> {
    const known = "select code from passport where subject_id = ? and deleted_at is null";
    const [found]: { code: string }[] = await context.manager!.execute(known, [subject_id]);
    if (found) return found.code;
    await context.manager!.execute(
      `insert into passport (id, code, subject, subject_id, vendor_id) values (?, ?, ?, ?, ?)
       on conflict (subject_id) where deleted_at is null do nothing`,
      [generateEntityId(undefined, "pass"), newCode(), subject, subject_id, vendor_id],
    );
    const [made]: { code: string }[] = await context.manager!.execute(known, [subject_id]);
    if (!made) throw new Error(`No passport could be made for ${subject_id}.`);
    return made.code;
  }
}
