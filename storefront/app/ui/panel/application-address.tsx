import type { Reference } from "@lapak/backend/contracts/reference";
import { useState } from "react";
import { application } from "~/i18n/id/application";
import { Select, TextField } from "~/ui/form";
import { Remark, type StepProps } from "./application-parts";
import { useHydrated } from "./use-hydrated";

const words = application.fields;

export function AddressStep({ answers, reference, errors, remarks }: StepProps) {
  return (
    <>
      <Remark text={remarks.phone} />
      <TextField
        name="phone"
        {...words.phone}
        type="tel"
        autoComplete="tel"
        required
        maxLength={24}
        placeholder="0812 3456 7890"
        defaultValue={answers.phone ?? ""}
        error={errors.phone}
      />
      <AreaFields answers={answers} reference={reference} errors={errors} remarks={remarks} />
      <Remark text={remarks.street} />
      <TextField
        name="street"
        {...words.street}
        required
        maxLength={200}
        autoComplete="street-address"
        defaultValue={answers.street ?? ""}
        error={errors.street}
      />
      <Remark text={remarks.rt ?? remarks.rw} />
      <div className="form-pair">
        <TextField
          name="rt"
          {...words.rt}
          required
          inputMode="numeric"
          maxLength={3}
          placeholder="003"
          defaultValue={answers.rt ?? ""}
          error={errors.rt}
        />
        <TextField
          name="rw"
          {...words.rw}
          required
          inputMode="numeric"
          maxLength={3}
          placeholder="007"
          defaultValue={answers.rw ?? ""}
          error={errors.rw}
        />
      </div>
      <Remark text={remarks.landmark} />
      <TextField name="landmark" {...words.landmark} maxLength={120} defaultValue={answers.landmark ?? ""} error={errors.landmark} />
    </>
  );
}

type Kelurahan = Reference["kelurahan"][number];
const asChoice = (one: Kelurahan) => ({ value: one.code, label: one.name });

/** The kelurahan of the chosen kecamatan; all of them, grouped, while there is no script. */
function AreaFields({ answers, reference, errors, remarks }: StepProps) {
  const [kecamatan, setKecamatan] = useState<string>(answers.kecamatan_code ?? "");
  const [kelurahan, setKelurahan] = useState<string>(answers.kelurahan_code ?? "");
  const hydrated = useHydrated();
  const within = (code: string) => reference.kelurahan.filter((one) => one.kecamatan_code === code);
  const postal = reference.kelurahan.find((one) => one.code === kelurahan)?.postal_code;
  const list = hydrated
    ? { choices: within(kecamatan).map(asChoice) }
    : { groups: reference.kecamatan.map((one) => ({ label: one.name, choices: within(one.code).map(asChoice) })) };
  return (
    <>
      <Remark text={remarks.kecamatan_code} />
      <Select
        name="kecamatan_code"
        label={words.kecamatan_code.label}
        required
        placeholder={application.pickKecamatan}
        choices={reference.kecamatan.map((one) => ({ value: one.code, label: one.name }))}
        value={kecamatan}
        onChange={(event) => {
          setKecamatan(event.currentTarget.value);
          setKelurahan("");
        }}
        error={errors.kecamatan_code}
      />
      <Remark text={remarks.kelurahan_code} />
      <Select
        name="kelurahan_code"
        label={words.kelurahan_code.label}
        required
        placeholder={hydrated && kecamatan === "" ? application.kecamatanFirst : application.pickKelurahan}
        {...list}
        value={kelurahan}
        onChange={(event) => setKelurahan(event.currentTarget.value)}
        error={errors.kelurahan_code}
      />
      {postal ? (
        <p className="postal" role="status">
          {application.postalCode(postal)}
        </p>
      ) : null}
    </>
  );
}
