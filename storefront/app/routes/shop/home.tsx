import type { CatalogOverview } from "@lapak/backend/contracts/catalog";
import { useLoaderData } from "@remix-run/react";
import { frame } from "~/i18n/id/frame";
import { backend, orErrorPage } from "~/lib/backend.server";
import { documentHeaders } from "~/lib/headers";

export const headers = documentHeaders;

export const loader = () => orErrorPage(backend<CatalogOverview>("/store/catalog/overview"));

export default function Home() {
  const { categories } = useLoaderData<typeof loader>();
  return (
    <div className="page stack">
      <h1>{frame.tagline}</h1>
      <ul>
        {categories.map((category) => (
          <li key={category.handle}>{category.name}</li>
        ))}
      </ul>
    </div>
  );
}
