import { z } from "zod";
import { endpoint } from "../../../../../../../http/endpoint";
import { sendPrivateFile } from "../../../../../../../http/private-file";
import { PhotoOfGroup } from "../../../../../order-groups/own-complaint";
import { customersGroup } from "../../../../../order-groups/own-group";

export const GET = endpoint(
  { summary: "Foto komplain, sebagai gambar", params: PhotoOfGroup, answers: "image/*", response: z.unknown() },
  async ({ params, scope, actorId, res }) => {
    const { id } = await customersGroup(scope, params.number, actorId!);
    return sendPrivateFile(scope, "complaint_photo", { id: params.photo, complaint: { order_group_id: id } }, res);
  },
);
