import { type ActionFunctionArgs, data } from "@remix-run/node";
import { saveAnswers } from "~/lib/panel/application.server";
import { answersOfForm, isStep } from "~/lib/panel/application-form";
import { requireBusiness } from "~/lib/panel/desk.server";
import { typed } from "~/lib/panel/typed";

/** Saves one step while it is being typed. */
export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const step = typed(form, "step");
  if (!isStep(step)) throw data(null, { status: 400 });
  const { refusal } = await saveAnswers(desk, answersOfForm(step, form));
  return Response.json({ errors: refusal?.errors ?? {}, saved: refusal === null });
}
