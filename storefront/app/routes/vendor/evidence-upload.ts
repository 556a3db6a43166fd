import type { ActionFunctionArgs } from "@remix-run/node";
import { application } from "~/i18n/id/application";
import { attempt, requireBusiness } from "~/lib/panel/desk.server";
import { isEvidenceKind } from "~/lib/panel/evidence";
import { typed } from "~/lib/panel/typed";
import { chosenFiles, uploadEvidence } from "~/lib/panel/uploads.server";

/** One photo at a time, as the page sends them while the person goes on. Without script the form posts to the page itself. */
export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const kind = typed(form, "kind");
  const [file] = chosenFiles(form, "file");
  if (!file || !isEvidenceKind(kind)) return Response.json({ message: application.photo.missing }, { status: 400 });
  const { refusal } = await attempt(uploadEvidence(desk, kind, file));
  const message = refusal && (Object.values(refusal.errors)[0] ?? refusal.message);
  return Response.json({ message }, { status: refusal?.status ?? 200 });
}
