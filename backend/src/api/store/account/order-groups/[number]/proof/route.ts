import { z } from "zod";
import { OrderGroupView } from "../../../../../../contracts/orders";
import { endpoint } from "../../../../../../http/endpoint";
import { sendProofPhoto } from "../../../../../../http/proof";
import { uploadedPhoto } from "../../../../../../http/upload";
import { sendProof } from "../../../../../../workflows/charge/proof";
import { customersGroup, GroupNumber, showGroup } from "../../../../order-groups/own-group";

export const GET = endpoint(
  { summary: "Foto bukti bayar, sebagai gambar", params: GroupNumber, answers: "image/*", response: z.unknown() },
  async ({ params, scope, actorId, res }) => sendProofPhoto(scope, (await customersGroup(scope, params.number, actorId!)).id, res),
);

export const POST = endpoint(
  { summary: "Kirim foto bukti bayar", params: GroupNumber, upload: "file", body: z.strictObject({}), response: OrderGroupView },
  async ({ params, req, scope, actorId }) => {
    const { id } = await customersGroup(scope, params.number, actorId!);
    await sendProof(scope, id, uploadedPhoto(req));
    return showGroup(scope, id);
  },
);
