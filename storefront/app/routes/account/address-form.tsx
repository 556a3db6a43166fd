import type { Reference } from "@lapak/backend/contracts/reference";
import { account } from "~/i18n/id/account";
import type { SavedAddress } from "~/lib/address-book.server";
import type { FieldProblem } from "~/lib/backend.server";
import type { Typed } from "~/lib/form";
import { AddressFields } from "~/ui/address-fields";
import { Button, ButtonLink } from "~/ui/button";
import { Checkbox, ProblemSummary, problemOf, TextField } from "~/ui/form";

const words = account.addresses;

export interface AddressFormProps {
  edited: SavedAddress | null;
  /** The first address of an account is its usual one unless told otherwise. */
  first: boolean;
  reference: Pick<Reference, "kecamatan" | "kelurahan">;
  refused?: { typed?: Typed; problems?: FieldProblem[]; message?: string };
}

/** One address to add or change; what was typed before a refusal wins over what is saved. */
export function AddressForm({ edited, first, reference, refused }: AddressFormProps) {
  const typed = refused?.typed ?? (edited ? savedAsTyped(edited) : {});
  const problems = refused?.problems ?? [];
  const isDefault = refused?.typed ? typed.is_default === "1" : (edited?.is_default ?? first);
  return (
    <section className="stack address-editor">
      <h2>{edited ? words.editTitle : words.addTitle}</h2>
      <form method="post" className="form card" noValidate>
        {refused?.message ? <ProblemSummary message={refused.message} /> : null}
        <input type="hidden" name="id" value={edited?.id ?? ""} />
        <TextField
          name="label"
          label={words.label}
          hint={words.labelHint}
          defaultValue={typed.label}
          error={problemOf(problems, "label")}
          maxLength={40}
          required
        />
        <AddressFields reference={reference} typed={typed} problems={problems} />
        <Checkbox name="is_default" value="1" label={words.defaultCheck} defaultChecked={isDefault} />
        <div className="form-actions">
          <Button>{words.save}</Button>
          <ButtonLink to="/akun/alamat" variant="quiet">
            {words.cancel}
          </ButtonLink>
        </div>
      </form>
    </section>
  );
}

const savedAsTyped = ({ label, street, rt, rw, kelurahan_code, landmark = "" }: SavedAddress): Typed => ({
  label,
  street,
  rt,
  rw,
  kelurahan_code,
  landmark,
});
