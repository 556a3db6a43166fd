import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { deletePayments, insertPayments, type PaymentDraft } from "../payment-rows";

/** One payment collection with one authorized payment per shop's order, so that each is captured, cancelled and refunded alone. */
export const createPaymentsStep = createStep(
  "create-payments",
  async (drafts: PaymentDraft[], { container }) => {
    const ids = await insertPayments(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), drafts);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) await deletePayments(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), ids);
  },
);
