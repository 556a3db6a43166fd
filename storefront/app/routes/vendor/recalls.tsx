import type { RecallList, RecallView } from "@lapak/backend/contracts/recall";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { panel } from "~/i18n/id/panel";
import { recalls } from "~/i18n/id/recalls";
import { date } from "~/lib/format";
import { pageOf } from "~/lib/page";
import { requireBusiness } from "~/lib/panel/desk.server";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Pagination, Tabs } from "~/ui/navigation";
import { whichOf } from "~/ui/recall-notice";
import styles from "~/ui/styles/recalls.css?url";

const words = recalls.panel;
const HERE = "/penjual/penarikan";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: `${words.title} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const state = new URL(request.url).searchParams.get("keadaan") === "selesai" ? ("closed" as const) : ("open" as const);
  return { list: await desk.read<RecallList>("/vendor/recalls", { state, page: pageOf(request) }), state };
}

export default function Recalls() {
  const { list, state } = useLoaderData<typeof loader>();
  const tab = state === "closed" ? `${HERE}?keadaan=selesai` : HERE;
  return (
    <div className="stack">
      <div>
        <h1>{words.title}</h1>
        <p className="soft">{words.lead}</p>
      </div>
      <div className="cluster">
        <ButtonLink to={`${HERE}/baru`}>{words.start}</ButtonLink>
        <ButtonLink to={`${HERE}/batch`} variant="secondary">
          {words.batches}
        </ButtonLink>
      </div>
      <Tabs
        label={words.tabsLabel}
        tabs={[
          { label: words.tabs.open, to: HERE, current: state === "open" },
          { label: words.tabs.closed, to: `${HERE}?keadaan=selesai`, current: state === "closed" },
        ]}
      />
      {list.recalls.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneText[state]}</p>
        </EmptyState>
      ) : (
        <ul className="stack">
          {list.recalls.map((recall) => (
            <li key={recall.id}>
              <Row recall={recall} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={list.page} hasNext={list.has_next} address={(page) => `${tab}${state === "closed" ? "&" : "?"}page=${page}`} />
    </div>
  );
}

function Row({ recall }: { recall: RecallView }) {
  return (
    <Link to={`${HERE}/${recall.id}`} className="card recall-row">
      <span className="split">
        <strong>{recall.product.title}</strong>
        {recall.state === "open" ? (
          <Badge tone={recall.sale === "stopped" ? "bad" : "wait"}>{recall.sale === "stopped" ? words.stopped : words.resumedState}</Badge>
        ) : (
          <Badge>{words.tabs.closed}</Badge>
        )}
      </span>
      <span>{whichOf(recall)}</span>
      <span className="small soft">
        {recalls.openedAt(date(recall.opened_at))} · {recalls.by[recall.by]} ·{" "}
        {recall.reached_at ? words.progress(recall.orders - recall.open, recall.orders) : words.looking}
      </span>
    </Link>
  );
}
