import type { OrderGroupView } from "@lapak/backend/contracts/orders";
import { card } from "~/i18n/id/card";
import { paying as words } from "~/i18n/id/paying";
import { rupiah } from "~/lib/format";
import type { QrDrawing } from "~/lib/qr.server";
import { ButtonLink } from "~/ui/button";
import { CopyButton } from "~/ui/copy-button";
import { uniqueCode } from "./pay-group-view";

function Amount({ amount }: { amount: number }) {
  return (
    <div className="pay-amount">
      <p className="small soft">{words.amount.label}</p>
      <p className="pay-amount-row">
        <span className="pay-sum price">{rupiah(amount)}</span>
        <CopyButton text={String(amount)} what={words.amount.label} />
      </p>
    </div>
  );
}

interface TransferPanelProps {
  group: Pick<OrderGroupView, "charge">;
  account: { bank: string; number: string; holder: string };
  /** Rupiah of the orders, without the code. */
  owed: number;
}

/** Where to send the money, and exactly how much. */
export function TransferPanel({ group, account, owed }: TransferPanelProps) {
  if (!group.charge) return null;
  const { amount } = group.charge;
  const code = uniqueCode(group, owed);
  return (
    <section className="card pay-panel" aria-labelledby="pay-panel">
      <h2 id="pay-panel">{words.transfer.title}</h2>
      <Amount amount={amount} />
      {code > 0 ? (
        <p className="small">
          {words.amount.of(rupiah(owed), rupiah(code))} {words.amount.why}
        </p>
      ) : null}
      <dl className="pay-facts">
        <dt>{words.transfer.bank}</dt>
        <dd>{account.bank}</dd>
        <dt>{words.transfer.account}</dt>
        <dd>
          <span className="copyable">{account.number}</span>
          <CopyButton text={account.number} what={words.transfer.account} />
        </dd>
        <dt>{words.transfer.holder}</dt>
        <dd>{account.holder}</dd>
      </dl>
      <p className="small soft">{words.transfer.after}</p>
    </section>
  );
}

interface QrisPanelProps {
  amount: number;
  qris: { merchant: string; city: string; drawing: QrDrawing };
}

/** The code itself: drawn by the server, black on white and as large as a phone allows, so that it scans from paper and screens alike. */
export function QrisPanel({ amount, qris: { merchant, city, drawing } }: QrisPanelProps) {
  return (
    <section className="card pay-panel" aria-labelledby="pay-panel">
      <h2 id="pay-panel">{words.qris.title}</h2>
      <Amount amount={amount} />
      <svg
        className="qris"
        viewBox={`0 0 ${drawing.size} ${drawing.size}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={words.qris.alt(merchant, rupiah(amount))}
      >
        <rect width={drawing.size} height={drawing.size} fill="#fff" />
        <path d={drawing.path} fill="#000" />
      </svg>
      <p className="qris-merchant">{words.qris.to(merchant, city)}</p>
      <details className="pay-steps">
        <summary>{words.qris.stepsTitle}</summary>
        <ol>
          {words.qris.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
      <p className="small soft">{words.qris.after}</p>
    </section>
  );
}

/** A card is typed on a page of its own, the only one that lets Stripe in. */
export function CardPanelLink({ number, amount }: { number: string; amount: number }) {
  return (
    <section className="card pay-panel" aria-labelledby="pay-panel">
      <h2 id="pay-panel">{card.title}</h2>
      <p>{card.intro}</p>
      <ButtonLink to={`/pesanan/${number}/kartu`} wide size="large" reloadDocument>
        {card.pay(rupiah(amount))}
      </ButtonLink>
    </section>
  );
}
