import { useRouteLoaderData } from "@remix-run/react";

/** Addresses every page needs, loaded once by the root route. */
export interface Site {
  mediaUrl: string;
  storefrontUrl: string;
}

export function useSite(): Site {
  return useRouteLoaderData<Site>("root") ?? { mediaUrl: "/media", storefrontUrl: "" };
}
