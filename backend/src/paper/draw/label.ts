import type { Label } from "../rules/label";
import { MARGIN, Sheet } from "./sheet";

const NAME = 92;
/** Room to write by hand. */
const BLANK = "______________________";

/** A label to print, cut out and stick on: A6, black on white but for the rules between its parts. */
export async function drawLabel(label: Label, printed_at: string): Promise<Buffer> {
  const sheet = new Sheet({ title: `Label ${label.title}`, printed_at, size: "A6" });
  const row = (name: string, text: string, bold = false) =>
    sheet.row([
      { text: name, x: MARGIN, width: NAME, size: 8, ink: "soft" },
      { text, x: MARGIN + NAME, width: sheet.width - NAME, size: 8.5, bold },
    ]);
  sheet.text(label.title, { size: 15, bold: true }, 4);
  if (label.net_content) sheet.text(`Isi bersih ${label.net_content}`, { size: 9.5, bold: true }, 4);
  sheet.rule(6);
  sheet.runs([
    { text: "Bahan: ", bold: false },
    ...label.ingredients.flatMap((part, position) => [...(position > 0 ? [{ text: ", ", bold: false }] : []), part]),
  ]);
  if (label.contains) sheet.text(label.contains, { size: 8.5, bold: true }, 4);
  sheet.rule(6);
  row("Tanggal produksi", label.made_on ?? BLANK, label.made_on !== null);
  row("Baik sebelum", label.best_before ?? BLANK, label.best_before !== null);
  row("Kode produksi", label.batch ?? BLANK);
  row("Penyimpanan", label.storage);
  sheet.rule(6);
  row("Halal", label.halal, true);
  if (label.permit) row("Izin edar", label.permit, true);
  row("Diproduksi oleh", [label.producer.name, label.producer.address].filter(Boolean).join(", "));
  return sheet.finish(() => "");
}
