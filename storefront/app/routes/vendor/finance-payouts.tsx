import type { VendorPayoutList } from "@lapak/backend/contracts/payout";
import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { finance as words } from "~/i18n/id/finance";
import { panel } from "~/i18n/id/panel";
import { requireBusiness } from "~/lib/panel/desk.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { FinanceHead, PayoutRow } from "~/ui/panel/finance-parts";
import styles from "~/ui/styles/vendor-finance.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: `${words.tabs.payouts} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const { searchParams } = new URL(request.url);
  const number = searchParams.get("nomor") ?? undefined;
  const list = await desk.read<VendorPayoutList>("/vendor/finance/payouts", { before: searchParams.get("sebelum"), number });
  // Letters name a payout by its number.
  if (number && list.payouts[0]) throw redirect(`/penjual/keuangan/pencairan/${list.payouts[0].id}`);
  return list;
}

export default function FinancePayouts() {
  const { payouts, next } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <FinanceHead current="payouts" />
      {payouts.length === 0 ? (
        <EmptyState title={words.payoutsNone}>
          <p>{words.payoutsNoneHint}</p>
        </EmptyState>
      ) : (
        <ul className="rows card-rows">
          {payouts.map((payout) => (
            <PayoutRow key={payout.id} payout={payout} />
          ))}
        </ul>
      )}
      {next ? (
        <ButtonLink to={`?sebelum=${next}`} variant="secondary">
          {words.more}
        </ButtonLink>
      ) : null}
    </div>
  );
}
