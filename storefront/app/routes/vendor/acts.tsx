import type { VendorAct, VendorActList } from "@lapak/backend/contracts/acts";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { acts as words } from "~/i18n/id/acts";
import { listing } from "~/i18n/id/listing";
import { panel } from "~/i18n/id/panel";
import { dateTime } from "~/lib/format";
import { requireBusiness } from "~/lib/panel/desk.server";
import { EmptyState } from "~/ui/empty-state";
import { Icon } from "~/ui/icon";

const HERE = "/penjual/anggota/riwayat";

export const meta: MetaFunction = () => [{ title: `${words.title} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const before = new URL(request.url).searchParams.get("sebelum") ?? undefined;
  return { list: await desk.read<VendorActList>("/vendor/acts", { before }), older: before !== undefined };
}

export default function Acts() {
  const { list, older } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <Link to="/penjual/anggota" className="back-link">
        <Icon name="back" /> {words.back}
      </Link>
      <div>
        <h1>{words.title}</h1>
        <p className="soft">{words.lead}</p>
      </div>
      {list.acts.length === 0 ? (
        <EmptyState title={words.emptyTitle}>
          <p>{words.empty}</p>
        </EmptyState>
      ) : (
        <section className="card">
          <ol className="history">
            {list.acts.map((act) => (
              <Act key={act.seq} act={act} />
            ))}
          </ol>
        </section>
      )}
      <nav className="pagination">
        {older ? (
          <Link className="button button-secondary" to={HERE}>
            {words.newest}
          </Link>
        ) : (
          <span />
        )}
        {list.next ? (
          <Link className="button button-secondary" to={`${HERE}?sebelum=${list.next}`}>
            {words.older}
          </Link>
        ) : null}
      </nav>
    </div>
  );
}

/** Labels of the product's form; a field that stands in no form is not worth naming. */
const labelsOf = (fields: readonly string[]) =>
  fields.flatMap((field) => (field in listing.fields ? listing.fields[field as keyof typeof listing.fields].label : [])).join(", ");

function Act({ act: { at, name, action, about, reason, changed } }: { act: VendorAct }) {
  const fields = labelsOf(changed);
  return (
    <li>
      <strong>{about ? `${action}: ${about}` : action}</strong>
      <span className="small soft">
        {name}, <time dateTime={at}>{dateTime(at)}</time>
      </span>
      {fields ? <p className="small">{words.changed(fields)}</p> : null}
      {reason ? <p className="small">{words.reason(reason)}</p> : null}
    </li>
  );
}
