import type { OrderGroupList } from "@lapak/backend/contracts/orders";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { account } from "~/i18n/id/account";
import { requireAccount } from "~/lib/account.server";
import { listAddresses } from "~/lib/address-book.server";
import { backend, orErrorPage } from "~/lib/backend.server";
import { readablePhone } from "~/lib/phone";
import { reference as readReference } from "~/lib/reference.server";
import { ButtonLink } from "~/ui/button";
import { SavedAddressText } from "./addresses";
import { OrderList } from "./order-list";

const words = account.overview;

/** Orders shown before the link to all of them. */
const LATEST = 3;

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireAccount(request);
  const reference = await orErrorPage(readReference());
  const [{ order_groups }, addresses] = await orErrorPage(
    Promise.all([backend<OrderGroupList>("/store/account/order-groups", { token: member.token }), listAddresses(member, reference)]),
  );
  const { email, first_name, phone } = member.customer;
  return { latest: order_groups.slice(0, LATEST), address: addresses[0] ?? null, profile: { email, name: first_name, phone }, reference };
}

export default function OverviewPage() {
  const { latest, address, profile, reference } = useLoaderData<typeof loader>();
  return (
    <div className="account-columns">
      <section className="stack">
        <div className="split">
          <h2>{words.latest}</h2>
          {latest.length > 0 ? <Link to="/akun/pesanan">{words.allOrders}</Link> : null}
        </div>
        {latest.length > 0 ? (
          <OrderList groups={latest} />
        ) : (
          <div className="card stack">
            <p className="soft">{words.noOrders}</p>
            <ButtonLink to="/cari">{words.browse}</ButtonLink>
          </div>
        )}
      </section>
      <div className="stack">
        <section className="card stack">
          <div className="split">
            <h2>{words.address}</h2>
            {address ? <Link to="/akun/alamat">{words.allAddresses}</Link> : null}
          </div>
          {address ? (
            <SavedAddressText address={address} reference={reference} />
          ) : (
            <>
              <p className="soft">{words.noAddress}</p>
              <ButtonLink to="/akun/alamat?ubah=baru" variant="secondary">
                {words.addAddress}
              </ButtonLink>
            </>
          )}
        </section>
        <section className="card stack">
          <div className="split">
            <h2>{words.profile}</h2>
            <Link to="/akun/data-diri">{account.profile.edit}</Link>
          </div>
          <dl className="facts">
            <dt>{account.name}</dt>
            <dd>{profile.name ?? "–"}</dd>
            <dt>{account.email}</dt>
            <dd>{profile.email}</dd>
            <dt>{words.phone}</dt>
            <dd>{profile.phone ? readablePhone(profile.phone) : "–"}</dd>
          </dl>
        </section>
      </div>
    </div>
  );
}
