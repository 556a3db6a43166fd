import type { Rating as RatingData } from "@lapak/backend/contracts/catalog";
import { reviews as words } from "~/i18n/id/reviews";
import { count } from "~/lib/format";

const STAR = "m12 3 2.7 5.7 6.3.9-4.6 4.4 1.1 6.2L12 17.3l-5.5 2.9 1.1-6.2L3 9.6l6.3-.9L12 3Z";

export function Star({ on = true }: { on?: boolean }) {
  return (
    <svg className={on ? "star" : "star star-off"} viewBox="0 0 24 24" aria-hidden="true">
      <path d={STAR} />
    </svg>
  );
}

const decimal = new Intl.NumberFormat("id-ID", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `★ 4,6 (12)`; nothing before the first review. */
export function Rating({ rating }: { rating: RatingData }) {
  if (!rating) return null;
  const average = decimal.format(rating.average);
  return (
    <span className="rating">
      <Star />
      <span aria-hidden="true">
        {average} <span className="soft">({count(rating.count)})</span>
      </span>
      <span className="visually-hidden">{words.rating(average, rating.count)}</span>
    </span>
  );
}

/** The stars of one review. */
export function Stars({ stars }: { stars: number }) {
  return (
    <span className="stars">
      {[1, 2, 3, 4, 5].map((place) => (
        <Star key={place} on={place <= stars} />
      ))}
      <span className="visually-hidden">{words.stars(stars)}</span>
    </span>
  );
}
