import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { frame } from "~/i18n/id/frame";
import { Icon } from "./icon";

export interface Crumb {
  label: string;
  /** Absent on the page itself. */
  to?: string;
}

export function Breadcrumb({ trail }: { trail: readonly Crumb[] }) {
  return (
    <nav className="breadcrumb" aria-label={frame.breadcrumb}>
      <ol>
        {trail.map((crumb) => (
          <li key={crumb.label}>{crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : <span aria-current="page">{crumb.label}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}

export interface PaginationProps {
  page: number;
  hasNext: boolean;
  /** Address of a page, keeping every other choice. */
  address: (page: number) => string;
}

export function Pagination({ page, hasNext, address }: PaginationProps) {
  if (page === 1 && !hasNext) return null;
  return (
    <nav className="pagination" aria-label={frame.pagination.label}>
      {page > 1 ? (
        <Link className="button button-secondary" rel="prev" to={address(page - 1)}>
          <Icon name="back" /> {frame.pagination.previous}
        </Link>
      ) : (
        <span />
      )}
      <span className="soft">{frame.pagination.page(page)}</span>
      {hasNext ? (
        <Link className="button button-secondary" rel="next" to={address(page + 1)}>
          {frame.pagination.next} <Icon name="chevron" />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}

export interface Tab {
  label: string;
  to: string;
  current: boolean;
  count?: number;
}

/** On a phone the row is longer than the screen; only the row scrolls, never the page. */
function showCurrent(row: HTMLElement | null) {
  const current = row?.querySelector<HTMLElement>("[aria-current]");
  if (row && current) row.scrollLeft = current.offsetLeft - row.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
}

/** Views of the same list. Links, so they work without script. Needs `styles/panel.css`. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const row = useRef<HTMLElement>(null);
  const here = tabs.find(({ current }) => current)?.to;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is shown, so another one must be in sight
  useEffect(() => showCurrent(row.current), [here]);
  return (
    <nav ref={row} className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count === undefined ? null : <span className="tab-count">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}

/** Where one stands in a flow of a few steps. Needs `styles/forms.css`. */
export function Stepper({ steps, current }: { steps: readonly string[]; current: number }) {
  const state = (position: number) => (position < current ? "done" : position === current ? "current" : "ahead");
  return (
    <ol className="stepper">
      {steps.map((step, position) => (
        <li key={step} data-state={state(position)} aria-current={position === current ? "step" : undefined}>
          <span className="visually-hidden">{frame.step(position + 1, steps.length)}: </span>
          {step}
        </li>
      ))}
    </ol>
  );
}
