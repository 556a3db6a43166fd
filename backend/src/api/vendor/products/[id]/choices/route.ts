import { z } from "zod";
import { ListingChoices, SetChoices } from "../../../../../contracts/choice";
import { vendorEndpoint } from "../../../../../http/callers";
import { memberActor } from "../../../../../workflows/audit/actors";
import { readChoices, setChoices } from "../../../../../workflows/listing/choices";

const params = z.strictObject({ id: z.string() });

export const GET = vendorEndpoint(
  { summary: "Pilihan ukuran dan rasa sebuah produk", params, response: ListingChoices },
  async ({ scope, vendorId, params }) => readChoices(scope, vendorId, params.id),
);

export const PUT = vendorEndpoint(
  { summary: "Menentukan pilihan ukuran dan rasa sebuah produk", params, body: SetChoices, response: ListingChoices },
  async ({ scope, memberId, vendorId, params, body }) => {
    await setChoices(scope, vendorId, params.id, body, await memberActor(scope, memberId));
    return readChoices(scope, vendorId, params.id);
  },
);
