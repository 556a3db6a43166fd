import { z } from "zod";
import { Done } from "../../../../../contracts/primitives";
import { AnswerConfirmation } from "../../../../../contracts/work";
import { officerEndpoint } from "../../../../../http/callers";
import { answerConfirmation } from "../../../../../workflows/work/confirmations";
import { ON_CONFIRMED } from "../../../../../workflows/work/on-confirmed";

export const POST = officerEndpoint(
  {
    summary: "Petugas kedua mengonfirmasi atau menolak; yang meminta bisa menariknya",
    params: z.strictObject({ id: z.string().startsWith("wcf_") }),
    body: AnswerConfirmation,
    response: Done,
  },
  async ({ params: { id }, body, officerId, scope }) => {
    await answerConfirmation(scope, { ...body, id, officerId }, ON_CONFIRMED);
    return { done: true as const };
  },
);
