import type { ImportRowList, ImportView } from "@lapak/backend/contracts/listing-import";
import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { listingFiles as words } from "~/i18n/id/listing-files";
import { panel } from "~/i18n/id/panel";
import { attempt, requireBusiness } from "~/lib/panel/desk.server";
import { firstShown, isOpen, isUnderWay, progressOf, SHOWN, type Shown } from "~/lib/panel/listing-files";
import { typed } from "~/lib/panel/typed";
import { Button, ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Pagination, Tabs } from "~/ui/navigation";
import { Notice } from "~/ui/notice";
import styles from "~/ui/styles/listing-files.css?url";
import { Table } from "~/ui/table";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.view.file_name ?? words.title} · ${panel.title}` },
];
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

const pathOf = (id: string | undefined) => `/vendor/imports/${encodeURIComponent(id ?? "")}`;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const { searchParams } = new URL(request.url);
  const view = await desk.read<ImportView>(pathOf(params.id));
  const show = SHOWN.find((kind) => kind === searchParams.get("lihat")) ?? firstShown(view);
  const asked = Number(searchParams.get("halaman") ?? 1);
  const page = Number.isInteger(asked) ? asked : 1;
  const list = view.state === "checking" ? null : await desk.read<ImportRowList>(`${pathOf(params.id)}/rows`, { show, page });
  return { view, show, list };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const what = typed(await request.formData(), "intent") === "cancel" ? "cancel" : "start";
  const { refusal } = await attempt(desk.call<ImportView>(`${pathOf(params.id)}/${what}`, { method: "POST", body: {} }));
  return data({ message: refusal?.message ?? null }, { status: refusal?.status ?? 200 });
}

/** The work is the backend's; this page only looks at it, so closing or reloading it changes nothing. */
function useLatest(underWay: boolean) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!underWay || state !== "idle") return;
    const timer = setTimeout(revalidate, 1500);
    return () => clearTimeout(timer);
  }, [underWay, state, revalidate]);
}

export default function ListingImport() {
  const { view, show, list } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  useLatest(isUnderWay(view));
  return (
    <div className="stack">
      <Link to="/penjual/produk/berkas" className="back-link">
        <Icon name="back" /> {words.title}
      </Link>
      <h1>{view.file_name}</h1>
      {answer?.message ? <Notice tone="bad" title={answer.message} alert /> : null}
      <State view={view} />
      {view.state === "checking" ? null : <Counts view={view} />}
      {isOpen(view) ? <Decide view={view} /> : null}
      {view.bad > 0 && view.state !== "checking" ? <BadRows view={view} /> : null}
      {list ? <Rows view={view} show={show} list={list} /> : null}
    </div>
  );
}

function State({ view }: { view: ImportView }) {
  if (isUnderWay(view)) return <Progress view={view} />;
  if (view.state === "cancelled") return <Notice title={words.cancelled} />;
  if (view.state === "failed") return <Notice tone="bad" title={words.failed} />;
  if (view.state === "checked") return null;
  return (
    <Notice tone="good" title={words.done(view.done)} alert>
      <p>{words.doneHint}</p>
      <p className="cluster">
        <ButtonLink size="small" variant="secondary" to="/penjual/produk?keadaan=draft">
          {words.toDrafts}
        </ButtonLink>
        <Link to="/penjual/produk/berkas">{words.another}</Link>
      </p>
    </Notice>
  );
}

function Progress({ view }: { view: ImportView }) {
  const { done, total } = progressOf(view);
  const text = view.state === "checking" ? words.progress.checking(done, total) : words.progress.importing(done, total);
  return (
    <section className="card stack" aria-live="polite">
      <label className="file-progress">
        {text}
        <progress value={done} max={Math.max(total, 1)} />
      </label>
      <p className="soft small">{words.progress.keep}</p>
    </section>
  );
}

function Counts({ view }: { view: ImportView }) {
  return (
    <dl className="file-counts">
      {[...SHOWN].reverse().map((kind) => (
        <div key={kind} data-kind={kind}>
          <dt>{words.counts[kind]}</dt>
          <dd>{view[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Decide({ view }: { view: ImportView }) {
  const busy = useNavigation().state !== "idle";
  const good = view.create + view.change;
  return (
    <Form method="post" className="cluster">
      {view.state === "checked" && good > 0 ? (
        <Button name="intent" value="start" size="large" disabled={busy}>
          {words.start(good)}
        </Button>
      ) : null}
      {view.state === "checked" && good === 0 ? <p>{words.nothing}</p> : null}
      <Button name="intent" value="cancel" variant="quiet" disabled={busy}>
        {words.cancel}
      </Button>
    </Form>
  );
}

function BadRows({ view }: { view: ImportView }) {
  return (
    <Notice title={words.badTitle(view.bad)}>
      <p>{words.badLead}</p>
      <p className="cluster">
        <a className="button button-secondary button-small" href={`/penjual/produk/unduh/perbaiki?berkas=${view.id}`} download>
          {words.badFile}
        </a>
        <a href={`/penjual/produk/unduh/perbaiki?berkas=${view.id}&format=csv`} download>
          {words.as.csv}
        </a>
      </p>
    </Notice>
  );
}

function Rows({ view, show, list }: { view: ImportView; show: Shown; list: ImportRowList }) {
  const address = (kind: Shown, page = 1) => `?lihat=${kind}${page > 1 ? `&halaman=${page}` : ""}`;
  const tabs = SHOWN.filter((kind) => view[kind] > 0).map((kind) => ({
    label: words.counts[kind],
    to: address(kind),
    current: kind === show,
    count: view[kind],
  }));
  return (
    <section className="stack" aria-label={words.showTitle}>
      <Tabs label={words.showTitle} tabs={tabs} />
      <Table
        caption={words.counts[show]}
        rows={list.rows}
        rowKey={(row) => String(row.number)}
        columns={[
          { header: words.row, cell: (row) => row.number },
          {
            header: words.product,
            cell: (row) => (row.listing_id && row.done ? <Link to={`/penjual/produk/${row.listing_id}`}>{row.title}</Link> : row.title),
          },
          { header: words.what[show], cell: (row) => <What row={row} show={show} /> },
        ]}
      />
      <Pagination page={list.page} hasNext={list.has_next} address={(page) => address(show, page)} />
    </section>
  );
}

function What({ row, show }: { row: ImportRowList["rows"][number]; show: Shown }) {
  if (show === "create") return words.created;
  if (show === "same") return words.unchanged;
  const lines = [
    ...row.problems.map(({ column, message }) => [column, message] as const),
    ...row.changes.map(({ column, before, after }) => [column, words.from(before, after)] as const),
  ];
  return (
    <ul className="file-reasons">
      {lines.map(([column, text]) => (
        <li key={column + text}>
          <b>{column}:</b> {text}
        </li>
      ))}
    </ul>
  );
}
