import type { ListingList } from "@lapak/backend/contracts/listing";
import type { ImportList, ImportView } from "@lapak/backend/contracts/listing-import";
import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { listingFiles as words } from "~/i18n/id/listing-files";
import { panel } from "~/i18n/id/panel";
import { dateTime } from "~/lib/format";
import { attempt, requireBusiness } from "~/lib/panel/desk.server";
import { FORMATS, isOpen, partsFor } from "~/lib/panel/listing-files";
import { chosenFiles } from "~/lib/panel/uploads.server";
import { Badge } from "~/ui/badge";
import { Button, ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import styles from "~/ui/styles/listing-files.css?url";

export const meta: MetaFunction = () => [{ title: `${words.title} · ${panel.title}` }];
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

const UPLOAD_TIMEOUT = 60_000;

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const [{ imports }, { counts }] = await Promise.all([
    desk.read<ImportList>("/vendor/imports"),
    desk.read<ListingList>("/vendor/products", { page: 1 }),
  ]);
  return { imports, parts: partsFor(counts.published + counts.hidden + counts.draft) };
}

export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const [file] = chosenFiles(await request.formData(), "file");
  if (!file) return data({ message: words.send.missing }, { status: 400 });
  const body = new FormData();
  body.append("name", file.name.slice(0, 120));
  body.append("file", file, "produk");
  const { value, refusal } = await attempt(desk.call<ImportView>("/vendor/imports", { method: "POST", body, timeout: UPLOAD_TIMEOUT }));
  if (refusal) return data({ message: Object.values(refusal.errors)[0] ?? refusal.message }, { status: refusal.status });
  return redirect(`/penjual/produk/berkas/${value.id}`);
}

export default function ListingFiles() {
  const { imports, parts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const sending = useNavigation().state === "submitting";
  const open = imports.find(isOpen);
  return (
    <div className="stack desk-form">
      <Link to="/penjual/produk" className="back-link">
        <Icon name="back" /> {words.back}
      </Link>
      <h1>{words.title}</h1>
      <p className="soft">{words.lead}</p>
      <section className="card stack">
        <h2>{words.get.title}</h2>
        <p className="soft small">{words.get.lead}</p>
        <dl className="file-links">
          <Download name={words.template} which="contoh" />
          {parts.map((part) => (
            <Download key={part} name={parts.length > 1 ? words.part(part) : words.products} which="produk" part={part} />
          ))}
        </dl>
      </section>
      <section className="card stack">
        <h2>{words.send.title}</h2>
        {open ? (
          <Notice title={words.send.running}>
            <ButtonLink size="small" to={`/penjual/produk/berkas/${open.id}`}>
              {words.send.open}
            </ButtonLink>
          </Notice>
        ) : (
          <Form method="post" encType="multipart/form-data" className="stack">
            <p className="soft small">{words.send.lead}</p>
            <label className="field">
              <span className="field-label">{words.send.label}</span>
              <input
                className="input"
                type="file"
                name="file"
                required
                accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                aria-describedby={answer ? "file-error" : undefined}
              />
            </label>
            {answer ? (
              <p className="field-error" id="file-error" role="alert">
                {answer.message}
              </p>
            ) : null}
            <Button disabled={sending}>{words.send.go}</Button>
          </Form>
        )}
      </section>
      {imports.length > 0 ? <Past imports={imports} /> : null}
    </div>
  );
}

function Download({ name, which, part = 1 }: { name: string; which: string; part?: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="cluster">
        {FORMATS.map((format) => (
          <a key={format} href={`/penjual/produk/unduh/${which}?format=${format}${part > 1 ? `&bagian=${part}` : ""}`} download>
            {words.as[format]}
          </a>
        ))}
      </dd>
    </div>
  );
}

const TONES = { checking: "wait", checked: "wait", importing: "wait", done: "good", cancelled: "plain", failed: "bad" } as const;

function Past({ imports }: { imports: ImportView[] }) {
  return (
    <section className="stack">
      <h2>{words.past}</h2>
      <ul className="file-list">
        {imports.map((view) => (
          <li key={view.id}>
            <Link to={`/penjual/produk/berkas/${view.id}`}>
              <strong>{view.file_name}</strong>
              <span className="soft small">
                {dateTime(view.created_at)} · {view.state === "done" ? words.summary(view.done, view.bad) : words.rows(view.total)}
              </span>
            </Link>
            <Badge tone={TONES[view.state]}>{words.states[view.state]}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
