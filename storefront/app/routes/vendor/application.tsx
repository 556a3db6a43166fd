import type { Reference } from "@lapak/backend/contracts/reference";
import type { ApplicationView, Created } from "@lapak/backend/contracts/vendor";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { application } from "~/i18n/id/application";
import { vendor } from "~/i18n/id/vendor";
import { saveAnswers } from "~/lib/panel/application.server";
import { answersOfForm, firstOpenStep, isStep, mayEdit, nextStep, type Step } from "~/lib/panel/application-form";
import { attempt, type Desk, openBusiness, requireDesk } from "~/lib/panel/desk.server";
import { isEvidenceKind } from "~/lib/panel/evidence";
import type { Refusal } from "~/lib/panel/refusal";
import { typed } from "~/lib/panel/typed";
import { chosenFiles, uploadEvidence } from "~/lib/panel/uploads.server";
import { ApplicationForm } from "~/ui/panel/application-form";
import { ApplicationStart } from "~/ui/panel/application-start";
import { ApplicationStatus } from "~/ui/panel/application-status";

const PATH = "/penjual/pengajuan";

export const meta: MetaFunction = () => [{ title: `${application.title} · ${vendor.brand}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireDesk(request);
  if (!desk.vendorId) return { view: null, reference: null, step: null };
  const [view, reference] = await Promise.all([
    desk.read<ApplicationView>("/vendor/application"),
    desk.read<Reference>("/store/reference"),
  ]);
  const wanted = new URL(request.url).searchParams.get("langkah");
  const step: Step | null = mayEdit(view.state) ? (isStep(wanted) ? wanted : view.state === "draft" ? firstOpenStep(view) : null) : null;
  return { view, reference, step };
}

/** What a refused form shows again. */
interface Answer {
  refusal: Refusal;
  typed: ReturnType<typeof answersOfForm>;
}
const again = (refusal: Refusal, answers: Answer["typed"] = {}) => data<Answer>({ refusal, typed: answers }, { status: refusal.status });

export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireDesk(request);
  const form = await request.formData();
  const [intent = "", id = ""] = typed(form, "intent").split(":");
  if (intent === "start") return start(request, desk, typed(form, "business_name"));
  const step = typed(form, "step");
  if (!isStep(step)) throw data(null, { status: 400 });
  if (intent === "upload") return upload(desk, id, form);
  if (intent === "remove") return remove(desk, id);
  if (intent === "submit") return submit(desk);
  const answers = answersOfForm(step, form);
  const { refusal, wrong } = await saveAnswers(desk, answers);
  if (refusal) return again(refusal, answers);
  if (Object.keys(wrong).length > 0) return again({ message: application.wrong, errors: wrong, status: 400 }, answers);
  return redirect(`${PATH}?langkah=${nextStep(step)}`);
}

async function start(request: Request, desk: Desk, business_name: string) {
  const { value, refusal } = await attempt(
    desk.call<z.infer<typeof Created>>("/vendor/businesses", { method: "POST", body: { business_name } }),
  );
  return refusal ? again(refusal, { business_name }) : openBusiness(request, value.id, `${PATH}?langkah=usaha`);
}

async function upload(desk: Desk, kind: string, form: FormData) {
  if (!isEvidenceKind(kind)) throw data(null, { status: 400 });
  const files = chosenFiles(form, `file_${kind}`);
  if (files.length === 0) return again({ message: application.photo.missing, errors: {}, status: 400 });
  for (const file of files) {
    const { refusal } = await attempt(uploadEvidence(desk, kind, file));
    if (refusal) return again(refusal);
  }
  return redirect(`${PATH}?langkah=foto`);
}

async function remove(desk: Desk, id: string) {
  const { refusal } = await attempt(desk.call(`/vendor/application/evidence/${encodeURIComponent(id)}`, { method: "DELETE" }));
  return refusal ? again(refusal) : redirect(`${PATH}?langkah=foto`);
}

async function submit(desk: Desk) {
  const { refusal } = await attempt(desk.call("/vendor/application/submit", { method: "POST", body: {} }));
  return refusal ? again(refusal) : redirect(PATH);
}

export default function Application() {
  const { view, reference, step } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer?.refusal ?? null;
  if (!view || !reference) return <ApplicationStart refusal={refusal} name={answer?.typed.business_name} />;
  if (!step) return <ApplicationStatus view={view} reference={reference} />;
  return <ApplicationForm key={step} view={view} reference={reference} step={step} refusal={refusal} typed={answer?.typed ?? {}} />;
}
