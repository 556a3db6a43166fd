import { clx } from "@medusajs/ui";
import { Link } from "react-router-dom";

export interface FilterTab {
  label: string;
  count?: number;
  /** Address of the same list with this filter. */
  to: string;
  current: boolean;
}

/** A row of filters with how much each holds; scrolls sideways on a phone. */
export function FilterTabs({ label, tabs }: { label: string; tabs: FilterTab[] }) {
  return (
    <nav aria-label={label} className="flex gap-x-1 overflow-x-auto px-6 py-2">
      {tabs.map((tab) => (
        <Link
          key={tab.label}
          to={tab.to}
          aria-current={tab.current ? "true" : undefined}
          className={clx(
            "txt-compact-small-plus flex items-center gap-x-2 whitespace-nowrap rounded-md px-3 py-1.5 outline-none transition-fg focus-visible:shadow-borders-focus",
            tab.current ? "bg-ui-bg-base-pressed text-ui-fg-base" : "text-ui-fg-subtle hover:bg-ui-bg-base-hover",
          )}
        >
          {tab.label}
          {tab.count !== undefined && <span className="text-ui-fg-subtle tabular-nums">{tab.count.toLocaleString("id-ID")}</span>}
        </Link>
      ))}
    </nav>
  );
}
