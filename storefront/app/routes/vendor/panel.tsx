import type { VendorOverview } from "@lapak/backend/contracts/vendor";
import { type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import type { RouteHandle } from "~/lib/handle";
import { requireDesk, whoAmI } from "~/lib/panel/desk.server";
import { type PanelData, usePanel } from "~/ui/panel/panel-data";
import { PanelError } from "~/ui/panel/panel-error";
import { PanelShell } from "~/ui/panel/shell";
import formStyles from "~/ui/styles/forms.css?url";
import listStyles from "~/ui/styles/panel.css?url";
import deskStyles from "~/ui/styles/vendor-panel.css?url";

export const handle: RouteHandle = { hydrate: true };

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: formStyles },
  { rel: "stylesheet", href: listStyles },
  { rel: "stylesheet", href: deskStyles },
];

/** Who works here, for which business, and what waits: the frame of every page of the panel. */
export async function loader({ request }: LoaderFunctionArgs): Promise<PanelData> {
  const desk = await requireDesk(request);
  const [me, overview] = await Promise.all([
    whoAmI(desk),
    desk.vendorId ? desk.read<VendorOverview>("/vendor/overview").catch(() => null) : null,
  ]);
  const business = me.businesses.find((one) => one.id === desk.vendorId) ?? null;
  // Removed from a business that is still in the cookie: choose another.
  if (desk.vendorId && !business) throw redirect("/penjual/usaha");
  return { member: me.member, business, businessCount: me.businesses.length, overview };
}

export default function Panel() {
  return (
    <PanelShell data={usePanel()}>
      <Outlet />
    </PanelShell>
  );
}

export function ErrorBoundary() {
  return (
    <PanelShell data={usePanel()}>
      <PanelError />
    </PanelShell>
  );
}
