import { z } from "zod";
import { Photo } from "../../../contracts/primitives";
import { vendorEndpoint } from "../../../http/callers";
import { uploadedPhoto } from "../../../http/upload";
import { publishPhotoWorkflow } from "../../../workflows/media/publish-photo";

const UploadPhoto = z.strictObject({ alt: z.string().trim().max(160).default("") });

export const POST = vendorEndpoint(
  { summary: "Unggah foto produk atau spanduk lapak", upload: "file", body: UploadPhoto, response: Photo, status: 201 },
  async ({ body, req, scope }) => {
    const content = uploadedPhoto(req).toString("base64");
    const { result } = await publishPhotoWorkflow(scope).run({ input: { content, alt: body.alt } });
    return result;
  },
);
