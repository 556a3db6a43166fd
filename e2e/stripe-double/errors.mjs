// @ts-check

/**
 * An answer in the shape of Stripe's errors.
 * @typedef {{ type: string, message: string, code?: string, param?: string, decline_code?: string, payment_intent?: object, doc_url?: string }} ErrorBody
 */
export class StripeFailure extends Error {
  /**
   * @param {number} status
   * @param {ErrorBody} body
   */
  constructor(status, body) {
    super(body.message);
    this.status = status;
    this.body = body;
  }
}

/**
 * @param {string} message
 * @param {Partial<ErrorBody>} [more]
 */
export const invalid = (message, more = {}) => new StripeFailure(400, { type: "invalid_request_error", message, ...more });

/**
 * @param {string} kind
 * @param {string} id
 */
export const missing = (kind, id) =>
  new StripeFailure(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    param: "id",
    message: `No such ${kind}: '${id}'`,
  });

/**
 * @param {string} code
 * @param {string} message
 * @param {Partial<ErrorBody>} [more]
 */
export const cardError = (code, message, more = {}) => new StripeFailure(402, { type: "card_error", code, message, ...more });
