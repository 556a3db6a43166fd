import type { PermitView } from "@lapak/backend/contracts/permit";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { panel } from "~/i18n/id/panel";
import { permits as words } from "~/i18n/id/permits";
import { attempt, requireBusiness } from "~/lib/panel/desk.server";
import { draftOfPermit } from "~/lib/panel/permit-form";
import { answerPermitForm, type PermitAnswer, permitPath, shopProducts } from "~/lib/panel/permits.server";
import { typed } from "~/lib/panel/typed";
import { Button, ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PermitForm } from "~/ui/panel/permit-form";
import { PermitBadge, PermitFacts, PermitFiles, PermitHints, PermitHistory, PermitProducts } from "~/ui/panel/permit-parts";
import { Problems } from "~/ui/panel/problems";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded ? words.kinds[loaded.permit.kind] : words.title} · ${panel.title}` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const permit = await desk.read<PermitView>(permitPath(params.id));
  return { permit, products: permit.may.edit ? await shopProducts(desk) : [] };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const intent = typed(form, "intent");
  if (intent === "remove" || intent === "withdraw") {
    const call =
      intent === "remove"
        ? desk.call(`/vendor/permit-files/${encodeURIComponent(typed(form, "file_id"))}`, { method: "DELETE" })
        : desk.call(permitPath(params.id, "/withdraw"), { method: "POST" });
    const { refusal } = await attempt(call);
    if (refusal) return data({ draft: null, refusal }, { status: refusal.status });
    return redirect(`/penjual/izin/${params.id}?selesai=${intent === "remove" ? "saved" : "withdrawn"}`);
  }
  const answer = await answerPermitForm(desk, form, (permit) =>
    desk.call<PermitView>(permitPath(params.id), { method: "PUT", body: permit }),
  );
  if ("done" in answer) return redirect(`/penjual/izin/${answer.id}?selesai=${answer.done}`);
  const again: PermitAnswer = answer.again;
  return data(again, { status: again.refusal.status });
}

export default function PermitPage() {
  const { permit, products } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { may } = permit;
  return (
    <div className="stack desk-form">
      <Link to="/penjual/izin">{words.toList}</Link>
      <div className="split">
        <h1>{words.kinds[permit.kind]}</h1>
        <PermitBadge state={permit.state} />
      </div>
      {answer ? null : <Told />}
      {permit.remark ? (
        <Notice tone="bad" title={words.remark}>
          <p>{permit.remark}</p>
        </Notice>
      ) : null}
      <PermitHints hints={permit.hints} warnings={permit.warnings} />
      {may.edit ? (
        <>
          <PermitFiles evidence={permit.evidence} removable />
          <PermitForm
            draft={answer?.draft ?? draftOfPermit(permit)}
            refusal={answer?.refusal ?? null}
            products={products}
            fixedKind={permit.supersedes_id !== null}
          />
        </>
      ) : (
        <>
          {answer ? <Problems message={answer.refusal.message} errors={answer.refusal.errors} /> : null}
          <PermitFacts permit={permit} />
          <PermitProducts products={permit.products} />
          <PermitFiles evidence={permit.evidence} removable={false} />
          {may.withdraw ? <Withdraw /> : null}
          {may.renew ? <Renew id={permit.id} /> : null}
          {permit.renewal_id ? <ButtonLink to={`/penjual/izin/${permit.renewal_id}`}>{words.toRenewal}</ButtonLink> : null}
        </>
      )}
      <PermitHistory history={permit.history} />
    </div>
  );
}

const DONE = ["saved", "submitted", "withdrawn"] as const;

/** What was just done, or what is still missing before it can be handed in. */
function Told() {
  const [search] = useSearchParams();
  const done = DONE.find((one) => one === search.get("selesai"));
  if (done) return <Notice tone="good" title={words[done]} alert />;
  const missing = search.get("kurang");
  return missing ? <Problems message={missing} errors={{}} /> : null;
}

function Withdraw() {
  return (
    <Form method="post" className="card stack">
      <p className="soft">{words.withdrawHint}</p>
      <Button name="intent" value="withdraw" variant="secondary">
        {words.withdraw}
      </Button>
    </Form>
  );
}

function Renew({ id }: { id: string }) {
  return (
    <section className="card stack">
      <p className="soft">{words.renewHint}</p>
      <ButtonLink to={`/penjual/izin/baru?perpanjang=${id}`}>{words.renew}</ButtonLink>
    </section>
  );
}
