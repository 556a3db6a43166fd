import type { PermitList } from "@lapak/backend/contracts/permit";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { panel } from "~/i18n/id/panel";
import { permits as words } from "~/i18n/id/permits";
import { pageOf } from "~/lib/page";
import { requireBusiness } from "~/lib/panel/desk.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/navigation";
import { PermitRows } from "~/ui/panel/permit-parts";

export const meta: MetaFunction = () => [{ title: `${words.title} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  return { list: await desk.read<PermitList>("/vendor/permits", { page: pageOf(request) }) };
}

export default function Permits() {
  const { list } = useLoaderData<typeof loader>();
  const add = <ButtonLink to="/penjual/izin/baru">{words.add}</ButtonLink>;
  return (
    <div className="stack desk-form">
      <div className="split">
        <h1>{words.title}</h1>
        {list.permits.length > 0 ? add : null}
      </div>
      <p className="soft">{words.lead}</p>
      {list.permits.length === 0 ? (
        <EmptyState title={words.empty} actions={add}>
          <p>{words.emptyHint}</p>
        </EmptyState>
      ) : (
        <PermitRows permits={list.permits} />
      )}
      <Pagination page={list.page} hasNext={list.has_next} address={(page) => `/penjual/izin?page=${page}`} />
    </div>
  );
}
