import type { FinanceOverview } from "@lapak/backend/contracts/payout";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { finance as words } from "~/i18n/id/finance";
import { panel } from "~/i18n/id/panel";
import { date, rupiah } from "~/lib/format";
import { requireBusiness } from "~/lib/panel/desk.server";
import { ButtonLink } from "~/ui/button";
import { FinanceHead, PayoutRow } from "~/ui/panel/finance-parts";
import styles from "~/ui/styles/vendor-finance.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: `${words.title} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  return { money: await desk.read<FinanceOverview>("/vendor/finance") };
}

export default function Finance() {
  const { money } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <FinanceHead current="overview" />
      <div className="overview-pair">
        <Balance money={money} />
        <Waiting money={money} />
      </div>
      {money.debts < 0 ? <Debts debts={money.debts} /> : null}
      {money.held_orders.length > 0 ? <HeldOrders orders={money.held_orders} /> : null}
      <section className="stack">
        <h2>{words.lastTitle}</h2>
        {money.last_payout ? (
          <ul className="rows card-rows">
            <PayoutRow payout={money.last_payout} />
          </ul>
        ) : (
          <p className="soft">{words.lastNone}</p>
        )}
      </section>
      <p className="small soft">{words.scale[money.scale]}</p>
    </div>
  );
}

/** Where a person can do something about it. */
const MENDABLE = { no_account: words.toAccount, account_refused: words.fixAccount } as const;

function Balance({ money }: { money: FinanceOverview }) {
  const { available, no_payout } = money;
  const action = no_payout && no_payout in MENDABLE ? MENDABLE[no_payout as keyof typeof MENDABLE] : null;
  return (
    <section className="card stack balance" data-debt={available < 0 ? "" : undefined}>
      <h2>{available < 0 ? words.availableDebt : words.available}</h2>
      <p className="balance-amount">{rupiah(Math.abs(available))}</p>
      <p>
        <strong>{words.nextTitle}.</strong> {nextWords(money)}
      </p>
      {action ? (
        <ButtonLink to="/penjual/keuangan/rekening" variant="secondary">
          {action}
        </ButtonLink>
      ) : null}
    </section>
  );
}

function nextWords({ next_amount, next_run, no_payout, available, threshold }: FinanceOverview): string {
  if (no_payout) return words.noPayout[no_payout](rupiah(Math.abs(available)), rupiah(threshold));
  const amount = rupiah(next_amount ?? 0);
  return next_run ? words.nextOn(date(next_run), amount) : words.nextByHand(amount);
}

function Waiting({ money }: { money: FinanceOverview }) {
  const waits = [
    { key: "pending", label: words.waits.pending, hint: words.waits.pendingHint, amount: money.pending },
    { key: "window", label: words.waits.window, hint: words.waits.windowHint(money.window_days), amount: money.held.window },
    { key: "complaint", label: words.waits.complaint, hint: words.waits.complaintHint, amount: money.held.complaint },
  ].filter(({ amount }) => amount > 0);
  return (
    <section className="card stack">
      <h2>{words.waitsTitle}</h2>
      {waits.length === 0 ? <p className="soft">{words.waitsNone}</p> : null}
      <ul className="waits">
        {waits.map(({ key, label, hint, amount }) => (
          <li key={key}>
            <span className="split">
              <strong>{label}</strong>
              <b>{rupiah(amount)}</b>
            </span>
            <span className="small soft">{hint}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Debts({ debts }: { debts: number }) {
  return (
    <section className="card stack">
      <h2>{words.debtsTitle}</h2>
      <p>
        {words.debts(rupiah(0 - debts))} <Link to="/penjual/keuangan/pesanan">{words.debtsLink}</Link>
      </p>
    </section>
  );
}

function HeldOrders({ orders }: { orders: FinanceOverview["held_orders"] }) {
  return (
    <section className="stack">
      <h2>{words.heldOrders}</h2>
      <ul className="rows card-rows">
        {orders.map((order) => (
          <li key={order.id}>
            <span className="row-words">
              <Link to={`/penjual/keuangan/pesanan/${order.id}`}>{order.number}</Link>
              <span className="small soft">{order.free_at ? words.heldUntil(date(order.free_at)) : words.heldComplaint}</span>
            </span>
            <b>{rupiah(order.amount)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
