import type { ComplaintSummary, VendorComplaintList } from "@lapak/backend/contracts/complaint";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { complaints } from "~/i18n/id/complaints";
import { panel } from "~/i18n/id/panel";
import { dateTime, rupiah } from "~/lib/format";
import { isAsked } from "~/lib/panel/complaints";
import { requireBusiness } from "~/lib/panel/desk.server";
import { Badge } from "~/ui/badge";
import { EmptyState } from "~/ui/empty-state";
import { Icon } from "~/ui/icon";
import { Pagination, Tabs } from "~/ui/navigation";
import { useRefresh } from "~/ui/panel/use-refresh";
import styles from "~/ui/styles/complaint.css?url";

const words = complaints.vendor;

const TABS = ["asked", "waiting", "over"] as const;
/** How a tab is called in the address. */
const WORD = { asked: "perlu-dijawab", waiting: "menunggu", over: "selesai" } as const;

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: `${words.title} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const { searchParams } = new URL(request.url);
  const tab = TABS.find((one) => WORD[one] === searchParams.get("keadaan")) ?? "asked";
  const page = Number(searchParams.get("halaman") ?? 1);
  const list = await desk.read<VendorComplaintList>("/vendor/complaints", { tab, page: Number.isInteger(page) ? page : 1 });
  return { list, tab, now: Date.now() };
}

export default function Complaints() {
  const { list, tab, now } = useLoaderData<typeof loader>();
  useRefresh();
  const address = (one: (typeof TABS)[number], page = 1) => `?keadaan=${WORD[one]}${page > 1 ? `&halaman=${page}` : ""}`;
  return (
    <div className="stack">
      <div>
        <h1>{words.title}</h1>
        <p className="soft">{words.lead}</p>
      </div>
      <Tabs
        label={words.tabsLabel}
        tabs={TABS.map((one) => ({
          label: words.tabs[one],
          to: address(one),
          current: one === tab,
          count: one === "over" ? undefined : list.counts[one],
        }))}
      />
      {list.complaints.length === 0 ? (
        <EmptyState title={words.emptyTitle}>
          <p>{words.empty[tab]}</p>
        </EmptyState>
      ) : (
        <ul className="complaint-list">
          {list.complaints.map((complaint) => (
            <li key={complaint.id}>
              <Row complaint={complaint} now={now} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={list.page} hasNext={list.has_next} address={(page) => address(tab, page)} />
    </div>
  );
}

function Row({ complaint, now }: { complaint: ComplaintSummary; now: number }) {
  const { id, kind, order_number, state, urgent, due_at, closed_at } = complaint;
  const asked = isAsked(complaint);
  return (
    <Link
      to={`/penjual/komplain/${id}`}
      className="complaint-row"
      data-asked={asked ? "" : undefined}
      data-urgent={urgent && !closed_at ? "" : undefined}
    >
      <span className="split">
        <strong>{complaints.kinds[kind]}</strong>
        <Badge tone={asked ? "bad" : closed_at ? "plain" : "wait"}>{words.state[state]}</Badge>
      </span>
      <span className="small soft">
        {order_number}
        {urgent ? ` · ${words.urgent}` : null}
      </span>
      <span>{sumWords(complaint)}</span>
      {due_at ? (
        <span className="small complaint-due">
          <Icon name="clock" />
          {Date.parse(due_at) < now ? words.late : asked ? words.answerBy(dateTime(due_at)) : words.dueBy(dateTime(due_at))}
        </span>
      ) : null}
    </Link>
  );
}

function sumWords({ closed_at, refunded_amount, offered_amount, wanted, wanted_amount }: ComplaintSummary): string {
  if (closed_at) return refunded_amount ? complaints.refunded(rupiah(refunded_amount)) : words.nothing;
  if (offered_amount) return words.offered(rupiah(offered_amount));
  return wanted === "refund" ? words.asks(rupiah(wanted_amount ?? 0)) : complaints.wishes[wanted];
}
