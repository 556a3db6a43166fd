import type { ComplaintDesk } from "@lapak/backend/contracts/complaint";
import { backend } from "./backend.server";
import { asShopper } from "./order-access.server";

/** What a shopper reads and does about complaints; null when the purchase is not this browser's. */

const UPLOAD_TIMEOUT = 90_000;
const deskOf = (path: string, orderId: string) => `${path}/orders/${encodeURIComponent(orderId)}/complaints`;

export const findDesk = (request: Request, number: string, orderId: string) =>
  asShopper(request, number, ({ path, token, phone }) => backend<ComplaintDesk>(deskOf(path, orderId), { token, query: { phone } }));

export const sendComplaint = (request: Request, number: string, orderId: string, form: FormData) =>
  asShopper(request, number, ({ path, token, phone }) => {
    const body = new FormData();
    for (const [name, value] of form) body.append(name, value);
    if (phone) body.append("phone", phone);
    return backend<ComplaintDesk>(deskOf(path, orderId), { method: "POST", token, body, timeout: UPLOAD_TIMEOUT });
  });

export const replyToComplaint = (
  request: Request,
  number: string,
  { orderId, complaintId }: { orderId: string; complaintId: string },
  said: { action: string; note?: string },
) =>
  asShopper(request, number, ({ path, token, phone }) =>
    backend<ComplaintDesk>(`${deskOf(path, orderId)}/${encodeURIComponent(complaintId)}/replies`, {
      method: "POST",
      token,
      body: { ...said, ...(phone ? { phone } : {}) },
    }),
  );
