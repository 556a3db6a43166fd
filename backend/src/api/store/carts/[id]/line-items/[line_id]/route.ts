import { z } from "zod";
import { CartSummary, ChangedCartLine } from "../../../../../../contracts/cart";
import { endpoint } from "../../../../../../http/endpoint";
import { setPieces } from "../../../../../../workflows/cart/change-lines";
import { summaryOf } from "../../../../../../workflows/cart/read-summary";

const LineId = z.strictObject({ id: z.string(), line_id: z.string() });

export const POST = endpoint(
  { summary: "Ubah jumlah; 0 menghapus", params: LineId, body: ChangedCartLine, response: CartSummary },
  async ({ params, body, scope, actorId }) =>
    summaryOf(params.id, await setPieces(scope, { cart_id: params.id, customer_id: actorId }, params.line_id, body.quantity)),
);

export const DELETE = endpoint(
  { summary: "Hapus dari keranjang", params: LineId, response: CartSummary },
  async ({ params, scope, actorId }) =>
    summaryOf(params.id, await setPieces(scope, { cart_id: params.id, customer_id: actorId }, params.line_id, 0)),
);
