import type { ActionFunctionArgs } from "@remix-run/node";
import { application } from "~/i18n/id/application";
import { attempt, requireBusiness } from "~/lib/panel/desk.server";
import { typed } from "~/lib/panel/typed";
import { chosenFiles, uploadPhoto } from "~/lib/panel/uploads.server";

/** A product photo or a banner, sent as soon as it is chosen; answers the photo, or the sentence that says why not. */
export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const [file] = chosenFiles(form, "file");
  if (!file) return Response.json({ photo: null, message: application.photo.missing }, { status: 400 });
  const { value, refusal } = await attempt(uploadPhoto(desk, file, typed(form, "alt")));
  const message = refusal && (Object.values(refusal.errors)[0] ?? refusal.message);
  return Response.json({ photo: value, message }, { status: refusal?.status ?? 200 });
}
