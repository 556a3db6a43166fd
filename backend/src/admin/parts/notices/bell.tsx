import { BellAlert } from "@medusajs/icons";
import { useUnreadNotices } from "../../backend/notices";
import { notices as words } from "../../i18n/id/notices";

/** The menu's bell; a dot while there is something this officer has not read. */
export function Bell() {
  const unread = useUnreadNotices().data?.unread ?? 0;
  return (
    <span className="relative inline-flex">
      <BellAlert />
      {unread > 0 && (
        <span
          role="img"
          aria-label={`${unread > 99 ? "99+" : unread} ${words.isUnread}`}
          className="bg-ui-tag-red-icon absolute -right-0.5 -top-0.5 size-2 rounded-full"
        />
      )}
    </span>
  );
}
