import type { LinksFunction, MetaFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { account } from "~/i18n/id/account";
import { frame } from "~/i18n/id/frame";
import { MarketFrame } from "~/ui/frame";
import accountStyles from "~/ui/styles/account.css?url";
import formStyles from "~/ui/styles/forms.css?url";
import panelStyles from "~/ui/styles/panel.css?url";

export const links: LinksFunction = () => [formStyles, panelStyles, accountStyles].map((href) => ({ rel: "stylesheet", href }));

export const meta: MetaFunction = () => [{ title: `${account.title} · ${frame.brand}` }, { name: "robots", content: "noindex" }];

/** The frame around everything under /akun. */
export default function AccountLayout() {
  return (
    <MarketFrame>
      <div className="page account-page">
        <Outlet />
      </div>
    </MarketFrame>
  );
}
