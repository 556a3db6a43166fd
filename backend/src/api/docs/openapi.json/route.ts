import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { publishedDocument } from "../../../openapi/published";

export async function GET(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await publishedDocument());
}
