import { Outlet, useLocation } from "@remix-run/react";
import { account as words } from "~/i18n/id/account";
import { Button } from "~/ui/button";
import { Tabs } from "~/ui/navigation";

const PLACES = [
  { to: "/akun", label: words.nav.overview },
  { to: "/akun/pesanan", label: words.nav.orders },
  { to: "/akun/alamat", label: words.nav.addresses },
];

/** Pages of a signed-in shopper; each asks for the account itself. */
export default function MemberLayout() {
  const { pathname } = useLocation();
  return (
    <>
      <header className="account-head">
        <h1>{words.mine}</h1>
        <form method="post" action="/akun/keluar">
          <Button variant="quiet" size="small">
            {words.nav.signOut}
          </Button>
        </form>
      </header>
      <Tabs label={words.title} tabs={PLACES.map((place) => ({ ...place, current: place.to === pathname }))} />
      <div className="account-body">
        <Outlet />
      </div>
    </>
  );
}
