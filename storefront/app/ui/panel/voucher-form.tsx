import type { Reference } from "@lapak/backend/contracts/reference";
import { Form, useNavigation } from "@remix-run/react";
import { vouchers } from "~/i18n/id/vouchers";
import type { FieldErrors } from "~/lib/panel/typed";
import type { VoucherDraft } from "~/lib/panel/voucher-form";
import { Button } from "~/ui/button";
import { RadioCards, Select, TextField } from "~/ui/form";

const words = vouchers.panel.form;

export interface VoucherFormProps {
  draft: VoucherDraft;
  errors: FieldErrors;
  categories: Reference["categories"];
}

/** A new voucher. What it costs the shop is said above it, on the page. */
export function VoucherForm({ draft, errors, categories }: VoucherFormProps) {
  const busy = useNavigation().state === "submitting";
  return (
    <Form method="post" className="form-section" noValidate id="voucher">
      <h2>{words.title}</h2>
      <div className="voucher-fields">
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          required
          maxLength={24}
          autoComplete="off"
          autoCapitalize="characters"
          defaultValue={draft.code}
          error={errors.code}
        />
        <TextField
          name="title"
          label={words.name}
          hint={words.nameHint}
          required
          maxLength={60}
          defaultValue={draft.title}
          error={errors.title}
        />
      </div>
      <RadioCards
        name="kind"
        legend={words.kind}
        defaultValue={draft.kind}
        cards={(["percent", "fixed"] as const).map((value) => ({ value, label: words.kinds[value] }))}
      />
      <div className="voucher-fields">
        <TextField
          name="amount"
          label={words.amount}
          hint={words.amountHint}
          required
          inputMode="numeric"
          defaultValue={draft.amount}
          error={errors.amount}
        />
        <TextField
          name="most"
          label={words.most}
          hint={words.mostHint}
          prefix="Rp"
          inputMode="numeric"
          defaultValue={draft.most}
          error={errors.most}
        />
        <TextField
          name="minimum"
          label={words.minimum}
          hint={words.minimumHint}
          prefix="Rp"
          inputMode="numeric"
          defaultValue={draft.minimum}
          error={errors.minimum}
        />
        <Select
          name="category"
          label={words.category}
          placeholder={words.allCategories}
          choices={categories.map(({ handle, name }) => ({ value: handle, label: name }))}
          defaultValue={draft.category}
          error={errors.category}
        />
        <TextField name="valid_from" label={words.from} type="date" required defaultValue={draft.from} error={errors.valid_from} />
        <TextField name="valid_until" label={words.until} type="date" required defaultValue={draft.until} error={errors.valid_until} />
        <TextField
          name="most_uses"
          label={words.mostUses}
          hint={words.mostUsesHint}
          inputMode="numeric"
          defaultValue={draft.most_uses}
          error={errors.most_uses}
        />
        <TextField
          name="most_uses_per_shopper"
          label={words.perShopper}
          hint={words.perShopperHint}
          inputMode="numeric"
          defaultValue={draft.most_uses_per_shopper}
          error={errors.most_uses_per_shopper}
        />
      </div>
      <div className="form-actions">
        <Button name="intent" value="create" disabled={busy}>
          {words.create}
        </Button>
      </div>
    </Form>
  );
}
