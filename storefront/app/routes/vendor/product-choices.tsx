import type { ListingChoices } from "@lapak/backend/contracts/choice";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { choices as words } from "~/i18n/id/choices";
import { panel } from "~/i18n/id/panel";
import { choicesOfForm } from "~/lib/panel/choices-form";
import { attempt, requireBusiness } from "~/lib/panel/desk.server";
import { Badge } from "~/ui/badge";
import { Button, ButtonLink } from "~/ui/button";
import { Select, TextField } from "~/ui/form";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { Problems } from "~/ui/panel/problems";

export const meta: MetaFunction = () => [{ title: `${words.title} · ${panel.title}` }];

const pathOf = (id: string | undefined) => `/vendor/products/${encodeURIComponent(id ?? "")}/choices`;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const found = await desk.read<ListingChoices>(pathOf(params.id));
  const { searchParams } = new URL(request.url);
  // A product without choices is the first of its own.
  const rows =
    found.choices.length > 0
      ? found.choices
      : [{ listing_id: params.id ?? "", label: "", title: found.title, state: "published" as const }];
  const wish = searchParams.get("baru");
  const add = found.others.some(({ listing_id }) => listing_id === wish) ? wish : null;
  return { id: params.id ?? "", title: found.title, rows, others: found.others, add, saved: searchParams.has("tersimpan") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const body = choicesOfForm(await request.formData());
  const { refusal } = await attempt(desk.call<ListingChoices>(pathOf(params.id), { method: "PUT", body }));
  return refusal
    ? data({ refusal, typed: body.choices }, { status: refusal.status })
    : redirect(`/penjual/produk/${params.id}/pilihan?tersimpan=1`);
}

export default function ProductChoices() {
  const { id, title, rows, others, add, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.refusal.errors ?? {};
  /** What was typed and refused stays; the added one comes last. */
  const labelOf = (listingId: string, kept: string) => answer?.typed.find((one) => one.listing_id === listingId)?.label ?? kept;
  const added = answer?.typed.find(({ listing_id }) => rows.every((row) => row.listing_id !== listing_id));
  return (
    <div className="stack desk-form">
      <Link to={`/penjual/produk/${id}`} className="back-link">
        <Icon name="back" /> {words.back}
      </Link>
      <div>
        <h1>{words.title}</h1>
        <p className="soft">{title}</p>
      </div>
      {saved && !answer ? <Notice tone="good" title={words.saved} alert /> : null}
      {answer ? <Problems message={answer.refusal.message} errors={errors} /> : null}
      <p>{words.lead}</p>
      <Form method="post" className="form" noValidate key={rows.map(({ listing_id }) => listing_id).join()}>
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
          {words.save}
        </button>
        {rows.map((row, at) => (
          <div className="form-section" key={row.listing_id}>
            <input type="hidden" name="listing_id" value={row.listing_id} />
            <div className="split">
              <Link to={`/penjual/produk/${row.listing_id}`}>{row.title}</Link>
              {row.state === "published" ? null : <Badge>{words.hidden}</Badge>}
            </div>
            <TextField
              id={`choices.${at}.label`}
              name="label"
              label={words.labelOf(row.title)}
              hint={at === 0 ? words.labelHint : undefined}
              required
              maxLength={40}
              defaultValue={labelOf(row.listing_id, row.label)}
              error={errors[`choices.${at}.label`] ?? errors[`choices.${at}.listing_id`]}
            />
            {rows.length > 1 ? (
              <div>
                <Button variant="quiet" size="small" name="remove" value={row.listing_id} aria-label={words.removeOf(row.title)}>
                  {words.remove}
                </Button>
              </div>
            ) : null}
          </div>
        ))}
        <div className="form-section">
          <Select
            name="add"
            label={words.add}
            placeholder={null}
            choices={[{ value: "", label: words.addNone }, ...others.map((one) => ({ value: one.listing_id, label: one.title }))]}
            defaultValue={added?.listing_id ?? add ?? ""}
            error={errors.choices ?? errors[`choices.${rows.length}.listing_id`]}
          />
          <TextField
            id={`choices.${rows.length}.label`}
            name="add_label"
            label={words.addLabel}
            hint={words.labelHint}
            maxLength={40}
            defaultValue={added?.label ?? ""}
            error={errors[`choices.${rows.length}.label`]}
          />
          <div>
            <ButtonLink to={`/penjual/produk/baru?salin=${id}`} variant="secondary" size="small">
              {words.copy}
            </ButtonLink>
          </div>
        </div>
        <div className="save-bar">
          <Button size="large">{words.save}</Button>
        </div>
      </Form>
    </div>
  );
}
