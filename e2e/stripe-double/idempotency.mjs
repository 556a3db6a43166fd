// @ts-check
import { createHash } from "node:crypto";
import { StripeFailure } from "./errors.mjs";

/** @typedef {{ status: number, body: object }} Answer */

/** @param {string} message */
const refused = (message) => new StripeFailure(400, { type: "idempotency_error", message });

/**
 * What Stripe promises of idempotency keys: the first answer is given again, whatever it was, unless the request was refused before
 * anything was done; a key that comes back with another request is an error; a key whose request still runs is a conflict.
 */
export function newKeyring() {
  /** @type {Map<string, { print: string, answer?: Answer }>} */
  const seen = new Map();

  return {
    /**
     * @param {string | undefined} key
     * @param {{ method: string, path: string, body: string }} request
     * @param {() => Promise<Answer>} run
     * @returns {Promise<{ answer: Answer, replayed: boolean }>}
     */
    async once(key, { method, path, body }, run) {
      if (!key) return { answer: await run(), replayed: false };
      if (key.length > 255) throw refused("Idempotency keys can be at most 255 characters.");
      const print = createHash("sha256").update(`${method} ${path}\n${body}`).digest("hex");
      const known = seen.get(key);
      if (known && known.print !== print) {
        throw refused(
          `Keys for idempotent requests can only be used with the same parameters and endpoint they were first used with. Try using a key other than '${key}'.`,
        );
      }
      if (known?.answer) return { answer: known.answer, replayed: true };
      if (known) {
        throw new StripeFailure(409, {
          type: "idempotency_error",
          code: "idempotency_key_in_use",
          message: `There is currently another in-progress request using this Idempotent Key '${key}'.`,
        });
      }
      /** @type {{ print: string, answer?: Answer }} */
      const entry = { print };
      seen.set(key, entry);
      try {
        const answer = await run();
        // A request that was refused for its form may come again under the same key, mended.
        if (answer.status === 400 || answer.status === 404) seen.delete(key);
        else entry.answer = answer;
        return { answer, replayed: false };
      } catch (error) {
        seen.delete(key);
        throw error;
      }
    },
    forget: () => seen.clear(),
  };
}
