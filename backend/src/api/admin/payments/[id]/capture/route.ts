import { z } from "zod";
import { officerEndpoint } from "../../../../../http/callers";
import { Problem } from "../../../../../http/problem";
import { vendorOrderOf } from "../../../../../workflows/order/vendor-order-of";
import { PaymentAnswer, PaymentId, PaymentQuery, showPayment } from "../../show-payment";

/**
 * Medusa Admin's own button. A share is captured where its money is seen: when the group's charge is settled, or when cash changes hands.
 * Here it can only be captured already; money nobody has seen is not made by a click.
 */
export const POST = officerEndpoint(
  {
    summary: "Tangkap pembayaran dari halaman pesanan Medusa Admin",
    params: PaymentId,
    query: PaymentQuery,
    body: z.strictObject({ amount: z.int().positive().optional() }),
    response: PaymentAnswer,
  },
  async ({ params, scope, req }) => {
    const { order_group: group } = await vendorOrderOf(scope, { payment_id: params.id });
    if (group.payment_state === "paid") return showPayment(req, params.id);
    throw new Problem(
      "conflict",
      "not_paid",
      group.payment_method === "cash"
        ? "Uang tunai dicatat saat penjual menyerahkan pesanan."
        : "Uang pesanan ini belum masuk. Pastikan dulu lewat halaman Transfer.",
    );
  },
);
