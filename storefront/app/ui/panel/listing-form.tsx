import type { ListingBasics } from "@lapak/backend/contracts/label";
import type { ListingView } from "@lapak/backend/contracts/listing";
import type { PermitChoice } from "@lapak/backend/contracts/permit";
import type { Reference } from "@lapak/backend/contracts/reference";
import { Form, useNavigation } from "@remix-run/react";
import { type FocusEvent, type FormEvent, useRef, useState } from "react";
import { listing as words } from "~/i18n/id/listing";
import { listingForm } from "~/i18n/id/listing-form";
import { count } from "~/lib/format";
import { keyOf } from "~/lib/panel/kept-draft";
import { draftOfForm, type ListingDraft } from "~/lib/panel/listing-form";
import { type FieldErrors, wholeNumber } from "~/lib/panel/typed";
import { Button } from "~/ui/button";
import { Checkbox, RadioCards, Select, TextArea, TextField } from "~/ui/form";
import { KeptLine, KeptNotice } from "./kept-notice";
import { LabelPreview } from "./label-preview";
import { HalalSection, LabelSection, PermitSection } from "./listing-label";
import { usePanel } from "./panel-data";
import { PhotosField } from "./photos-field";
import { Problems } from "./problems";
import { useCategoryDefaults } from "./use-category-defaults";
import { useConnection } from "./use-connection";
import { useKeptDraft } from "./use-kept-draft";
import { WholesaleSection } from "./wholesale-section";

export interface ListingFormProps {
  draft: ListingDraft;
  message: string | null;
  errors: FieldErrors;
  reference: Reference;
  basics: ListingBasics;
  /** The shop's permits, to pick from. */
  permits: readonly PermitChoice[];
  /** How a saved product's ingredients stand under its certificate. */
  review: ListingView["recipe_review"];
  /** Of a saved product; null for a new one. */
  listingId: string | null;
  /** When that was kept on the device which the backend has just taken. */
  taken?: string | null;
}

/** Where what is typed is kept on the device until the backend has taken it. */
export const useKeptKey = (listingId: string | null): string | null => {
  const vendorId = usePanel()?.business?.id;
  return vendorId ? keyOf(vendorId, listingId) : null;
};

export function ListingForm(props: ListingFormProps) {
  const kept = useKeptDraft(useKeptKey(props.listingId), props.draft, props.taken ?? null);
  const [resumed, setResumed] = useState<ListingDraft | null>(null);
  return (
    <>
      {kept.found ? (
        <KeptNotice
          kept={kept.found}
          resume={() => {
            setResumed(kept.found?.draft ?? null);
            kept.resumed();
          }}
          drop={kept.drop}
        />
      ) : null}
      <Fields {...props} key={resumed ? "resumed" : "fresh"} draft={resumed ?? props.draft} kept={kept} />
    </>
  );
}

function Fields({
  draft,
  message,
  errors,
  reference,
  basics,
  permits,
  review,
  listingId,
  kept,
}: ListingFormProps & { kept: ReturnType<typeof useKeptDraft> }) {
  const saving = useNavigation().state === "submitting";
  const [shown, setShown] = useState(draft);
  const connection = useConnection();
  const form = useRef<HTMLFormElement>(null);
  const keptAt = useRef<HTMLInputElement>(null);
  const suggest = useCategoryDefaults(form, basics.defaults, listingId === null);
  const touched = useRef(false);
  const onInput = (event: FormEvent<HTMLFormElement>) => {
    suggest(event);
    touched.current ||= event.nativeEvent.isTrusted;
    const typed = draftOfForm(new FormData(event.currentTarget));
    setShown(typed);
    if (touched.current) kept.keepSoon(typed);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const at = kept.keepNow(draftOfForm(new FormData(event.currentTarget)));
    if (keptAt.current) keptAt.current.value = at ?? "";
    // Sent without a line, the page would become an error; kept, it can be sent later.
    if (!connection.check()) event.preventDefault();
  };
  return (
    <Form ref={form} method="post" encType="multipart/form-data" className="form" noValidate onInput={onInput} onSubmit={onSubmit}>
      {/* Enter in a field presses a form's first button: it must be saving, not a photo's. */}
      <button type="submit" name="intent" value="save" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {words.save}
      </button>
      <input type="hidden" name="kept_at" ref={keptAt} defaultValue="" />
      {message ? <Problems message={message} errors={errors} /> : null}
      <fieldset className="form-section" id="photos">
        <legend>{words.sections.photos.title}</legend>
        <p className="soft small">{words.sections.photos.lead}</p>
        <PhotosField photos={draft.photos} error={errors.photos} />
      </fieldset>
      <Basics draft={draft} errors={errors} reference={reference} />
      <WholesaleSection draft={draft} errors={errors} />
      <DailySection draft={draft} errors={errors} />
      <PreorderSection draft={draft} errors={errors} />
      <LabelSection draft={draft} errors={errors} reference={reference} known={basics.ingredients} />
      <HalalSection draft={draft} errors={errors} permits={permits} review={review} />
      <PermitSection draft={draft} errors={errors} permits={permits} />
      <details className="form-section label-fold">
        <summary>{listingForm.label.title}</summary>
        <p className="soft small">{listingForm.label.lead}</p>
        <LabelPreview
          draft={shown}
          allergens={reference.allergens}
          producer={basics.producer}
          isHalalVerified={review === "verified"}
          permit={permits.find(({ id }) => id === shown.food_permit_id)?.number ?? null}
        />
      </details>
      <fieldset className="form-section">
        <RadioCards name="state" legend={words.sections.state.title} cards={STATES} defaultValue={draft.state} error={errors.state} />
      </fieldset>
      <div className="save-bar">
        <KeptLine savedAt={kept.savedAt} connection={connection.state} />
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

function DailySection({ draft, errors }: Pick<ListingFormProps, "draft" | "errors">) {
  const { daily, fields } = words;
  return (
    <fieldset className="form-section offer">
      <legend>{daily.title}</legend>
      <Checkbox name="daily" label={daily.label} note={daily.hint} defaultChecked={draft.daily} />
      <div className="offer-more">
        <TextField
          name="daily_stock"
          {...fields.daily_stock}
          required
          inputMode="numeric"
          placeholder="20"
          defaultValue={draft.daily_stock}
          error={errors.daily_stock}
        />
      </div>
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
        <TextField
          name="preorder.quota"
          {...fields["preorder.quota"]}
          inputMode="numeric"
          defaultValue={draft.preorder_quota}
          error={errors["preorder.quota"]}
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
