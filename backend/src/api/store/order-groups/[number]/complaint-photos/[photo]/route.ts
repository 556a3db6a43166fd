import { z } from "zod";
import { endpoint } from "../../../../../../http/endpoint";
import { sendPrivateFile } from "../../../../../../http/private-file";
import { GuestQuery, PhotoOfGroup } from "../../../own-complaint";
import { guestsGroup } from "../../../own-group";

export const GET = endpoint(
  { summary: "Foto komplain, sebagai gambar", params: PhotoOfGroup, query: GuestQuery, answers: "image/*", response: z.unknown() },
  async ({ params, query, scope, res }) => {
    const { id } = await guestsGroup(scope, params.number, query.phone);
    return sendPrivateFile(scope, "complaint_photo", { id: params.photo, complaint: { order_group_id: id } }, res);
  },
);
