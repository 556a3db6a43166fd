import type { Reference } from "@lapak/backend/contracts/reference";
import { Form, useNavigation } from "@remix-run/react";
import type { FocusEvent } from "react";
import { listing as words } from "~/i18n/id/listing";
import { count } from "~/lib/format";
import type { ListingDraft } from "~/lib/panel/listing-form";
import { type FieldErrors, wholeNumber } from "~/lib/panel/typed";
import { Button } from "~/ui/button";
import { Checkbox, RadioCards, Select, TextArea, TextField } from "~/ui/form";
import { type Checks, HalalSection, LabelSection, PermitSection } from "./listing-label";
import { PhotosField } from "./photos-field";
import { Problems } from "./problems";

export interface ListingFormProps {
  draft: ListingDraft;
  message: string | null;
  errors: FieldErrors;
  reference: Reference;
  /** The officer's word on the claims of a saved product. */
  checks: Checks | null;
}

export function ListingForm({ draft, message, errors, reference, checks }: ListingFormProps) {
  const saving = useNavigation().state === "submitting";
  return (
    <Form method="post" encType="multipart/form-data" className="form" noValidate>
      {/* Enter in a field presses a form's first button: it must be saving, not a photo's. */}
      <button type="submit" name="intent" value="save" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {words.save}
      </button>
      {message ? <Problems message={message} errors={errors} /> : null}
      <fieldset className="form-section" id="photos">
        <legend>{words.sections.photos.title}</legend>
        <p className="soft small">{words.sections.photos.lead}</p>
        <PhotosField photos={draft.photos} error={errors.photos} />
      </fieldset>
      <Basics draft={draft} errors={errors} reference={reference} />
      <PreorderSection draft={draft} errors={errors} />
      <LabelSection draft={draft} errors={errors} reference={reference} />
      <HalalSection draft={draft} errors={errors} check={checks?.halal ?? "none"} />
      <PermitSection draft={draft} errors={errors} check={checks?.permit ?? "none"} />
      <fieldset className="form-section">
        <RadioCards name="state" legend={words.sections.state.title} cards={STATES} defaultValue={draft.state} error={errors.state} />
      </fieldset>
      <div className="save-bar">
        <Button name="intent" value="save" size="large" disabled={saving}>
          {words.save}
        </Button>
      </div>
    </Form>
  );
}

const STATES = Object.entries(words.stateChoices).map(([value, { label, hint }]) => ({ value, label, note: hint }));

function Basics({ draft, errors, reference }: Pick<ListingFormProps, "draft" | "errors" | "reference">) {
  const { fields } = words;
  return (
    <fieldset className="form-section">
      <legend>{words.sections.basics.title}</legend>
      <TextField name="title" {...fields.title} required maxLength={80} defaultValue={draft.title} error={errors.title} />
      <Select
        name="category"
        label={fields.category.label}
        required
        placeholder={words.pickCategory}
        choices={reference.categories.map(({ handle, name }) => ({ value: handle, label: name }))}
        defaultValue={draft.category}
        error={errors.category}
      />
      <div className="form-pair">
        <TextField
          name="price"
          label={fields.price.label}
          prefix="Rp"
          required
          inputMode="numeric"
          placeholder="15.000"
          defaultValue={draft.price}
          error={errors.price}
          onBlur={groupThousands}
        />
        <Select
          name="unit"
          label={fields.unit.label}
          required
          placeholder={null}
          choices={reference.units.map((unit) => ({ value: unit, label: words.perUnit(unit) }))}
          defaultValue={draft.unit}
          error={errors.unit}
        />
      </div>
      <TextField
        name="stock"
        {...fields.stock}
        required
        inputMode="numeric"
        placeholder="20"
        defaultValue={draft.stock}
        error={errors.stock}
      />
      <TextArea
        name="description"
        {...fields.description}
        maxLength={2000}
        rows={3}
        defaultValue={draft.description}
        error={errors.description}
      />
    </fieldset>
  );
}

/** What belongs to a pre-order shows once it is ticked; a browser too old for that always shows it. */
function PreorderSection({ draft, errors }: Pick<ListingFormProps, "draft" | "errors">) {
  const { preorder, fields } = words;
  return (
    <fieldset className="form-section offer" id="preorder">
      <legend>{preorder.title}</legend>
      <Checkbox name="preorder" label={preorder.label} note={preorder.hint} defaultChecked={draft.preorder} />
      {errors.preorder ? <p className="field-error">{errors.preorder}</p> : null}
      <div className="offer-more form-pair">
        <TextField
          name="preorder.days"
          {...fields["preorder.days"]}
          required
          inputMode="numeric"
          defaultValue={draft.preorder_days}
          error={errors["preorder.days"]}
        />
        <TextField
          name="preorder.cutoff"
          {...fields["preorder.cutoff"]}
          type="time"
          defaultValue={draft.preorder_cutoff}
          error={errors["preorder.cutoff"]}
        />
      </div>
    </fieldset>
  );
}

/** `15000` becomes `15.000` when the field is left, so that a zero too many is seen. */
function groupThousands({ currentTarget: input }: FocusEvent<HTMLInputElement>) {
  const value = wholeNumber(input.value);
  if (value !== null && !Number.isNaN(value)) input.value = count(value);
}
