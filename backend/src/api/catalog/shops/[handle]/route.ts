import { z } from "zod";
import { shopPage } from "../../../../catalog/pages";
import { ShopPage } from "../../../../contracts/catalog";
import { endpoint } from "../../../../http/endpoint";

const params = z.strictObject({ handle: z.string().max(120) });

export const GET = endpoint({ summary: "Halaman lapak", params, response: ShopPage }, async ({ params, scope }) =>
  shopPage(scope, params.handle),
);
