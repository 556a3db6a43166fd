import { Container } from "@medusajs/ui";
import { useParams, useSearchParams } from "react-router-dom";
import { useComplaint } from "../../../backend/complaints";
import { complaints as words } from "../../../i18n/id/complaints";
import { ComplaintStateBadge } from "../../../parts/complaints/complaint-table";
import { Decision } from "../../../parts/complaints/decision";
import { Said, Story, Surroundings } from "../../../parts/complaints/sides";
import { UrgentCheck } from "../../../parts/complaints/urgent-check";
import { PageHeader } from "../../../parts/page-header";
import { Shown } from "../../../parts/shown";

export default function ComplaintPage() {
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  return (
    <Shown query={useComplaint(id)}>
      {(complaint) => (
        <div className="flex flex-col gap-3">
          <Container className="p-0">
            <PageHeader
              title={words.detailTitle(complaint.order_number)}
              subtitle={words.kinds[complaint.kind]}
              back={{ to: `/komplain?${search}`, label: words.toList }}
            >
              <ComplaintStateBadge state={complaint.state} />
            </PageHeader>
          </Container>
          <div className="grid items-start gap-3 xl:grid-cols-[minmax(0,1fr)_26rem]">
            <div className="flex min-w-0 flex-col gap-3">
              <Said complaint={complaint} />
              <Story steps={complaint.steps} />
            </div>
            <div className="flex min-w-0 flex-col gap-3">
              <UrgentCheck complaint={complaint} />
              <Decision complaint={complaint} />
              <Surroundings complaint={complaint} />
            </div>
          </div>
        </div>
      )}
    </Shown>
  );
}
