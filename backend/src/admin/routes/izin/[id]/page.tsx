import { Container } from "@medusajs/ui";
import { useParams, useSearchParams } from "react-router-dom";
import { usePermit } from "../../../backend/permits";
import { permits as words } from "../../../i18n/id/permits";
import { PageHeader } from "../../../parts/page-header";
import { PermitDecision } from "../../../parts/permits/permit-decision";
import { PermitEvidence } from "../../../parts/permits/permit-evidence";
import { PermitFacts } from "../../../parts/permits/permit-facts";
import { PermitHistory } from "../../../parts/permits/permit-history";
import { PermitProducts } from "../../../parts/permits/permit-products";
import { PermitStateBadge } from "../../../parts/permits/permit-table";
import { Shown } from "../../../parts/shown";

export default function PermitPage() {
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  return (
    <Shown query={usePermit(id)}>
      {(permit) => (
        <div className="flex flex-col gap-3">
          <Container className="p-0">
            <PageHeader
              title={`${words.kinds[permit.kind]} · ${permit.vendor.name}`}
              subtitle={permit.number}
              back={{ to: `/izin?${search}`, label: words.toList }}
            >
              <PermitStateBadge state={permit.state} />
            </PageHeader>
          </Container>
          <div className="grid items-start gap-3 xl:grid-cols-2">
            <div className="flex min-w-0 flex-col gap-3">
              <PermitFacts permit={permit} />
              <PermitDecision permit={permit} />
              <PermitProducts products={permit.products} />
            </div>
            <div className="flex min-w-0 flex-col gap-3">
              <PermitEvidence evidence={permit.evidence} />
              <PermitHistory history={permit.history} />
            </div>
          </div>
        </div>
      )}
    </Shown>
  );
}
