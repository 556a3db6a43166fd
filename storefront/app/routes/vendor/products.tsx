import type { ListingList, ListingView } from "@lapak/backend/contracts/listing";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { listing as words } from "~/i18n/id/listing";
import { listingFiles as files } from "~/i18n/id/listing-files";
import { panel } from "~/i18n/id/panel";
import { attempt, requireBusiness } from "~/lib/panel/desk.server";
import { quickChanges } from "~/lib/panel/quick-changes";
import { typed } from "~/lib/panel/typed";
import { Button, ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Icon } from "~/ui/icon";
import { Pagination, Tabs } from "~/ui/navigation";
import { ListingRow, type QuickAnswer } from "~/ui/panel/listing-row";

const STATES = ["published", "hidden", "draft"] as const;
type ListingState = (typeof STATES)[number];

export const meta: MetaFunction = () => [{ title: `${words.title} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const { searchParams } = new URL(request.url);
  const state = STATES.find((one) => one === searchParams.get("keadaan")) ?? null;
  const q = searchParams.get("q")?.trim().slice(0, 80) ?? "";
  const page = Number(searchParams.get("halaman") ?? 1);
  const list = await desk.read<ListingList>("/vendor/products", { state, q, page: Number.isInteger(page) ? page : 1 });
  return { list, state, q };
}

/** Quick changes in the list: price and stock, or shown and hidden. */
export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const id = typed(form, "id");
  const { changes, errors } = quickChanges(form, words.errors);
  const answer = (status: number, said: Partial<QuickAnswer>) =>
    data<QuickAnswer>({ id, saved: status === 200, message: null, errors: {}, ...said }, { status });
  if (Object.keys(errors).length > 0) return answer(400, { errors });
  const { refusal } = await attempt(
    desk.call<ListingView>(`/vendor/products/${encodeURIComponent(id)}`, { method: "PATCH", body: changes }),
  );
  return refusal ? answer(refusal.status, { message: refusal.message, errors: refusal.errors }) : answer(200, {});
}

export default function Products() {
  const { list, state, q } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { counts, products } = list;
  const address = (choice: { state: ListingState | null; page?: number }) => addressOf({ ...choice, q });
  const tabs = [
    {
      label: words.tabs.all,
      to: address({ state: null }),
      current: state === null,
      count: counts.published + counts.hidden + counts.draft,
    },
    ...STATES.map((one) => ({ label: words.tabs[one], to: address({ state: one }), current: state === one, count: counts[one] })),
  ];
  return (
    <div className="stack">
      <div className="split">
        <h1>{words.title}</h1>
        <div className="cluster">
          <ButtonLink to="/penjual/produk/berkas" variant="secondary">
            {files.link}
          </ButtonLink>
          <ButtonLink to="/penjual/produk/baru">
            <Icon name="plus" /> {words.add}
          </ButtonLink>
        </div>
      </div>
      <SearchForm state={state} q={q} />
      <Tabs label={words.tabsLabel} tabs={tabs} />
      {products.length === 0 ? (
        <NoProducts filtered={q !== "" || state !== null} />
      ) : (
        <ul className="listing-list">
          {products.map((product) => (
            <ListingRow key={product.id} product={product} answer={answer?.id === product.id ? answer : undefined} />
          ))}
        </ul>
      )}
      <Pagination page={list.page} hasNext={list.has_next} address={(page) => address({ state, page })} />
    </div>
  );
}

function addressOf({ state, q, page = 1 }: { state: ListingState | null; q: string; page?: number }): string {
  const search = new URLSearchParams();
  if (state) search.set("keadaan", state);
  if (q) search.set("q", q);
  if (page > 1) search.set("halaman", String(page));
  return `?${search}`;
}

function SearchForm({ state, q }: { state: ListingState | null; q: string }) {
  return (
    <Form className="search-line" role="search">
      {state ? <input type="hidden" name="keadaan" value={state} /> : null}
      <input
        className="input"
        type="search"
        name="q"
        defaultValue={q}
        maxLength={80}
        placeholder={words.search}
        aria-label={words.search}
      />
      <Button variant="secondary">{words.searchGo}</Button>
    </Form>
  );
}

function NoProducts({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <EmptyState
      title={words.noneTitle}
      actions={
        <ButtonLink to="/penjual/produk" variant="secondary">
          {words.showAll}
        </ButtonLink>
      }
    >
      <p>{words.none}</p>
    </EmptyState>
  ) : (
    <EmptyState title={words.emptyTitle} actions={<ButtonLink to="/penjual/produk/baru">{words.add}</ButtonLink>}>
      <p>{words.empty}</p>
    </EmptyState>
  );
}
