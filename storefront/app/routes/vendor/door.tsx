import type { LinksFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { MarketFrame } from "~/ui/frame";
import formStyles from "~/ui/styles/forms.css?url";
import doorStyles from "~/ui/styles/vendor-door.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: formStyles },
  { rel: "stylesheet", href: doorStyles },
];

/** Pages in front of the panel: documents that need no script. */
export default function Door() {
  return (
    <MarketFrame>
      <Outlet />
    </MarketFrame>
  );
}
