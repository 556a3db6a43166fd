import { Form, useNavigation } from "@remix-run/react";
import { permits as words } from "~/i18n/id/permits";
import type { PermitDraft } from "~/lib/panel/permit-form";
import type { ShopProduct } from "~/lib/panel/permits.server";
import type { Refusal } from "~/lib/panel/refusal";
import { Button } from "~/ui/button";
import { Checkbox, Field, RadioCards, Select, TextField } from "~/ui/form";
import { Problems } from "./problems";

interface PermitFormProps {
  draft: PermitDraft;
  refusal: Refusal | null;
  products: readonly ShopProduct[];
  /** A renewal is of the same kind. */
  fixedKind?: boolean;
}

const { form } = words;
const KINDS = Object.entries(words.kindChoices).map(([value, label]) => ({ value, label }));
const SCOPES = (["products", "vendor"] as const).map((value) => ({ value, label: form.scopes[value], note: form.scopeHints[value] }));

/** One form for a new permit, a correction and a renewal: data, products and the certificate's photo or PDF. */
export function PermitForm({ draft, refusal, products, fixedKind = false }: PermitFormProps) {
  const saving = useNavigation().state === "submitting";
  const errors = refusal?.errors ?? {};
  return (
    <Form method="post" encType="multipart/form-data" className="form permit-form" noValidate>
      {refusal ? <Problems message={refusal.message} errors={errors} /> : null}
      <fieldset className="form-section">
        <legend>{words.data}</legend>
        {fixedKind ? (
          <input type="hidden" name="kind" value={draft.kind} />
        ) : (
          <Select
            name="kind"
            label={form.kind.label}
            required
            placeholder={form.pickKind}
            choices={KINDS}
            defaultValue={draft.kind}
            error={errors.kind}
          />
        )}
        <TextField name="number" {...form.number} required maxLength={60} defaultValue={draft.number} error={errors.number} />
        <TextField name="holder" {...form.holder} required maxLength={120} defaultValue={draft.holder} error={errors.holder} />
        <div className="permit-dates">
          <TextField name="issued_on" label={form.issued_on.label} type="date" defaultValue={draft.issued_on} error={errors.issued_on} />
          <TextField name="expires_on" {...form.expires_on} type="date" defaultValue={draft.expires_on} error={errors.expires_on} />
        </div>
        <div className="permit-scope">
          <RadioCards name="scope" legend={form.scope} cards={SCOPES} defaultValue={draft.scope} error={errors.scope} />
        </div>
      </fieldset>
      <fieldset className="form-section permit-products" id="listing_ids">
        <legend>{form.products}</legend>
        <p className="soft small">{form.productsHint}</p>
        {products.length === 0 ? <p className="small">{form.noProducts}</p> : null}
        <div className="check-grid">
          {products.map(({ id, title }) => (
            <Checkbox key={id} name="listing_ids" value={id} label={title} defaultChecked={draft.listing_ids.includes(id)} />
          ))}
        </div>
      </fieldset>
      <fieldset className="form-section">
        <legend>{words.evidence}</legend>
        <Field id="file" label={form.file.label} hint={form.file.hint} error={errors.file}>
          <input className="input" id="file" name="file" type="file" accept="image/jpeg,image/png,image/webp,application/pdf" multiple />
        </Field>
      </fieldset>
      <div className="save-bar cluster">
        <Button name="intent" value="submit" size="large" disabled={saving}>
          {form.submit}
        </Button>
        <Button name="intent" value="save" size="large" variant="secondary" disabled={saving}>
          {form.save}
        </Button>
      </div>
    </Form>
  );
}
