// @ts-check

/**
 * What may go wrong between a client and Stripe.
 * - `lose-answer`: done, and the connection breaks before the answer
 * - `refuse`: the connection breaks, nothing is done
 * - `hang`: nothing is done and nobody ever answers
 * - `do-and-hang`: done, and nobody ever answers
 * - `error`: a 500, nothing is done
 * @typedef {{ kind: "lose-answer" | "refuse" | "hang" | "do-and-hang" | "error", method?: string, path?: string, contains?: string, times: number }} Fault
 */

export const FAULTS = ["lose-answer", "refuse", "hang", "do-and-hang", "error"];

export function newFaults() {
  /** @type {Fault[]} */
  let planned = [];
  return {
    /** @param {Fault} fault */
    plan: (fault) => planned.push(fault),
    /**
     * The fault this request meets, if any; each strikes so many times.
     * @param {{ method: string, path: string, body: string }} request
     */
    meet({ method, path, body }) {
      const fault = planned.find(
        (one) =>
          (!one.method || one.method === method) &&
          (!one.path || path.includes(one.path)) &&
          (!one.contains || decodeURIComponent(body.replaceAll("+", " ")).includes(one.contains)),
      );
      if (!fault) return undefined;
      fault.times -= 1;
      if (fault.times <= 0) planned = planned.filter((one) => one !== fault);
      return fault.kind;
    },
    forget() {
      planned = [];
    },
  };
}
