import { application } from "~/i18n/id/application";
import { Checkbox, RadioCards, TextArea, TextField } from "~/ui/form";
import { Remark, type StepProps } from "./application-parts";

const words = application.fields;

export function BusinessStep({ answers, errors, remarks }: StepProps) {
  return (
    <>
      <Remark text={remarks.business_name} />
      <TextField
        name="business_name"
        {...words.business_name}
        required
        maxLength={80}
        defaultValue={answers.business_name}
        error={errors.business_name}
      />
      <Remark text={remarks.owner_name} />
      <TextField
        name="owner_name"
        {...words.owner_name}
        required
        maxLength={80}
        autoComplete="name"
        defaultValue={answers.owner_name ?? ""}
        error={errors.owner_name}
      />
      <Remark text={remarks.nib} />
      <TextField name="nib" {...words.nib} inputMode="numeric" maxLength={20} defaultValue={answers.nib ?? ""} error={errors.nib} />
    </>
  );
}

const PLACES = Object.entries(application.places).map(([value, label]) => ({ value, label }));

export function KitchenStep({ answers, reference, errors, remarks }: StepProps) {
  return (
    <>
      <Remark text={remarks.sells} />
      <fieldset className="field" id="sells">
        <legend className="field-label">{words.sells.label}</legend>
        <span className="field-hint">{words.sells.hint}</span>
        <div className="check-grid">
          {reference.categories.map((category) => (
            <Checkbox
              key={category.handle}
              name="sells"
              value={category.handle}
              label={category.name}
              defaultChecked={answers.sells?.includes(category.handle)}
            />
          ))}
        </div>
        {errors.sells ? <span className="field-error">{errors.sells}</span> : null}
      </fieldset>
      <Remark text={remarks.sells_note} />
      <TextArea
        name="sells_note"
        {...words.sells_note}
        required
        maxLength={1000}
        defaultValue={answers.sells_note ?? ""}
        error={errors.sells_note}
      />
      <Remark text={remarks.production_place} />
      <RadioCards
        name="production_place"
        legend={words.production_place.label}
        cards={PLACES}
        defaultValue={answers.production_place ?? undefined}
        error={errors.production_place}
      />
      <Remark text={remarks.production_note} />
      <TextArea
        name="production_note"
        {...words.production_note}
        required
        maxLength={1000}
        defaultValue={answers.production_note ?? ""}
        error={errors.production_note}
      />
      <Remark text={remarks.packaging_note} />
      <TextArea
        name="packaging_note"
        {...words.packaging_note}
        required
        maxLength={1000}
        defaultValue={answers.packaging_note ?? ""}
        error={errors.packaging_note}
      />
    </>
  );
}
