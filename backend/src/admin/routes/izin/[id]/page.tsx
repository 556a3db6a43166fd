import { Container } from "@medusajs/ui";
import { useParams, useSearchParams } from "react-router-dom";
import { type Permit, usePermit } from "../../../backend/permits";
import { useWorkOn } from "../../../backend/work";
import { permits as words } from "../../../i18n/id/permits";
import { PageHeader } from "../../../parts/page-header";
import { PermitDecision } from "../../../parts/permits/permit-decision";
import { PermitEvidence } from "../../../parts/permits/permit-evidence";
import { PermitFacts } from "../../../parts/permits/permit-facts";
import { PermitHistory } from "../../../parts/permits/permit-history";
import { PermitProducts } from "../../../parts/permits/permit-products";
import { PermitStateBadge } from "../../../parts/permits/permit-table";
import { Shown } from "../../../parts/shown";
import { Changes } from "../../../parts/work/changes";
import { Confirmations } from "../../../parts/work/confirmations";
import { HolderBar } from "../../../parts/work/holder-bar";

/** As the bench names what a shop handed in. */
const FIELDS: Record<string, string> = {
  kind: words.kindsLabel,
  number: words.facts.number,
  holder: words.facts.holder,
  scope: words.facts.scope,
  issued_on: words.facts.issued,
  expires_on: words.facts.expires,
  products: words.productsLabel,
  evidence: words.evidence,
};

function PermitDetail({ permit }: { permit: Permit }) {
  const [search] = useSearchParams();
  const bench = useWorkOn("permit", permit.id);
  const { item, changes } = bench.data ?? { item: null, changes: null };
  return (
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
      <Confirmations subject={permit.id} />
      {item && <HolderBar item={item} />}
      <div className="grid items-start gap-3 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-3">
          {changes && item && <Changes changes={changes} round={item.round} labels={FIELDS} />}
          <PermitFacts permit={permit} />
          {(bench.data || bench.error) && <PermitDecision permit={permit} round={item?.round} />}
          <PermitProducts products={permit.products} />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <PermitEvidence evidence={permit.evidence} />
          <PermitHistory history={permit.history} />
        </div>
      </div>
    </div>
  );
}

export default function PermitPage() {
  const { id = "" } = useParams();
  return <Shown query={usePermit(id)}>{(permit) => <PermitDetail key={permit.id} permit={permit} />}</Shown>;
}
