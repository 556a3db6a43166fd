import type { Photo } from "@lapak/backend/contracts/primitives";
import type { MetaDescriptor } from "@remix-run/node";
import { frame } from "~/i18n/id/frame";
import { largestPhoto } from "./photo";
import type { Site } from "./site";

interface RouteMatch {
  id: string;
  data?: unknown;
}

export interface PageMeta {
  title: string;
  description: string;
  /** Canonical path with the query that matters. */
  path: string;
  photo?: Photo | null;
  /** Kept out of search engines, e.g. filtered lists. */
  hidden?: boolean;
  /** Structured data (schema.org). */
  data?: object;
}

const NO_SITE: Site = { mediaUrl: "/media", storefrontUrl: "" };

/** What the root route loaded, as seen from another route's `meta`. */
export const siteOf = (matches: readonly RouteMatch[]): Site =>
  (matches.find((match) => match.id === "root")?.data as Site | undefined) ?? NO_SITE;

/** Title, description, canonical address, link preview and structured data of a page. */
export function pageMeta(matches: readonly RouteMatch[], page: PageMeta): MetaDescriptor[] {
  const site = siteOf(matches);
  const address = `${site.storefrontUrl}${page.path}`;
  const title = page.title === frame.brand ? page.title : `${page.title} · ${frame.brand}`;
  return [
    { title },
    { name: "description", content: page.description },
    { tagName: "link", rel: "canonical", href: address },
    { property: "og:site_name", content: frame.brand },
    { property: "og:locale", content: "id_ID" },
    { property: "og:type", content: "website" },
    { property: "og:title", content: page.title },
    { property: "og:description", content: page.description },
    { property: "og:url", content: address },
    ...(page.photo ? [{ property: "og:image", content: largestPhoto(page.photo, site.mediaUrl) }] : []),
    ...(page.hidden ? [{ name: "robots", content: "noindex, follow" }] : []),
    // Remix escapes `<` and friends inside the script, so a title cannot end it.
    ...(page.data ? [{ "script:ld+json": { "@context": "https://schema.org", ...page.data } } as MetaDescriptor] : []),
  ];
}
