import type { ComplaintView } from "@lapak/backend/contracts/complaint";
import { complaints as words } from "~/i18n/id/complaints";
import { dateTime, rupiah } from "~/lib/format";

/** What both sides and the city read alike: what is wrong, the photos, and who did what. Needs `styles/complaint.css`. */

type Told = Pick<ComplaintView, "kind" | "text" | "items" | "wanted" | "wanted_amount" | "photos">;

export function ComplaintFacts({ complaint, photo }: { complaint: Told; photo: (id: string) => string }) {
  const { kind, text, items, wanted, wanted_amount, photos } = complaint;
  return (
    <div className="complaint-facts">
      <h2>{words.kinds[kind]}</h2>
      <blockquote>{text}</blockquote>
      <dl>
        <dt>{words.items}</dt>
        <dd>{items.length > 0 ? items.map((item) => words.pieces(item.quantity, item.title)).join(", ") : words.whole}</dd>
        <dt>{words.wanted}</dt>
        <dd>
          {words.wishes[wanted]}
          {wanted_amount === null ? null : `, ${rupiah(wanted_amount)}`}
        </dd>
      </dl>
      <Photos photos={photos} address={photo} />
    </div>
  );
}

function Photos({ photos, address }: { photos: Told["photos"]; address: (id: string) => string }) {
  if (photos.length === 0) return null;
  return (
    <ul className="complaint-photos" aria-label={words.photosTitle}>
      {photos.map(({ id, width, height }, index) => (
        <li key={id}>
          <a href={address(id)} target="_blank" rel="noopener">
            <img src={address(id)} width={width} height={height} alt={words.photo(index + 1)} loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  );
}

export function ComplaintStory({ steps }: { steps: ComplaintView["steps"] }) {
  return (
    <section className="card stack">
      <h2>{words.story}</h2>
      <ol className="story">
        {steps.map((step) => (
          <li key={`${step.at} ${step.action}`} data-by={step.by}>
            <p>
              <strong>{words.steps[step.action]}</strong>
              {step.amount === null ? null : <b className="story-amount">{rupiah(step.amount)}</b>}
            </p>
            <p className="small soft">
              {words.actors[step.by]} · <time dateTime={step.at}>{dateTime(step.at)}</time>
            </p>
            {step.note ? <p className="story-note">“{step.note}”</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
