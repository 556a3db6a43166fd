import { z } from "zod";
import { endpoint } from "../../../http/endpoint";
import { sendPrivateFile } from "../../../http/private-file";
import { type EvidenceOf, openedBy } from "../../../http/signed-link";

/** Whose table each kind of evidence stands in. */
const ENTITY: Record<EvidenceOf, string> = { permit: "permit_evidence", application: "evidence" };

export const GET = endpoint(
  {
    summary: "Berkas bukti, dibuka dengan tautan sementara",
    params: z.strictObject({ token: z.string().max(300) }),
    answers: "application/octet-stream",
    response: z.unknown(),
  },
  async ({ params, scope, res }) => {
    const { of, id } = openedBy(params.token);
    return sendPrivateFile(scope, ENTITY[of], { id }, res);
  },
);
