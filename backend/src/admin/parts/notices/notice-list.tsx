import { clx, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { NoticeView } from "../../../contracts/notice";
import { useReadNotice } from "../../backend/notices";
import { notices as words } from "../../i18n/id/notices";
import { atTime } from "../../rules/format";

/** Newest first; following one marks it as read. */
export function NoticeRows({ rows }: { rows: NoticeView[] }) {
  const mark = useReadNotice();
  return (
    <ul className="divide-y">
      {rows.map(({ id, title, text, path, at, read }) => (
        <li key={id}>
          <Link
            to={path}
            onClick={() => read || mark.mutate(id)}
            className={clx(
              "flex flex-col gap-y-1 border-l-4 px-6 py-3 outline-none hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus",
              read ? "border-transparent" : "border-ui-tag-blue-icon bg-ui-bg-subtle",
            )}
          >
            <Text size="small" leading="compact" weight={read ? "regular" : "plus"}>
              {title}
              {!read && <span className="sr-only"> ({words.isUnread})</span>}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {text}
            </Text>
            <Text size="xsmall" className="text-ui-fg-muted">
              <time dateTime={at}>{atTime(at)}</time>
            </Text>
          </Link>
        </li>
      ))}
    </ul>
  );
}
