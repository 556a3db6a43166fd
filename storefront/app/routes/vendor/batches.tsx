import type { BatchList } from "@lapak/backend/contracts/recall";
import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { panel } from "~/i18n/id/panel";
import { recalls } from "~/i18n/id/recalls";
import { pageOf } from "~/lib/page";
import { attempt, requireBusiness } from "~/lib/panel/desk.server";
import { typed } from "~/lib/panel/typed";
import { Button, ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Icon } from "~/ui/icon";
import { Pagination } from "~/ui/navigation";
import { Problems } from "~/ui/panel/problems";
import styles from "~/ui/styles/recalls.css?url";

const words = recalls.panel;
const HERE = "/penjual/penarikan/batch";
const recallOf = (id: string) => `/penjual/penarikan/baru?produk=${id}`;

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: `${words.batches} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const list = await desk.read<BatchList>("/vendor/batches", { page: pageOf(request) });
  // Whoever is about to recall something looks for a product, not for codes.
  return { ...list, choosing: new URL(request.url).searchParams.has("tarik") };
}

export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const body = { listing_id: typed(form, "listing"), code: typed(form, "code") };
  const { refusal } = await attempt(desk.call("/vendor/batches", { method: "POST", body }));
  return refusal ? data({ refusal }, { status: refusal.status }) : redirect(`${HERE}?page=${pageOf(request)}`);
}

export default function Batches() {
  const { products, page, has_next, choosing } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  return (
    <div className="stack">
      <Link to="/penjual/penarikan" className="back-link">
        <Icon name="back" /> {words.title}
      </Link>
      <div>
        <h1>{choosing ? words.choose : words.batches}</h1>
        <p className="soft">{choosing ? words.chooseLead : words.batchesLead}</p>
      </div>
      {refusal ? <Problems message={refusal.message} errors={refusal.errors} /> : null}
      {products.length === 0 ? (
        <EmptyState title={words.batchesNone} />
      ) : (
        <ul className="batch-list">
          {products.map(({ listing_id, title, code }) => (
            <li key={listing_id}>
              <strong>{title}</strong>
              {choosing ? (
                <ButtonLink to={recallOf(listing_id)} variant="secondary">
                  {words.recallThis}
                </ButtonLink>
              ) : (
                <Form method="post" className="batch-form">
                  <input type="hidden" name="listing" value={listing_id} />
                  <input
                    className="input"
                    name="code"
                    aria-label={words.batchOf(title)}
                    placeholder={words.batchEmpty}
                    maxLength={40}
                    autoComplete="off"
                    defaultValue={code ?? ""}
                    key={code}
                  />
                  <Button type="submit" variant="secondary">
                    {words.save}
                  </Button>
                  <ButtonLink to={recallOf(listing_id)} variant="quiet">
                    {words.recallThis}
                  </ButtonLink>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      <Pagination page={page} hasNext={has_next} address={(next) => `${HERE}?${choosing ? "tarik=1&" : ""}page=${next}`} />
    </div>
  );
}
