import { Select } from "@medusajs/ui";
import { KECAMATAN } from "../../reference/areas";
import { shared } from "../i18n/id/shared";

/** The select refuses an empty value, so "everywhere" needs a word. */
const EVERYWHERE = "semua";

export function KecamatanSelect({ value, onChange }: { value: string | undefined; onChange: (code: string | undefined) => void }) {
  return (
    <Select size="small" value={value ?? EVERYWHERE} onValueChange={(code) => onChange(code === EVERYWHERE ? undefined : code)}>
      <Select.Trigger aria-label={shared.kecamatan} className="w-full sm:w-48">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={EVERYWHERE}>{shared.allKecamatan}</Select.Item>
        {KECAMATAN.map(({ code, name }) => (
          <Select.Item key={code} value={code}>
            {name}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  );
}
