import type { z } from "zod";

/** What a mail says, before it is text or HTML. */
export interface Letter {
  subject: string;
  greeting: string;
  paragraphs: string[];
  /** Rows of name and value: items and sums, remarks per field. */
  table?: { name: string; value: string }[];
  action?: { label: string; link: string };
  /** After the button, small. */
  closing?: string;
}

export interface Template {
  schema: z.ZodType;
  write(data: unknown): Letter;
}

/** A template whose data is checked before it is written, because it comes out of a queue. */
export const template = <T>(schema: z.ZodType<T>, write: (data: T) => Letter): Template => ({
  schema,
  write: (data) => write(schema.parse(data)),
});

export interface ComposedMail {
  subject: string;
  text: string;
  html: string;
}

const SIGNATURE = "Lapak Bekasi, pasar daring makanan dan minuman UKM Kota Bekasi";

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Header fields end at a line break; a name with one in it must not start another. */
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

function asText({ greeting, paragraphs, table = [], action, closing }: Letter): string {
  return [
    greeting,
    ...paragraphs,
    table.map((row) => `${row.name}: ${row.value}`).join("\n"),
    action && `${action.label}:\n${action.link}`,
    closing,
    `--\n${SIGNATURE}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

const INK = "#2b2118";
const paragraph = (text: string, style = "") => `<p style="margin:0 0 16px;${style}">${escaped(text)}</p>`;

function tableHtml(rows: { name: string; value: string }[]): string {
  const cells = rows.map(
    ({ name, value }) =>
      `<tr><td style="padding:8px 12px 8px 0;border-bottom:1px solid #eadfce">${escaped(name)}</td>` +
      `<td style="padding:8px 0;border-bottom:1px solid #eadfce;text-align:right;font-weight:600">${escaped(value)}</td></tr>`,
  );
  return `<table role="presentation" width="100%" style="border-collapse:collapse;margin:0 0 16px">${cells.join("")}</table>`;
}

function asHtml({ subject, greeting, paragraphs, table = [], action, closing }: Letter): string {
  const button =
    action &&
    `<p style="margin:8px 0 24px"><a href="${escaped(action.link)}" style="display:inline-block;background:#b4431c;color:#fff;` +
      `text-decoration:none;font-weight:600;padding:12px 20px;border-radius:8px">${escaped(action.label)}</a></p>`;
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;background:#f7f0e6;color:${INK};font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px 16px">
<p style="margin:0 0 16px;font-weight:700;color:#b4431c">Lapak Bekasi</p>
<div style="background:#fff;border-radius:12px;padding:24px">
${[
  paragraph(greeting),
  ...paragraphs.map((text) => paragraph(text)),
  table.length > 0 && tableHtml(table),
  button,
  closing && paragraph(closing, "font-size:14px;color:#6b5c4c"),
]
  .filter(Boolean)
  .join("\n")}
</div>
<p style="margin:16px 0 0;font-size:13px;color:#6b5c4c">${SIGNATURE}</p>
</div></body></html>`;
}

export const render = (letter: Letter): ComposedMail => ({
  subject: oneLine(letter.subject),
  text: asText(letter),
  html: asHtml(letter),
});
