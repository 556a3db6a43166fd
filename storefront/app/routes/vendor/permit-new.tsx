import type { PermitView } from "@lapak/backend/contracts/permit";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { panel } from "~/i18n/id/panel";
import { permits as words } from "~/i18n/id/permits";
import { requireBusiness, whoAmI } from "~/lib/panel/desk.server";
import { draftOfPermit, emptyPermit } from "~/lib/panel/permit-form";
import { answerPermitForm, permitPath, shopProducts } from "~/lib/panel/permits.server";
import { Notice } from "~/ui/notice";
import { PermitForm } from "~/ui/panel/permit-form";

export const meta: MetaFunction = () => [{ title: `${words.newTitle} · ${panel.title}` }];

const renewedIn = (request: Request) => new URL(request.url).searchParams.get("perpanjang");

/** A renewal starts with what the old permit says; its dates and number are new. */
export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const renewed = renewedIn(request);
  const [me, products, old] = await Promise.all([
    whoAmI(desk),
    shopProducts(desk),
    renewed ? desk.read<PermitView>(permitPath(renewed)) : null,
  ]);
  const draft = old ? { ...draftOfPermit(old), number: "", issued_on: "", expires_on: "" } : emptyPermit(me.member.name);
  return { draft, products, renews: old ? { id: old.id, number: old.number } : null };
}

export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const answer = await answerPermitForm(desk, await request.formData(), (permit) =>
    desk.call<PermitView>("/vendor/permits", { method: "POST", body: { ...permit, supersedes_id: renewedIn(request) } }),
  );
  if ("done" in answer) return redirect(`/penjual/izin/${answer.id}?selesai=${answer.done}`);
  // The draft is kept: what is missing is added on its own page.
  if (answer.id)
    return redirect(
      `/penjual/izin/${answer.id}?kurang=${encodeURIComponent(Object.values(answer.again.refusal.errors)[0] ?? answer.again.refusal.message)}`,
    );
  return data(answer.again, { status: answer.again.refusal.status });
}

export default function NewPermit() {
  const { draft, products, renews } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack desk-form">
      <Link to="/penjual/izin">{words.toList}</Link>
      <h1>{renews ? words.renewTitle : words.newTitle}</h1>
      {renews ? (
        <Notice title={`${words.kinds[draft.kind as keyof typeof words.kinds]} ${renews.number}`}>
          <p>{words.renewHint}</p>
        </Notice>
      ) : null}
      <PermitForm draft={answer?.draft ?? draft} refusal={answer?.refusal ?? null} products={products} fixedKind={renews !== null} />
    </div>
  );
}
