import type { LinksFunction } from "@remix-run/node";
import { Outlet, useSearchParams } from "@remix-run/react";
import { MarketFrame } from "~/ui/frame";
import shopStyles from "~/ui/styles/shop.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: shopStyles }];

/** The frame around every browse page. */
export default function ShopLayout() {
  const [search] = useSearchParams();
  return (
    <MarketFrame query={search.get("q") ?? ""}>
      <Outlet />
    </MarketFrame>
  );
}
