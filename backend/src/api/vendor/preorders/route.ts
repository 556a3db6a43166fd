import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PromisedDays } from "../../../contracts/preorder";
import { vendorEndpoint } from "../../../http/callers";
import { dayIn } from "../../../modules/order-group/rules/slots";
import { promisedBy } from "../../../workflows/order/day-promises";

/** Products times days ahead; more than any kitchen makes to order. */
const MOST = 200;

export const GET = vendorEndpoint(
  { summary: "Pre-order yang sudah dijanjikan, per hari", response: PromisedDays },
  async ({ vendorId, scope }) => {
    const db = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const promised = await promisedBy(db, vendorId, dayIn(new Date()), MOST);
    const days = [...new Set(promised.map(({ day }) => day))];
    return {
      days: days.map((day) => ({
        day,
        products: promised.filter((one) => one.day === day).map(({ day: _, ...product }) => product),
      })),
    };
  },
);
