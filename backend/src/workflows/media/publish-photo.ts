import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Photo } from "../../contracts/primitives";
import { storePhotoStep } from "./steps/store-photo";

export interface PublishPhotoInput {
  /** The file as it was uploaded, in base64: workflows copy their input, and a Buffer does not survive that. */
  content: string;
  /** What the picture shows, for people who do not see it. */
  alt: string;
}

/** An uploaded photo becomes a public picture in every width. The same content twice is one picture. */
export const publishPhotoWorkflow = createWorkflow("publish-photo", (input: PublishPhotoInput) => {
  const stored = storePhotoStep({ content: input.content });
  return new WorkflowResponse(transform({ stored, input }, ({ stored, input }): Photo => ({ ...stored, alt: input.alt })));
});
