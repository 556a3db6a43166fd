import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Container, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useComplaints } from "../backend/complaints";
import { useOrderGroups } from "../backend/order-groups";
import { usePermits } from "../backend/permits";
import { useQueue } from "../backend/vendors";
import { today } from "../i18n/id/today";

function Task({ to, count, label }: { to: string; count?: number; label: string }) {
  return (
    <Link to={to} className="txt-compact-small text-ui-fg-interactive-hover hover:underline">
      {count !== undefined && `${count.toLocaleString("id-ID")} `}
      {label}
    </Link>
  );
}

/** Medusa opens on its orders; what waits for the officer is one click from there. */
export default function Today() {
  const applications = useQueue({ state: "submitted", page: 1 });
  const transfers = useOrderGroups({ payment_state: "awaiting_confirmation", page: 1 });
  const complaints = useComplaints({ tab: "escalated", page: 1 });
  const permits = usePermits({ tab: "submitted", page: 1 });
  return (
    <Container className="flex flex-wrap items-center gap-x-6 gap-y-2 px-6 py-3">
      <Text size="small" weight="plus">
        {today.title}
      </Text>
      <Task to="/pengajuan" count={applications.data?.counts.submitted} label={today.applications} />
      <Task to="/transfer?bayar=bukti" count={transfers.data?.counts.awaiting_confirmation} label={today.transfers} />
      <Task to="/komplain" count={complaints.data?.counts.escalated} label={today.complaints} />
      <Task to="/komplain?daftar=keamanan" count={complaints.data?.counts.urgent} label={today.urgent} />
      <Task to="/izin" count={permits.data?.waiting.permits} label={today.permits} />
      <Task to="/izin?daftar=bahan" count={permits.data?.waiting.recipes} label={today.recipes} />
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "order.list.before" });
