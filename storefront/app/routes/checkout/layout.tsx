import type { LinksFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { MarketFrame } from "~/ui/frame";
import checkoutStyles from "~/ui/styles/checkout.css?url";
import formStyles from "~/ui/styles/forms.css?url";
import orderStyles from "~/ui/styles/order.css?url";
import payingStyles from "~/ui/styles/paying.css?url";

export const links: LinksFunction = () =>
  [formStyles, checkoutStyles, orderStyles, payingStyles].map((href) => ({ rel: "stylesheet", href }));

/** The frame around cart, payment and order pages. */
export default function CheckoutLayout() {
  return (
    <MarketFrame>
      <div className="page checkout-page">
        <Outlet />
      </div>
    </MarketFrame>
  );
}
