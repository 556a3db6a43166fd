import { z } from "zod";
import { SyncAsGuest } from "../../../../../contracts/charge";
import { OrderGroupView } from "../../../../../contracts/orders";
import { endpoint } from "../../../../../http/endpoint";
import { sendProofPhoto } from "../../../../../http/proof";
import { uploadedPhoto } from "../../../../../http/upload";
import { sendProof } from "../../../../../workflows/charge/proof";
import { GroupNumber, guestsGroup, showGroup } from "../../own-group";

export const GET = endpoint(
  { summary: "Foto bukti bayar, sebagai gambar", params: GroupNumber, query: SyncAsGuest, answers: "image/*", response: z.unknown() },
  async ({ params, query, scope, res }) => sendProofPhoto(scope, (await guestsGroup(scope, params.number, query.phone)).id, res),
);

export const POST = endpoint(
  { summary: "Kirim foto bukti bayar", params: GroupNumber, upload: "file", body: SyncAsGuest, response: OrderGroupView },
  async ({ params, body, req, scope }) => {
    const { id } = await guestsGroup(scope, params.number, body.phone);
    await sendProof(scope, id, uploadedPhoto(req));
    return showGroup(scope, id);
  },
);
