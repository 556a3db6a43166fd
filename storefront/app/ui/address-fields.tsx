import type { Reference } from "@lapak/backend/contracts/reference";
import { address as words } from "~/i18n/id/address";
import type { FieldProblem } from "~/lib/backend.server";
import type { Typed } from "~/lib/form";
import { kelurahanByKecamatan } from "~/lib/kelurahan";
import { problemOf, Select, TextArea, TextField } from "./form";

export interface AddressFieldsProps {
  reference: Pick<Reference, "kecamatan" | "kelurahan">;
  typed: Typed;
  problems: readonly FieldProblem[];
}

/** The fields of a Bekasi address, from the widest to the nearest: kelurahan, street, RT/RW, landmark. */
export function AddressFields({ reference, typed, problems }: AddressFieldsProps) {
  const groups = kelurahanByKecamatan(reference).map(({ name, kelurahan }) => ({
    label: name,
    choices: kelurahan.map((one) => ({ value: one.code, label: one.name })),
  }));
  const field = (name: string) => ({ name, defaultValue: typed[name], error: problemOf(problems, name) });
  return (
    <>
      <Select {...field("kelurahan_code")} label={words.kelurahan} placeholder={words.kelurahanChoose} groups={groups} required />
      <TextArea
        {...field("street")}
        label={words.street}
        hint={words.streetHint}
        autoComplete="street-address"
        rows={2}
        maxLength={200}
        required
      />
      <div className="form-row form-row-pair">
        <TextField {...field("rt")} label={words.rt} inputMode="numeric" maxLength={3} placeholder="003" required />
        <TextField {...field("rw")} label={words.rw} inputMode="numeric" maxLength={3} placeholder="007" required />
      </div>
      <TextField {...field("landmark")} label={words.landmark} hint={words.landmarkHint} maxLength={120} />
    </>
  );
}
