import type { ListingBasics } from "@lapak/backend/contracts/label";
import type { Reference } from "@lapak/backend/contracts/reference";
import { Fragment, type ReactNode } from "react";
import { labels } from "~/i18n/id/labels";
import { listingForm } from "~/i18n/id/listing-form";
import { allergenFinder } from "~/lib/allergens";
import { netContent } from "~/lib/format";
import type { ListingDraft } from "~/lib/panel/listing-form";
import { listOfWords, wholeNumber } from "~/lib/panel/typed";

const words = listingForm.label;

interface LabelPreviewProps {
  draft: ListingDraft;
  allergens: Reference["allergens"];
  producer: ListingBasics["producer"];
  /** An officer verified the certificate; until then the label may not call itself certified. */
  isHalalVerified: boolean;
  /** Number of the permit it is sold under; null: none. */
  permit: string | null;
}

/** The label as it would be printed, from what is typed just now. */
export function LabelPreview({ draft, allergens, producer, isHalalVerified, permit }: LabelPreviewProps) {
  const find = allergenFinder(allergens);
  const list = listOfWords(draft.ingredients);
  const declared = allergens.filter(({ code }) => draft.allergens.includes(code)).map(({ name }) => name.toLowerCase());
  const amount = wholeNumber(draft.net_content);
  const halal = draft.halal_state === "certified" && !isHalalVerified ? "in_process" : draft.halal_state;
  const unit = draft.net_content_unit as "g" | "ml" | "pcs";
  return (
    <section className="label label-preview" aria-label={words.title}>
      <p className="label-title">{draft.title || words.none}</p>
      <dl>
        <Row name={words.ingredients}>
          {list.length === 0
            ? words.none
            : list.map((name, place) => (
                <Fragment key={name}>
                  {place > 0 ? ", " : ""}
                  {find(name).length > 0 ? <b>{name}</b> : name}
                </Fragment>
              ))}
          {declared.length > 0 ? <b className="label-note">{words.contains(declared.join("; "))}</b> : null}
        </Row>
        {amount ? <Row name={words.netContent}>{netContent(amount, unit)}</Row> : null}
        <Row name={words.dates}>{words.datesText(wholeNumber(draft.shelf_life_days) || 0)}</Row>
        <Row name={words.batch}>{words.batchText}</Row>
        <Row name={words.storage}>{labels.storage[draft.storage as keyof typeof labels.storage] ?? words.none}</Row>
        <Row name={words.halal}>{labels.halal[halal as keyof typeof labels.halal] ?? words.none}</Row>
        {permit ? <Row name={words.permit}>{permit}</Row> : null}
        <Row name={words.producer}>{[producer.name, producer.address].filter(Boolean).join(", ")}</Row>
      </dl>
    </section>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
