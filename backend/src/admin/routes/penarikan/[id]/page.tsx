import { Container, Heading } from "@medusajs/ui";
import { useState } from "react";
import { useParams, useSearchParams } from "react-router-dom";
import type { RecallView } from "../../../../contracts/recall";
import { useRecall } from "../../../backend/recalls";
import { recalls as words } from "../../../i18n/id/recalls";
import { Fact, Facts } from "../../../parts/facts";
import { PageHeader } from "../../../parts/page-header";
import { Pager } from "../../../parts/pager";
import { Buyers } from "../../../parts/recalls/buyers";
import { RecallActions } from "../../../parts/recalls/recall-actions";
import { RecallBadge, whichOf } from "../../../parts/recalls/recall-table";
import { Nothing, Shown } from "../../../parts/shown";
import { atTime } from "../../../rules/format";

function RecallFacts({ recall }: { recall: RecallView }) {
  const { facts } = words;
  return (
    <Facts>
      <Fact label={facts.shop}>{recall.shop.name}</Fact>
      <Fact label={facts.which}>{whichOf(recall)}</Fact>
      <Fact label={facts.reason}>{recall.reason}</Fact>
      <Fact label={facts.advice}>{recall.advice}</Fact>
      <Fact label={facts.opened}>{`${atTime(recall.opened_at)} ${words.by(recall.opened_by_name)}`}</Fact>
      {recall.closed_at && <Fact label={facts.closed}>{`${atTime(recall.closed_at)}: ${recall.close_note ?? ""}`}</Fact>}
      {(["orders", "pieces", "returned", "unmailed"] as const).map((fact) => (
        <Fact key={fact} label={facts[fact]}>
          {recall[fact]}
        </Fact>
      ))}
    </Facts>
  );
}

export default function RecallPage() {
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  const [page, setPage] = useState(1);
  return (
    <Shown query={useRecall(id, page)}>
      {({ recall, buyers, has_next }) => (
        <div className="flex flex-col gap-3">
          <Container className="divide-y p-0">
            <PageHeader title={recall.product.title} subtitle={recall.number} back={{ to: `/penarikan?${search}`, label: words.toList }}>
              <div className="flex flex-wrap items-center gap-3">
                <RecallBadge recall={recall} />
                <RecallActions recall={recall} />
              </div>
            </PageHeader>
            <RecallFacts recall={recall} />
          </Container>
          <Container className="divide-y p-0">
            <Heading level="h2" className="px-6 py-4">
              {words.buyers}
            </Heading>
            {buyers.length === 0 ? (
              <Nothing>{recall.reached_at ? words.buyersNone : words.looking}</Nothing>
            ) : (
              <Buyers buyers={buyers} open={recall.state === "open"} />
            )}
            <Pager page={page} hasNext={has_next} onPage={setPage} />
          </Container>
        </div>
      )}
    </Shown>
  );
}
