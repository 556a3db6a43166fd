import type { PayoutState, PayoutSummary, TrailStatus, TrailView } from "@lapak/backend/contracts/payout";
import { Link } from "@remix-run/react";
import { finance as words } from "~/i18n/id/finance";
import { date, rupiah } from "~/lib/format";
import { percent, trailRows } from "~/lib/panel/trail";
import { Badge, type BadgeTone } from "~/ui/badge";
import { Icon } from "~/ui/icon";
import { Tabs } from "~/ui/navigation";

const PLACES = [
  { key: "overview", to: "/penjual/keuangan" },
  { key: "sales", to: "/penjual/keuangan/penjualan" },
  { key: "orders", to: "/penjual/keuangan/pesanan" },
  { key: "payouts", to: "/penjual/keuangan/pencairan" },
  { key: "account", to: "/penjual/keuangan/rekening" },
] as const;

/** The heading of every finance page and the way between them. */
export function FinanceHead({ current }: { current: (typeof PLACES)[number]["key"] }) {
  return (
    <>
      <h1>{words.title}</h1>
      <Tabs label={words.tabsLabel} tabs={PLACES.map(({ key, to }) => ({ label: words.tabs[key], to, current: key === current }))} />
    </>
  );
}

const PAYOUT_TONES: Record<PayoutState, BadgeTone> = { planned: "wait", sent: "wait", paid: "good", failed: "bad" };
export const PayoutBadge = ({ state }: { state: PayoutState }) => <Badge tone={PAYOUT_TONES[state]}>{words.payoutState[state]}</Badge>;

const TRAIL_TONES: Record<TrailStatus, BadgeTone> = {
  ...{ none: "plain", pending: "plain", complaint: "bad", window: "wait" },
  ...{ next: "wait", debt: "bad", under_way: "wait", paid: "good" },
};
export const TrailBadge = ({ status }: { status: TrailStatus }) => <Badge tone={TRAIL_TONES[status]}>{words.status[status]}</Badge>;

/** A transfer to the shop in one line of a list. */
/** Where a payout went, or where it was taken back from. */
export const payoutWay = ({ amount, account }: Pick<PayoutSummary, "amount" | "account">): string =>
  amount < 0 ? words.takenBackFrom(account) : words.payoutTo(account);

export function PayoutRow({ payout }: { payout: PayoutSummary }) {
  return (
    <li>
      <Link to={`/penjual/keuangan/pencairan/${payout.id}`} className="money-row">
        <span className="row-words">
          <strong>{rupiah(payout.amount)}</strong>
          <span className="small soft">
            {date(payout.paid_at ?? payout.created_at)} · {payout.number}
          </span>
          <span className="small soft">{payoutWay(payout)}</span>
        </span>
        <PayoutBadge state={payout.state} />
        <Icon name="chevron" />
      </Link>
    </li>
  );
}

/** From the price of the goods to what the shop is left with, written like the slip at a till. */
export function TrailSlip({ trail }: { trail: TrailView }) {
  return (
    <dl className="slip">
      {trailRows(trail).map(({ key, label, amount, kind }) => (
        <div key={key} data-kind={kind}>
          <dt>
            {label}
            {key === "commission" ? <CommissionLines trail={trail} /> : null}
          </dt>
          <dd>{amount === null ? "–" : rupiah(amount)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Which rule took how much of which line. */
function CommissionLines({ trail }: { trail: TrailView }) {
  if (trail.commission_lines.length === 0) return null;
  return (
    <ul className="slip-lines">
      {trail.commission_lines.map((line) => (
        <li key={`${line.title} ${line.base}`}>
          {line.title}: {words.commissionLine(percent(line.rate), rupiah(line.base), line.flat > 0 ? rupiah(line.flat) : null)} ={" "}
          {rupiah(line.amount)} ({words.scope[line.scope]})
        </li>
      ))}
    </ul>
  );
}

/** Where the money of an order is now, and every transfer that carried it. */
export function TrailJourney({ trail }: { trail: TrailView }) {
  return (
    <>
      <p>
        <TrailBadge status={trail.status} /> {words.statusText[trail.status]} {trail.free_at ? words.freeAt(date(trail.free_at)) : null}
      </p>
      {trail.payouts.length > 0 ? (
        <ol className="history">
          {trail.payouts.map((payout) => (
            <li key={`${payout.id} ${payout.amount}`}>
              <strong>
                {rupiah(payout.amount)} · <Link to={`/penjual/keuangan/pencairan/${payout.id}`}>{payout.number}</Link>
              </strong>
              <span className="small soft">
                {words.payoutState[payout.state]}, {date(payout.at)}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
