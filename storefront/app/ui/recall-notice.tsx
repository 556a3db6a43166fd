import type { PublicRecall } from "@lapak/backend/contracts/recall";
import { Link } from "@remix-run/react";
import { recalls as words } from "~/i18n/id/recalls";
import { day } from "~/lib/format";
import { Notice } from "./notice";

/** What of it: the batch and the days, or all of it. */
export function whichOf({ batch_code, handed_from, handed_until }: PublicRecall): string {
  const period = words.period(handed_from && day(handed_from), handed_until && day(handed_until));
  return [batch_code === null ? words.wholeProduct : words.batch(batch_code), ...(period ? [period] : [])].join(" · ");
}

/** A warning wherever the recalled product or its shop is looked at. */
export function RecallWarning({ title, recalls }: { title: string; recalls: readonly PublicRecall[] }) {
  if (recalls.length === 0) return null;
  return (
    <Notice tone="bad" title={title}>
      <ul>
        {recalls.map((recall) => (
          <li key={recall.number}>
            <Link to={`/penarikan/${recall.number}`}>{recall.product.title}</Link>: {whichOf(recall)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
