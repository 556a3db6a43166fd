import type { ListingView } from "@lapak/backend/contracts/listing";
import type { Reference } from "@lapak/backend/contracts/reference";
import { labels } from "~/i18n/id/labels";
import { listing as words } from "~/i18n/id/listing";
import type { ListingDraft } from "~/lib/panel/listing-form";
import type { FieldErrors } from "~/lib/panel/typed";
import { Badge } from "~/ui/badge";
import { Checkbox, RadioCards, Select, TextField } from "~/ui/form";
import { IngredientsField } from "./ingredients-field";

export interface Checks {
  halal: ListingView["halal_check"];
  permit: ListingView["permit_check"];
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

/** Number and date show once they are claimed; a browser too old for that always shows them. */
export function HalalSection({ draft, errors, check }: SectionProps & { check: Checks["halal"] }) {
  return (
    <fieldset className="form-section claim-section">
      <legend>
        {sections.halal.title} <CheckBadge check={check} />
      </legend>
      <RadioCards
        name="halal_state"
        legend={<span className="visually-hidden">{fields.halal_state.label}</span>}
        cards={HALAL}
        defaultValue={draft.halal_state}
        error={errors.halal_state}
      />
      <div className="form-row claim claim-halal">
        <TextField
          name="halal_number"
          {...fields.halal_number}
          maxLength={30}
          placeholder="ID32110001333131122"
          autoCapitalize="characters"
          defaultValue={draft.halal_number}
          error={errors.halal_number}
        />
        <TextField
          name="halal_issued_on"
          label={fields.halal_issued_on.label}
          type="date"
          defaultValue={draft.halal_issued_on}
          error={errors.halal_issued_on}
        />
      </div>
    </fieldset>
  );
}

export function PermitSection({ draft, errors, check }: SectionProps & { check: Checks["permit"] }) {
  return (
    <fieldset className="form-section claim-section">
      <legend>
        {sections.permit.title} <CheckBadge check={check} />
      </legend>
      <p className="soft small">{sections.permit.lead}</p>
      <Select
        name="permit_kind"
        label={fields.permit_kind.label}
        required
        placeholder={null}
        choices={choices(words.permits)}
        defaultValue={draft.permit_kind}
        error={errors.permit_kind}
      />
      <div className="form-row claim claim-permit">
        <TextField
          name="permit_number"
          {...fields.permit_number}
          maxLength={40}
          defaultValue={draft.permit_number}
          error={errors.permit_number}
        />
        <TextField
          name="permit_expires_on"
          {...fields.permit_expires_on}
          type="date"
          defaultValue={draft.permit_expires_on}
          error={errors.permit_expires_on}
        />
      </div>
    </fieldset>
  );
}

const TONES = { pending: "wait", verified: "good", rejected: "bad", revoked: "bad" } as const;

function CheckBadge({ check }: { check: ListingView["permit_check"] }) {
  return check === "none" ? null : <Badge tone={TONES[check]}>{words.checks[check]}</Badge>;
}
