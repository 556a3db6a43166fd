import type { PrepaidMethod } from "@lapak/backend/contracts/charge";
import type { OrderGroupView } from "@lapak/backend/contracts/orders";
import { backend, backendResponse } from "./backend.server";
import { actOnOrder, asShopper } from "./order-access.server";
import { privateFile } from "./private-file.server";

const UPLOAD_TIMEOUT = 60_000;

/** Opens the order's charge, or changes the way it is paid. */
export const openCharge = (request: Request, number: string, payment_method?: PrepaidMethod) =>
  actOnOrder(request, number, "charge", { payment_method });

/** Sends the photo that shows the payment. */
export const sendProof = (request: Request, number: string, photo: File) =>
  asShopper(request, number, ({ path, token, phone }) => {
    const body = new FormData();
    if (phone) body.append("phone", phone);
    body.append("file", photo, "bukti");
    return backend<OrderGroupView>(`${path}/proof`, { method: "POST", token, body, timeout: UPLOAD_TIMEOUT });
  });

/** A file of the order, for its shopper. */
export async function orderFile(request: Request, number: string, file: string, query: Record<string, string> = {}): Promise<Response> {
  const answer = await asShopper(request, number, ({ path, token, phone }) =>
    backendResponse(`${path}/${file}`, { token, query: { ...query, phone } }),
  );
  if (!answer) throw new Response(null, { status: 404 });
  return privateFile(answer);
}
