import type { LinksFunction } from "@remix-run/node";
import { Outlet, useLocation } from "@remix-run/react";
import { MarketFrame } from "~/ui/frame";
import shopStyles from "~/ui/styles/shop.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: shopStyles }];

/** The frame around every browse page; on the results page the search field keeps what was searched. */
export default function ShopLayout() {
  const { pathname, search } = useLocation();
  const query = pathname === "/cari" ? (new URLSearchParams(search).get("q") ?? "") : "";
  return (
    <MarketFrame query={query}>
      <Outlet />
    </MarketFrame>
  );
}
