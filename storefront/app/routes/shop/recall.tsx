import type { PublicRecall } from "@lapak/backend/contracts/recall";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { frame } from "~/i18n/id/frame";
import { recalls as words } from "~/i18n/id/recalls";
import { backend, orErrorPage } from "~/lib/backend.server";
import { dateTime } from "~/lib/format";
import { documentHeaders } from "~/lib/headers";
import { pageMeta } from "~/lib/page-meta";
import { Breadcrumb } from "~/ui/navigation";
import { Notice } from "~/ui/notice";
import { whichOf } from "~/ui/recall-notice";

export const headers = documentHeaders;
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data
    ? pageMeta(matches, { title: words.product(data.product.title), description: data.reason, path: `/penarikan/${data.number}` })
    : [{ title: frame.errors.notFoundTitle }];

export async function loader({ params }: LoaderFunctionArgs) {
  return orErrorPage(backend<PublicRecall>(`/store/recalls/${encodeURIComponent(params.number ?? "")}`));
}

export default function Recall() {
  const recall = useLoaderData<typeof loader>();
  return (
    <div className="page stack recall-page">
      <Breadcrumb
        trail={[{ label: frame.footer.home, to: "/" }, { label: words.title, to: "/penarikan" }, { label: recall.product.title }]}
      />
      <h1>{recall.product.title}</h1>
      {recall.closed_at ? (
        <Notice tone="good" title={words.closedAt(dateTime(recall.closed_at))}>
          <p>{words.closedText}</p>
        </Notice>
      ) : (
        <Notice tone="bad" title={words.product(recall.product.title)}>
          <p>{words.warning}</p>
        </Notice>
      )}
      <div className="card stack recall-card">
        <section>
          <h2>{words.which}</h2>
          <p>{whichOf(recall)}</p>
        </section>
        <section>
          <h2>{words.advice}</h2>
          <p>{recall.advice}</p>
        </section>
        <section>
          <h2>{words.reason}</h2>
          <p>{recall.reason}</p>
        </section>
      </div>
      <p className="soft">
        {words.by[recall.by]} · {words.openedAt(dateTime(recall.opened_at))} · {words.number(recall.number)}
      </p>
      <p className="cluster">
        <Link to={`/lapak/${recall.shop.handle}`}>{words.toShop(recall.shop.name)}</Link>
        <Link to="/penarikan">{words.toList}</Link>
      </p>
    </div>
  );
}
