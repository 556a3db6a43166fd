import type { MemberRole } from "@lapak/backend/contracts/vendor";
import { Form, Link, NavLink, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { notices } from "~/i18n/id/notices";
import { panel } from "~/i18n/id/panel";
import { vendor } from "~/i18n/id/vendor";
import { VendorBadge } from "~/ui/badge";
import { Brand } from "~/ui/frame";
import { Icon, type IconName } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import type { PanelData } from "./panel-data";

/** The panel's frame: bottom bar on a phone, side menu on a desk. */
export function PanelShell({ data, children }: { data: PanelData | null; children: ReactNode }) {
  const business = data?.business ?? null;
  return (
    <div className={business ? "desk" : "desk desk-bare"}>
      <a className="skip" href="#isi">
        {panel.skip}
      </a>
      <header className="desk-head">
        <div className="desk-brand">
          <Brand />
          <span className="desk-for">{vendor.brandFor}</span>
        </div>
        {data ? (
          <div className="desk-you">
            {business ? <Bell unread={data.overview?.unread_notices ?? 0} /> : null}
            <Account data={data} />
          </div>
        ) : null}
      </header>
      {business ? (
        <Menu role={business.role} waiting={data?.overview?.orders.placed ?? 0} complaints={data?.overview?.complaints ?? 0} />
      ) : null}
      <main className="desk-main" id="isi" tabIndex={-1}>
        {business ? <StateBanner state={business.state} /> : null}
        {children}
      </main>
    </div>
  );
}

/** Counted with the frame's own numbers, so it asks nothing by itself. */
function Bell({ unread }: { unread: number }) {
  return (
    <NavLink to="/penjual/pemberitahuan" className="desk-bell" aria-label={notices.bell(unread)}>
      <Icon name="bell" />
      {unread > 0 ? <b className="desk-count">{unread > 99 ? notices.many : unread}</b> : null}
    </NavLink>
  );
}

interface Place {
  to: string;
  label: string;
  icon: IconName;
  /** Not for staff. */
  managed?: true;
}

const PLACES: readonly Place[] = [
  { to: "/penjual/panel", label: panel.nav.overview, icon: "bowl" },
  { to: "/penjual/pesanan", label: panel.nav.orders, icon: "bag" },
  { to: "/penjual/produk", label: panel.nav.products, icon: "basket" },
  { to: "/penjual/keuangan", label: panel.nav.finance, icon: "purse", managed: true },
  { to: "/penjual/profil", label: panel.nav.profile, icon: "store" },
];

function Menu({ role, waiting, complaints }: { role: MemberRole; waiting: number; complaints: number }) {
  return (
    <nav className="desk-menu" aria-label={panel.navLabel}>
      {PLACES.filter((place) => role !== "staff" || !place.managed).map((place) => (
        <NavLink key={place.to} to={place.to}>
          <Icon name={place.icon} />
          {place.label}
          {place.to === "/penjual/pesanan" && waiting > 0 ? <b className="desk-count">{waiting}</b> : null}
        </NavLink>
      ))}
      <span className="desk-menu-more">
        <NavLink to="/penjual/izin">
          <Icon name="shield" />
          {panel.nav.permits}
        </NavLink>
        <NavLink to="/penjual/komplain">
          <Icon name="alert" />
          {panel.nav.complaints}
          {complaints > 0 ? <b className="desk-count">{complaints}</b> : null}
        </NavLink>
        <NavLink to="/penjual/ulasan">
          <Icon name="star" />
          {panel.nav.reviews}
        </NavLink>
        <NavLink to="/penjual/label">
          <Icon name="qr" />
          {panel.nav.labels}
        </NavLink>
        <NavLink to="/penjual/penarikan">
          <Icon name="undo" />
          {panel.nav.recalls}
        </NavLink>
        <NavLink to="/penjual/voucher">
          <Icon name="ticket" />
          {panel.nav.vouchers}
        </NavLink>
        <NavLink to="/penjual/anggota">
          <Icon name="people" />
          {panel.nav.members}
        </NavLink>
        <NavLink to="/penjual/pengajuan">
          <Icon name="edit" />
          {panel.nav.application}
        </NavLink>
      </span>
    </nav>
  );
}

/** Whose panel this is and what is done seldom. A `details`, so it opens without script; it closes when the page changes. */
function Account({ data }: { data: PanelData }) {
  const { key } = useLocation();
  const { business, businessCount, member } = data;
  return (
    <details className="desk-account" key={key}>
      <summary>
        <span>{business?.name ?? member.name}</span>
        <Icon name="chevron" />
      </summary>
      <div className="desk-account-menu">
        <p>
          <strong>{member.name}</strong>
          <span className="small soft">{member.email}</span>
          {business ? <VendorBadge state={business.state} /> : null}
        </p>
        {business?.state === "approved" ? <Link to={`/lapak/${business.handle}`}>{panel.viewShop}</Link> : null}
        {business ? <Link to="/penjual/izin">{panel.nav.permits}</Link> : null}
        {business ? <Link to="/penjual/komplain">{panel.nav.complaints}</Link> : null}
        {business ? <Link to="/penjual/ulasan">{panel.nav.reviews}</Link> : null}
        {business ? <Link to="/penjual/label">{panel.nav.labels}</Link> : null}
        {business ? <Link to="/penjual/penarikan">{panel.nav.recalls}</Link> : null}
        {business ? <Link to="/penjual/voucher">{panel.nav.vouchers}</Link> : null}
        {business ? <Link to="/penjual/anggota">{panel.nav.members}</Link> : null}
        {business ? <Link to="/penjual/pengajuan">{panel.nav.application}</Link> : null}
        {business ? <Link to="/penjual/usaha">{businessCount > 1 ? panel.switch : panel.businesses}</Link> : null}
        <Form method="post" action="/penjual/keluar" reloadDocument>
          <button type="submit">{vendor.account.signOut}</button>
        </Form>
      </div>
    </details>
  );
}

function StateBanner({ state }: { state: NonNullable<PanelData["business"]>["state"] }) {
  const { pathname } = useLocation();
  if (state === "approved" || pathname === "/penjual/pengajuan") return null;
  const words = panel.banners[state];
  return (
    <Notice tone={state === "suspended" || state === "rejected" ? "bad" : "wait"}>
      <p>
        {words.text} <Link to="/penjual/pengajuan">{words.action}</Link>
      </p>
    </Notice>
  );
}
