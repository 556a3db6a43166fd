import { wholesale as words } from "~/i18n/id/wholesale";
import type { ListingDraft } from "~/lib/panel/listing-form";
import type { FieldErrors } from "~/lib/panel/typed";
import { MOST_TIERS } from "~/lib/panel/wholesale-form";
import { TextField } from "~/ui/form";

/** Folded away, because most products have one price; open where there is something to see or to correct. */
export function WholesaleSection({ draft, errors }: { draft: ListingDraft; errors: FieldErrors }) {
  const isWrong = Object.keys(errors).some((field) => field.startsWith("wholesale"));
  return (
    <details className="form-section label-fold" id="wholesale" open={isWrong || draft.wholesale.length > 0}>
      <summary>{words.title}</summary>
      <p className="soft small">{words.lead}</p>
      {errors.wholesale ? <p className="field-error">{errors.wholesale}</p> : null}
      {Array.from({ length: MOST_TIERS }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place alone.
        <div className="form-pair" key={at}>
          <TextField
            name={`wholesale.${at}.from`}
            label={words.from(at + 1)}
            unmarked
            inputMode="numeric"
            placeholder={words.examples[at]?.from}
            defaultValue={draft.wholesale[at]?.from}
            error={errors[`wholesale.${at}.from`]}
          />
          <TextField
            name={`wholesale.${at}.price`}
            label={words.price}
            prefix="Rp"
            unmarked
            inputMode="numeric"
            placeholder={words.examples[at]?.price}
            defaultValue={draft.wholesale[at]?.price}
            error={errors[`wholesale.${at}.price`]}
          />
        </div>
      ))}
    </details>
  );
}
