import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CheckCircle } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { useClaims } from "../../backend/claims";
import { claims } from "../../i18n/id/claims";
import { ClaimCard } from "../../parts/claims/claim-card";
import { FilterTabs } from "../../parts/filter-tabs";
import { PageHeader } from "../../parts/page-header";
import { Pager } from "../../parts/pager";
import { Nothing, Shown } from "../../parts/shown";
import { useListFilters } from "../../parts/use-list-filters";
import { CHECKS, type ClaimFilters, readClaimFilters, SUBJECTS, writeClaimFilters } from "../../rules/claim-filters";

export default function Claims() {
  const [filters, show] = useListFilters(readClaimFilters, writeClaimFilters);
  const list = useClaims(filters);
  const at = (change: Partial<ClaimFilters>) => `/klaim?${writeClaimFilters({ ...filters, page: 1, ...change })}`;

  return (
    <Container className="divide-y p-0">
      <PageHeader title={claims.title} subtitle={claims.subtitle} />
      <div className="flex flex-col divide-y lg:flex-row lg:divide-x lg:divide-y-0">
        <FilterTabs
          label={claims.subjectFilter}
          tabs={SUBJECTS.map((subject) => ({ label: claims.subject[subject], to: at({ subject }), current: subject === filters.subject }))}
        />
        <FilterTabs
          label={claims.checkFilter}
          tabs={CHECKS.map((check) => ({ label: claims.check[check], to: at({ check }), current: check === filters.check }))}
        />
      </div>
      <Shown query={list}>
        {({ claims: found, page, has_next }) => (
          <>
            {found.length === 0 ? (
              <Nothing>{filters.check === "pending" ? claims.nonePending : claims.none}</Nothing>
            ) : (
              <ul className="divide-y">
                {found.map((claim) => (
                  <ClaimCard key={`${claim.listing_id}-${claim.subject}`} claim={claim} />
                ))}
              </ul>
            )}
            <Pager page={page} hasNext={has_next} onPage={(next) => show({ page: next })} />
          </>
        )}
      </Shown>
    </Container>
  );
}

export const config = defineRouteConfig({ label: claims.title, icon: CheckCircle, rank: 2 });
