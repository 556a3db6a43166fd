import { Button, Container, toast } from "@medusajs/ui";
import { useMemo, useState } from "react";
import { useNavigate, useParams, useSearchParams } from "react-router-dom";
import { type Application, type Decision, fetchQueue, useApplication } from "../../../backend/vendors";
import { useWorkOn } from "../../../backend/work";
import { applications } from "../../../i18n/id/applications";
import { work } from "../../../i18n/id/work";
import { Answers, Photos } from "../../../parts/applications/answers";
import { DecisionPanel } from "../../../parts/applications/decision-panel";
import { History } from "../../../parts/applications/history";
import { OpenOrders } from "../../../parts/applications/open-orders";
import { People } from "../../../parts/applications/people";
import { RemarkProvider } from "../../../parts/applications/remarks";
import { Scale } from "../../../parts/applications/scale";
import { VendorStateBadge } from "../../../parts/badges";
import { PageHeader } from "../../../parts/page-header";
import { Shown } from "../../../parts/shown";
import { Changes } from "../../../parts/work/changes";
import { Confirmations } from "../../../parts/work/confirmations";
import { HolderBar } from "../../../parts/work/holder-bar";
import { atTime } from "../../../rules/format";
import { nextInQueue, readFilters } from "../../../rules/queue-filters";

const WORKED_FROM_QUEUE: ReadonlySet<Decision> = new Set(["approve", "request_revision", "reject"]);

/** After a decision the officer lands on the next application that waits within the same filters. */
function useNextApplication(id: string) {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return async (kind: Decision) => {
    const { done } = applications.decision[kind];
    if (!WORKED_FROM_QUEUE.has(kind)) return void toast.success(done);
    const filters = { ...readFilters(search), state: "submitted" as const, page: 1 };
    const queue = await fetchQueue(filters).catch(() => undefined);
    const next = queue && nextInQueue(queue.vendors, id);
    toast.success(done, { description: next ? applications.nextUp(next.business_name) : applications.queueEmpty });
    await navigate(next ? `/pengajuan/${next.id}?${search}` : `/pengajuan?${search}`);
  };
}

function ApplicationDetail({ application }: { application: Application }) {
  const [search] = useSearchParams();
  const goOn = useNextApplication(application.id);
  const asked = useMemo(() => Object.fromEntries(application.remarks.map(({ field, message }) => [field, message])), [application.remarks]);
  const bench = useWorkOn("application", application.id);
  const { item, changes } = bench.data ?? { item: null, changes: null };
  const [whole, setWhole] = useState(false);
  const onlyChanges = changes !== null && !whole;
  const submitted = application.submitted_at && `${applications.submittedAt} ${atTime(application.submitted_at)}`;

  return (
    <RemarkProvider open={application.actions.includes("request_revision")} asked={asked}>
      <div className="flex flex-col gap-3">
        <Container className="p-0">
          <PageHeader
            title={application.answers.business_name}
            subtitle={[submitted, applications.products(application.product_count)].filter(Boolean).join(" · ")}
            back={{ to: `/pengajuan?${search}`, label: applications.toQueue }}
          >
            <VendorStateBadge state={application.state} />
          </PageHeader>
        </Container>
        <Confirmations subject={application.id} />
        {item && <HolderBar item={item} />}
        <div className="grid items-start gap-3 xl:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="flex min-w-0 flex-col gap-3">
            {changes && item && <Changes changes={changes} round={item.round} />}
            {changes && (
              <Button size="small" variant="secondary" className="self-start" aria-expanded={whole} onClick={() => setWhole(!whole)}>
                {whole ? work.showChanges : work.showAll}
              </Button>
            )}
            {!onlyChanges && <Answers application={application} />}
            {onlyChanges && changes.some(({ field }) => field === "evidence") && <Photos application={application} />}
          </div>
          <div className="flex min-w-0 flex-col gap-3 xl:sticky xl:top-3">
            {(bench.data || bench.error) && (
              <DecisionPanel application={application} round={item?.round} onDecided={(kind) => void goOn(kind)} />
            )}
            {application.state === "suspended" && <OpenOrders vendorId={application.id} />}
            {(application.state === "approved" || application.state === "suspended") && <Scale vendorId={application.id} />}
            <History decisions={application.decisions} />
            <People members={application.members} />
          </div>
        </div>
      </div>
    </RemarkProvider>
  );
}

export default function ApplicationPage() {
  const { id = "" } = useParams();
  const application = useApplication(id);
  return <Shown query={application}>{(data) => <ApplicationDetail key={data.id} application={data} />}</Shown>;
}
