import type { PublicRecallList } from "@lapak/backend/contracts/recall";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { frame } from "~/i18n/id/frame";
import { recalls as words } from "~/i18n/id/recalls";
import { backend, orErrorPage } from "~/lib/backend.server";
import { date } from "~/lib/format";
import { documentHeaders } from "~/lib/headers";
import { pageOf } from "~/lib/page";
import { pageMeta } from "~/lib/page-meta";
import { EmptyState } from "~/ui/empty-state";
import { Breadcrumb, Pagination } from "~/ui/navigation";
import { whichOf } from "~/ui/recall-notice";

export const headers = documentHeaders;
export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta(matches, { title: words.title, description: words.description, path: "/penarikan" });

export async function loader({ request }: LoaderFunctionArgs) {
  return orErrorPage(backend<PublicRecallList>("/store/recalls", { query: { page: pageOf(request) } }));
}

export default function Recalls() {
  const { recalls, page, has_next } = useLoaderData<typeof loader>();
  return (
    <div className="page stack recall-page">
      <Breadcrumb trail={[{ label: frame.footer.home, to: "/" }, { label: words.title }]} />
      <h1>{words.title}</h1>
      {recalls.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneText}</p>
        </EmptyState>
      ) : (
        <>
          <p>{words.lead}</p>
          <ul className="stack">
            {recalls.map((recall) => (
              <li key={recall.number} className="card recall-card">
                <h2>
                  <Link to={`/penarikan/${recall.number}`}>{recall.product.title}</Link>
                </h2>
                <p className="soft">
                  {recall.shop.name} · {words.openedAt(date(recall.opened_at))}
                </p>
                <p>
                  <strong>{whichOf(recall)}</strong>
                </p>
                <p>{recall.reason}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <Pagination page={page} hasNext={has_next} address={(next) => `/penarikan?page=${next}`} />
    </div>
  );
}
