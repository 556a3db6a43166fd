import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Star } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { useReviews } from "../../backend/reviews";
import { reviews as words } from "../../i18n/id/reviews";
import { FilterTabs } from "../../parts/filter-tabs";
import { PageHeader } from "../../parts/page-header";
import { Pager } from "../../parts/pager";
import { ReviewRow } from "../../parts/reviews/review-row";
import { Nothing, Shown } from "../../parts/shown";
import { useListFilters } from "../../parts/use-list-filters";
import { REVIEW_TABS, readReviewFilters, writeReviewFilters } from "../../rules/review-filters";

export default function Reviews() {
  const [filters, show] = useListFilters(readReviewFilters, writeReviewFilters);
  const list = useReviews(filters);
  return (
    <Container className="divide-y p-0">
      <PageHeader title={words.title} subtitle={words.subtitle} />
      <FilterTabs
        label={words.tabsLabel}
        tabs={REVIEW_TABS.map((state) => ({
          label: words.tabs[state],
          to: `/ulasan?${writeReviewFilters({ state, page: 1 })}`,
          current: state === filters.state,
        }))}
      />
      <Shown query={list}>
        {({ reviews, page, has_next }) => (
          <>
            {reviews.length === 0 ? (
              <Nothing>{words.none[filters.state]}</Nothing>
            ) : (
              <ul className="divide-y">
                {reviews.map((review) => (
                  <ReviewRow key={review.id} review={review} />
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

export const config = defineRouteConfig({ label: words.title, icon: Star, rank: 4 });
