import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { PAGE_POLICY, referencePage } from "../../openapi/page";
import { publishedDocument } from "../../openapi/published";

export async function GET(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res
    .set("Content-Security-Policy", PAGE_POLICY)
    .type("html")
    .send(referencePage(await publishedDocument()));
}
