import type { NoticeList, NoticeView } from "@lapak/backend/contracts/notice";
import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { notices as words } from "~/i18n/id/notices";
import { panel } from "~/i18n/id/panel";
import { dateTime } from "~/lib/format";
import { ownPath, requireBusiness } from "~/lib/panel/desk.server";
import { typed } from "~/lib/panel/typed";
import { EmptyState } from "~/ui/empty-state";
import { Tabs } from "~/ui/navigation";
import styles from "~/ui/styles/notices.css?url";

const HERE = "/penjual/pemberitahuan";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: `${words.title} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const { searchParams } = new URL(request.url);
  const unread = searchParams.get("daftar") === "belum-dibaca";
  const before = searchParams.get("sebelum") ?? undefined;
  return { list: await desk.read<NoticeList>("/vendor/notices", { unread: String(unread), before }), unread, older: before !== undefined };
}

/** Opens one (it is read from now on) or marks all that is on the page and older. */
export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const through = typed(form, "through");
  if (through) {
    await desk.call("/vendor/notices/read-all", { method: "POST", body: { through } });
    return redirect(HERE);
  }
  await desk.call(`/vendor/notices/${encodeURIComponent(typed(form, "open"))}/read`, { method: "POST", body: {} });
  return redirect(ownPath(typed(form, "path")) ?? HERE);
}

export default function Notices() {
  const { list, unread, older } = useLoaderData<typeof loader>();
  const newest = list.notices[0];
  const tab = unread ? "?daftar=belum-dibaca" : "?";
  return (
    <div className="stack">
      <div className="split">
        <div>
          <h1>{words.title}</h1>
          <p className="soft">{words.lead}</p>
        </div>
        {newest && list.unread > 0 && !older ? (
          <Form method="post">
            <button className="button button-secondary" type="submit" name="through" value={newest.id}>
              {words.readAll}
            </button>
          </Form>
        ) : null}
      </div>
      <Tabs
        label={words.tabsLabel}
        tabs={[
          { label: words.all, to: HERE, current: !unread },
          { label: words.unread, to: `${HERE}?daftar=belum-dibaca`, current: unread, count: list.unread },
        ]}
      />
      {list.notices.length === 0 ? (
        <EmptyState title={unread ? words.calmTitle : words.emptyTitle}>
          <p>{unread ? words.calm : words.empty}</p>
        </EmptyState>
      ) : (
        <ul className="notices">
          {list.notices.map((notice) => (
            <li key={notice.id}>
              <Row notice={notice} />
            </li>
          ))}
        </ul>
      )}
      <nav className="pagination">
        {older ? (
          <Link className="button button-secondary" to={`${HERE}${unread ? tab : ""}`}>
            {words.newest}
          </Link>
        ) : (
          <span />
        )}
        {list.next ? (
          <Link className="button button-secondary" to={`${HERE}${tab}${unread ? "&" : ""}sebelum=${list.next}`}>
            {words.older}
          </Link>
        ) : (
          <span />
        )}
      </nav>
    </div>
  );
}

/** A button, because opening one changes something: it counts as read. */
function Row({ notice: { id, title, text, path, at, read } }: { notice: NoticeView }) {
  return (
    <Form method="post" className="notice-row" data-unread={read ? undefined : ""}>
      <input type="hidden" name="path" value={path} />
      <button type="submit" name="open" value={id}>
        <span className="notice-title">
          <strong>{title}</strong>
          {read ? null : <span className="visually-hidden">{words.isUnread}</span>}
        </span>
        <span>{text}</span>
        <time className="small soft" dateTime={at}>
          {dateTime(at)}
        </time>
      </button>
    </Form>
  );
}
