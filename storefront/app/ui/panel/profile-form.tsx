import type { Reference } from "@lapak/backend/contracts/reference";
import { Form, useNavigation } from "@remix-run/react";
import { shopProfile as words } from "~/i18n/id/shop-profile";
import { rupiah } from "~/lib/format";
import type { ProfileDraft } from "~/lib/panel/profile-form";
import type { FieldErrors } from "~/lib/panel/typed";
import { Button } from "~/ui/button";
import { Checkbox, RadioCards, TextArea, TextField } from "~/ui/form";
import { BannerField } from "./banner-field";
import { ClosedDaysField } from "./closed-days-field";
import { HoursField } from "./hours-field";
import { Problems } from "./problems";

export interface ProfileFormProps {
  draft: ProfileDraft;
  message: string | null;
  errors: FieldErrors;
  kecamatan: Reference["kecamatan"];
  /** Rupiah: the market's own limit for cash. */
  cashLimit: number;
}

export function ProfileForm({ draft, message, errors, kecamatan, cashLimit }: ProfileFormProps) {
  const saving = useNavigation().state === "submitting";
  return (
    <Form method="post" encType="multipart/form-data" className="form" noValidate>
      {/* Enter in a field presses a form's first button: it must be saving. */}
      <button type="submit" name="intent" value="save" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {words.save}
      </button>
      {message ? <Problems message={message} errors={errors} /> : null}
      <fieldset className="form-section">
        <legend>{words.sections.story.title}</legend>
        <BannerField banner={draft.banner} error={errors.banner} />
        <TextArea
          name="story"
          label={words.story.label}
          hint={words.story.hint}
          rows={5}
          maxLength={2000}
          defaultValue={draft.story}
          error={errors.story}
        />
      </fieldset>
      <fieldset className="form-section" id="opening_hours">
        <legend>{words.sections.hours.title}</legend>
        <p className="soft small">{words.sections.hours.lead}</p>
        <HoursField rows={draft.rows} errors={errors} />
        <TextField
          name="preparation_minutes"
          label={words.preparation_minutes.label}
          hint={words.preparation_minutes.hint}
          required
          inputMode="numeric"
          defaultValue={draft.preparation_minutes}
          error={errors.preparation_minutes}
        />
      </fieldset>
      <fieldset className="form-section" id="closed_days">
        <legend>{words.sections.closed.title}</legend>
        <p className="soft small">{words.sections.closed.lead}</p>
        <ClosedDaysField days={draft.closed_days} error={errors.closed_days} />
      </fieldset>
      <PickupSection draft={draft} errors={errors} />
      <DeliverySection draft={draft} errors={errors} kecamatan={kecamatan} />
      <CashSection draft={draft} errors={errors} cashLimit={cashLimit} />
      <div className="save-bar">
        <Button name="intent" value="save" size="large" disabled={saving}>
          {words.save}
        </Button>
      </div>
    </Form>
  );
}

type SectionProps = Pick<ProfileFormProps, "draft" | "errors">;

/** What belongs to an offer shows once it is made; a browser too old for that always shows it. */
function PickupSection({ draft, errors }: SectionProps) {
  return (
    <fieldset className="form-section offer" id="pickup_enabled">
      <legend>{words.sections.pickup.title}</legend>
      <Checkbox name="pickup_enabled" label={words.pickup_enabled} defaultChecked={draft.pickup_enabled} />
      {errors.pickup_enabled ? <p className="field-error">{errors.pickup_enabled}</p> : null}
      <div className="offer-more">
        <TextField
          name="pickup_minimum"
          label={words.pickup_minimum.label}
          hint={words.pickup_minimum.hint}
          prefix="Rp"
          required
          inputMode="numeric"
          defaultValue={draft.pickup_minimum}
          error={errors.pickup_minimum}
        />
        <TextArea
          name="pickup_note"
          label={words.pickup_note.label}
          hint={words.pickup_note.hint}
          rows={2}
          maxLength={300}
          defaultValue={draft.pickup_note}
          error={errors.pickup_note}
        />
      </div>
    </fieldset>
  );
}

function DeliverySection({ draft, errors, kecamatan }: SectionProps & Pick<ProfileFormProps, "kecamatan">) {
  return (
    <fieldset className="form-section offer">
      <legend>{words.sections.delivery.title}</legend>
      <Checkbox name="delivery_enabled" label={words.delivery_enabled} defaultChecked={draft.delivery_enabled} />
      <div className="offer-more">
        <div className="form-row">
          <TextField
            name="delivery_fee"
            label={words.delivery_fee.label}
            hint={words.delivery_fee.hint}
            prefix="Rp"
            required
            inputMode="numeric"
            defaultValue={draft.delivery_fee}
            error={errors.delivery_fee}
          />
          <TextField
            name="delivery_minimum"
            label={words.delivery_minimum.label}
            hint={words.delivery_minimum.hint}
            prefix="Rp"
            required
            inputMode="numeric"
            defaultValue={draft.delivery_minimum}
            error={errors.delivery_minimum}
          />
        </div>
        <RadioCards
          name="reach"
          legend={words.reachLabel}
          defaultValue={draft.reach}
          cards={[
            { value: "all", label: words.reach.all },
            { value: "some", label: words.reach.some },
          ]}
        />
        <fieldset className="field zones" id="delivery_zones">
          <legend className="field-label">{words.zones}</legend>
          <div className="check-grid">
            {kecamatan.map(({ code, name }) => (
              <Checkbox key={code} name="delivery_zones" value={code} label={name} defaultChecked={draft.delivery_zones.includes(code)} />
            ))}
          </div>
          {errors.delivery_zones ? <span className="field-error">{errors.delivery_zones}</span> : null}
        </fieldset>
        <TextArea
          name="delivery_note"
          label={words.delivery_note.label}
          hint={words.delivery_note.hint}
          rows={2}
          maxLength={300}
          defaultValue={draft.delivery_note}
          error={errors.delivery_note}
        />
      </div>
    </fieldset>
  );
}

function CashSection({ draft, errors, cashLimit }: SectionProps & Pick<ProfileFormProps, "cashLimit">) {
  return (
    <fieldset className="form-section offer" id="cash_enabled">
      <legend>{words.sections.cash.title}</legend>
      <Checkbox name="cash_enabled" label={words.cash_enabled} note={words.cashHint} defaultChecked={draft.cash_enabled} />
      <div className="offer-more">
        <TextField
          name="cash_limit"
          label={words.cash_limit.label}
          hint={words.cash_limit.hint(rupiah(cashLimit))}
          prefix="Rp"
          inputMode="numeric"
          defaultValue={draft.cash_limit}
          error={errors.cash_limit}
        />
      </div>
    </fieldset>
  );
}
