import type { Reference } from "@lapak/backend/contracts/reference";
import type { SharedVoucher, VoucherView } from "@lapak/backend/contracts/voucher";
import { Form } from "@remix-run/react";
import { vouchers } from "~/i18n/id/vouchers";
import { count, date, rupiah } from "~/lib/format";
import { lastMoment } from "~/lib/panel/voucher-form";
import { Badge, type BadgeTone } from "~/ui/badge";
import { Button } from "~/ui/button";

const words = vouchers.panel;

const TONES: Record<VoucherView["standing"], BadgeTone> = {
  upcoming: "wait",
  running: "good",
  used_up: "plain",
  ended: "plain",
  stopped: "bad",
};

type Terms = Omit<SharedVoucher, "joined">;

/** `Potongan 10%, paling banyak Rp20.000 · belanja minimal Rp50.000` */
function termsOf(voucher: Terms, categories: Reference["categories"]): string {
  const { kind, amount, most, minimum, category } = voucher;
  const off = kind === "percent" ? words.percent(amount, most === null ? null : rupiah(most)) : words.fixed(rupiah(amount));
  const name = categories.find(({ handle }) => handle === category)?.name;
  return [off, ...(minimum > 0 ? [words.minimum(rupiah(minimum))] : []), ...(name ? [words.category(name)] : [])].join(" · ");
}

function Head({ voucher, categories }: { voucher: Terms; categories: Reference["categories"] }) {
  return (
    <>
      <div className="split">
        <strong className="voucher-code">{voucher.code}</strong>
        <Badge tone={TONES[voucher.standing]}>{words.standing[voucher.standing]}</Badge>
      </div>
      <p>{voucher.title}</p>
      <p className="small soft">{termsOf(voucher, categories)}</p>
      <p className="small soft">{words.dates(date(voucher.valid_from), date(lastMoment(voucher)))}</p>
    </>
  );
}

interface ListProps<T> {
  vouchers: readonly T[];
  categories: Reference["categories"];
  /** Owners decide about the shop's money. */
  mayManage: boolean;
}

export function OwnVouchers({ vouchers: list, categories, mayManage }: ListProps<VoucherView>) {
  return (
    <ul className="voucher-list">
      {list.map((voucher) => (
        <li key={voucher.id} className="card">
          <Head voucher={voucher} categories={categories} />
          <div className="split">
            <p className="small">
              {words.uses(count(voucher.uses), voucher.most_uses === null ? null : count(voucher.most_uses))}
              {voucher.funder === "city" ? null : ` · ${words.given(rupiah(voucher.given))}`}
            </p>
            {voucher.funder === "city" ? <Badge>{words.byCity}</Badge> : null}
            {mayManage && voucher.funder === "vendor" && (voucher.standing === "running" || voucher.standing === "upcoming") ? (
              <Form method="post">
                <input type="hidden" name="id" value={voucher.id} />
                <Button variant="quiet" size="small" name="intent" value="stop" aria-label={words.stopOf(voucher.code)}>
                  {words.stop}
                </Button>
              </Form>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

export function SharedVouchers({ vouchers: list, categories, mayManage }: ListProps<SharedVoucher>) {
  return (
    <ul className="voucher-list">
      {list.map((voucher) => (
        <li key={voucher.id} className="card">
          <Head voucher={voucher} categories={categories} />
          <div className="split">
            <p className="small">{words.shared.shares(voucher.city_share_percent)}</p>
            {voucher.joined ? <Badge tone="good">{words.shared.joined}</Badge> : null}
            {mayManage ? <JoinForm voucher={voucher} /> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

function JoinForm({ voucher: { code, joined } }: { voucher: SharedVoucher }) {
  return (
    <Form method="post">
      <input type="hidden" name="code" value={code} />
      <Button
        variant={joined ? "quiet" : "secondary"}
        size="small"
        name="intent"
        value={joined ? "leave" : "join"}
        aria-label={joined ? words.shared.leaveOf(code) : words.shared.joinOf(code)}
      >
        {joined ? words.shared.leave : words.shared.join}
      </Button>
    </Form>
  );
}
