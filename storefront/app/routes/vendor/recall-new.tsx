import type { ListingView } from "@lapak/backend/contracts/listing";
import type { RecallDetail } from "@lapak/backend/contracts/recall";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { panel } from "~/i18n/id/panel";
import { recalls } from "~/i18n/id/recalls";
import { attempt, requireBusiness } from "~/lib/panel/desk.server";
import { typed } from "~/lib/panel/typed";
import { Button } from "~/ui/button";
import { RadioCards, TextArea, TextField } from "~/ui/form";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { Problems } from "~/ui/panel/problems";

const words = recalls.panel;

export const meta: MetaFunction = () => [{ title: `${words.start} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const id = new URL(request.url).searchParams.get("produk");
  if (!id) throw redirect("/penjual/penarikan/batch?tarik=1");
  const { title } = await desk.read<ListingView>(`/vendor/products/${encodeURIComponent(id)}`);
  return { id, title };
}

export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const draft = {
    scope: typed(form, "scope"),
    batch_code: typed(form, "batch_code"),
    handed_from: typed(form, "handed_from"),
    handed_until: typed(form, "handed_until"),
    reason: typed(form, "reason"),
    advice: typed(form, "advice"),
  };
  const { batch_code, ...rest } = draft;
  const told = Object.entries({ ...rest, ...(draft.scope === "batch" ? { batch_code } : {}) }).filter(([, value]) => value !== "");
  const body = { listing_id: typed(form, "listing"), ...Object.fromEntries(told) };
  const { value, refusal } = await attempt(desk.call<RecallDetail>("/vendor/recalls", { method: "POST", body }));
  return refusal ? data({ draft, refusal }, { status: refusal.status }) : redirect(`/penjual/penarikan/${value.recall.id}`);
}

export default function NewRecall() {
  const { id, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state === "submitting";
  const errors = answer?.refusal.errors ?? {};
  const draft = answer?.draft;
  return (
    <div className="stack desk-form">
      <Link to="/penjual/penarikan/batch" className="back-link">
        <Icon name="back" /> {words.batches}
      </Link>
      <h1>{words.newTitle(title)}</h1>
      <Notice tone="bad">
        <p>{words.newLead}</p>
      </Notice>
      {answer ? <Problems message={answer.refusal.message} errors={errors} /> : null}
      <Form method="post" className="form-section" noValidate>
        <input type="hidden" name="listing" value={id} />
        <RadioCards
          name="scope"
          legend={words.scope}
          defaultValue={draft?.scope ?? "batch"}
          cards={(["batch", "product"] as const).map((value) => ({ value, label: words.scopes[value], note: words.scopeHints[value] }))}
        />
        <TextField
          name="batch_code"
          label={words.batchCode}
          maxLength={40}
          autoComplete="off"
          defaultValue={draft?.batch_code}
          error={errors.batch_code}
        />
        <div className="voucher-fields">
          <TextField name="handed_from" label={words.from} type="date" defaultValue={draft?.handed_from} error={errors.handed_from} />
          <TextField name="handed_until" label={words.until} type="date" defaultValue={draft?.handed_until} error={errors.handed_until} />
        </div>
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          required
          rows={3}
          maxLength={1000}
          defaultValue={draft?.reason}
          error={errors.reason}
        />
        <TextArea
          name="advice"
          label={words.advice}
          required
          rows={3}
          maxLength={1000}
          defaultValue={draft?.advice ?? words.adviceDraft}
          error={errors.advice}
        />
        <Button type="submit" disabled={busy}>
          {words.go}
        </Button>
      </Form>
    </div>
  );
}
