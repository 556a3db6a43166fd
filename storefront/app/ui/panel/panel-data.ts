import type { VendorMe, VendorOverview } from "@lapak/backend/contracts/vendor";
import { useRouteLoaderData } from "@remix-run/react";

/** What the panel's frame knows; every page of the panel may use it. */
export interface PanelData {
  member: VendorMe["member"];
  /** Null before the first application. */
  business: VendorMe["businesses"][number] | null;
  businessCount: number;
  /** Null when it cannot be had; pages do without its counts. */
  overview: VendorOverview | null;
}

export const usePanel = () => useRouteLoaderData<PanelData>("routes/vendor/panel") ?? null;

/** Whether this person decides about offers, money back and people's work; staff keep the stall running. The backend decides, this only hides. */
export const useMayManage = (): boolean => {
  const role = usePanel()?.business?.role;
  return role === "owner" || role === "manager";
};
