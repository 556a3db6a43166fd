import { z } from "zod";
import { ListingChoices, SetChoices } from "../../../../../contracts/choice";
import { vendorEndpoint } from "../../../../../http/callers";
import { readChoices, setChoices } from "../../../../../workflows/listing/choices";

const params = z.strictObject({ id: z.string() });

export const GET = vendorEndpoint(
  { summary: "Pilihan ukuran dan rasa sebuah produk", params, response: ListingChoices },
  async ({ scope, vendorId, params }) => readChoices(scope, vendorId, params.id),
);

export const PUT = vendorEndpoint(
  { summary: "Menentukan pilihan ukuran dan rasa sebuah produk", params, body: SetChoices, response: ListingChoices },
  async ({ scope, vendorId, params, body }) => {
    await setChoices(scope, vendorId, params.id, body);
    return readChoices(scope, vendorId, params.id);
  },
);
