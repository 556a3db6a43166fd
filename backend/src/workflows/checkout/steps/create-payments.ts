import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PaymentDraft } from "../drafts";

/** One payment collection with one authorized payment per shop's order, so that each is captured, cancelled and refunded alone. */
export const createPaymentsStep = createStep(
  "create-payments",
  async (drafts: PaymentDraft[], { container }) => {
    const payments = container.resolve(Modules.PAYMENT);
    const collections = await payments.createPaymentCollections(
      drafts.map(({ amount, order_number }) => ({ currency_code: "idr", amount, metadata: { order_number } })),
    );
    const ids = drafts.map((draft) => collections.find((collection) => collection.metadata?.order_number === draft.order_number)!.id);
    try {
      await Promise.all(
        drafts.map(async ({ provider_id, amount, order_number, order_group }, position) => {
          // A payment of nothing could be neither captured nor refunded; Medusa takes an empty collection of 0 as paid.
          if (amount === 0) return;
          const session = await payments.createPaymentSession(ids[position]!, {
            ...{ provider_id, amount, currency_code: "idr" },
            data: { order_number, order_group },
          });
          await payments.authorizePaymentSession(session.id, {});
        }),
      );
    } catch (error) {
      await payments.deletePaymentCollections(ids);
      throw error;
    }
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    // Nothing was captured yet and these providers hold nothing outside, so the rows are all there is.
    if (ids?.length) await container.resolve(Modules.PAYMENT).deletePaymentCollections(ids);
  },
);
