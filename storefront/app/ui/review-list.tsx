import type { ReviewView } from "@lapak/backend/contracts/review";
import { reviews as words } from "~/i18n/id/reviews";
import { date } from "~/lib/format";
import { Stars } from "./rating";

/** What one shopper said, and what the shop answered. */
export function Review({ review, about }: { review: ReviewView; about?: string }) {
  return (
    <article className="review">
      <p className="review-head">
        <Stars stars={review.stars} /> <strong>{review.name}</strong>{" "}
        <span className="small soft">
          <time dateTime={review.written_at}>{date(review.written_at)}</time>
          {review.edited_at ? `, ${words.edited}` : null}
        </span>
      </p>
      {about ? <p className="small soft">{about}</p> : null}
      {review.words ? <p className="prose">{review.words}</p> : null}
      {review.answer ? (
        <div className="review-answer">
          <p className="small soft">{words.answer}</p>
          <p className="prose">{review.answer}</p>
        </div>
      ) : null}
    </article>
  );
}

export function ReviewList({ reviews }: { reviews: readonly ReviewView[] }) {
  return (
    <ul className="review-list">
      {reviews.map((review) => (
        <li key={review.id}>
          <Review review={review} />
        </li>
      ))}
    </ul>
  );
}
