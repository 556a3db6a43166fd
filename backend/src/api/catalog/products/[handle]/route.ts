import { z } from "zod";
import { productPage } from "../../../../catalog/pages";
import { ProductPage } from "../../../../contracts/catalog";
import { endpoint } from "../../../../http/endpoint";

const params = z.strictObject({ handle: z.string().max(120) });

export const GET = endpoint({ summary: "Halaman produk", params, response: ProductPage }, async ({ params, scope }) =>
  productPage(scope, params.handle),
);
