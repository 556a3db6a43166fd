import type { ListingView } from "@lapak/backend/contracts/listing";
import type { PermitChoice } from "@lapak/backend/contracts/permit";
import type { Reference } from "@lapak/backend/contracts/reference";
import { Link } from "@remix-run/react";
import { labels } from "~/i18n/id/labels";
import { listing as words } from "~/i18n/id/listing";
import { permits as permitWords } from "~/i18n/id/permits";
import type { ListingDraft } from "~/lib/panel/listing-form";
import type { FieldErrors } from "~/lib/panel/typed";
import { Badge } from "~/ui/badge";
import { Checkbox, RadioCards, Select, TextField } from "~/ui/form";
import { IngredientsField } from "./ingredients-field";

interface PermitsProps {
  /** The shop's permits. */
  permits: readonly PermitChoice[];
}

interface SectionProps {
  draft: ListingDraft;
  errors: FieldErrors;
}

const { fields, sections } = words;
const choices = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));

export function LabelSection({ draft, errors, reference, known }: SectionProps & { reference: Reference; known: readonly string[] }) {
  return (
    <fieldset className="form-section">
      <legend>{sections.label.title}</legend>
      <p className="soft small">{sections.label.lead}</p>
      <IngredientsField
        typed={draft.ingredients}
        declared={draft.allergens}
        error={errors.ingredients}
        allergens={reference.allergens}
        known={known}
      />
      <div className="form-pair">
        <TextField
          name="net_content"
          label={fields.net_content.label}
          inputMode="numeric"
          placeholder="250"
          defaultValue={draft.net_content}
          error={errors.net_content}
        />
        <Select
          name="net_content_unit"
          label={fields.net_content_unit.label}
          required
          placeholder={null}
          choices={choices(words.contentUnits)}
          defaultValue={draft.net_content_unit}
          error={errors.net_content_unit}
        />
      </div>
      <Select
        name="container"
        label={fields.container.label}
        placeholder={null}
        choices={choices(words.containers)}
        defaultValue={draft.container}
        error={errors.container}
      />
      <Select
        name="storage"
        label={fields.storage.label}
        required
        placeholder={null}
        choices={choices(labels.storage)}
        defaultValue={draft.storage}
        error={errors.storage}
      />
      <TextField
        name="shelf_life_days"
        {...fields.shelf_life_days}
        inputMode="numeric"
        placeholder="0"
        defaultValue={draft.shelf_life_days}
        error={errors.shelf_life_days}
      />
      <Checkbox name="ready_to_eat" label={fields.ready_to_eat.label} note={fields.ready_to_eat.hint} defaultChecked={draft.ready_to_eat} />
      <details className="field" id="food_traits" open={draft.food_traits.length > 0}>
        <summary className="field-label">{words.traitsTitle}</summary>
        <span className="field-hint">{words.traitsHint}</span>
        <div className="check-grid">
          {choices(words.traits).map(({ value, label }) => (
            <Checkbox key={value} name="food_traits" value={value} label={label} defaultChecked={draft.food_traits.includes(value)} />
          ))}
        </div>
      </details>
    </fieldset>
  );
}

const HALAL = Object.entries(words.halal).map(([value, { label, hint }]) => ({ value, label, note: hint }));

/** What can be picked: the permit as its shop knows it, and how it stands. */
const permitChoices = (permits: readonly PermitChoice[]) =>
  permits.map(({ id, kind, number, state }) => ({
    value: id,
    label:
      state === "verified" ? `${permitWords.kinds[kind]} ${number}` : `${permitWords.kinds[kind]} ${number} (${permitWords.states[state]})`,
  }));

const ToPermits = ({ children }: { children: string }) => (
  <p className="small">
    <Link to="/penjual/izin">{children}</Link>
  </p>
);

/** The certificate is picked once one is claimed; a browser too old for that always shows the list. */
export function HalalSection({ draft, errors, permits, review }: SectionProps & PermitsProps & { review: ListingView["recipe_review"] }) {
  const certificates = permits.filter(({ kind }) => kind === "halal");
  return (
    <fieldset className="form-section claim-section">
      <legend>
        {sections.halal.title} {review === "none" ? null : <Badge tone={REVIEW_TONES[review]}>{words.reviews[review]}</Badge>}
      </legend>
      <RadioCards
        name="halal_state"
        legend={<span className="visually-hidden">{fields.halal_state.label}</span>}
        cards={HALAL}
        defaultValue={draft.halal_state}
        error={errors.halal_state}
      />
      <div className="claim claim-halal">
        {certificates.length > 0 ? (
          <Select
            name="halal_permit_id"
            {...fields.halal_permit_id}
            placeholder={words.pickCertificate}
            choices={permitChoices(certificates)}
            defaultValue={draft.halal_permit_id}
            error={errors.halal_permit_id}
          />
        ) : (
          <p className="small soft" id="halal_permit_id">
            {words.noCertificate}
          </p>
        )}
        <ToPermits>{words.toPermits}</ToPermits>
      </div>
    </fieldset>
  );
}

const FOOD = ["pirt", "bpom_md", "bpom_ml"];

export function PermitSection({ draft, errors, permits }: SectionProps & PermitsProps) {
  const food = permits.filter(({ kind }) => FOOD.includes(kind));
  const shopWide = permits.filter(({ kind, state }) => (kind === "slhs" || kind === "hsp") && state === "verified");
  return (
    <fieldset className="form-section">
      <legend>{sections.permit.title}</legend>
      <p className="soft small">{sections.permit.lead}</p>
      {shopWide.map(({ id, kind, number }) => (
        <p key={id} className="small">
          {words.shopWide(permitWords.kinds[kind], number)}
        </p>
      ))}
      {food.length > 0 ? (
        <Select
          name="food_permit_id"
          {...fields.food_permit_id}
          placeholder={words.noFoodPermit}
          choices={permitChoices(food)}
          defaultValue={draft.food_permit_id}
          error={errors.food_permit_id}
        />
      ) : (
        <p className="small soft" id="food_permit_id">
          {words.noPermits}
        </p>
      )}
      <ToPermits>{words.toPermits}</ToPermits>
    </fieldset>
  );
}

const REVIEW_TONES = { verified: "good", waiting: "wait", refused: "bad" } as const;
