const ZONE = "Asia/Jakarta";
const number = new Intl.NumberFormat("id-ID");
const oneDecimal = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 1 });
const dateFormat = new Intl.DateTimeFormat("id-ID", { timeZone: ZONE, day: "numeric", month: "short", year: "numeric" });
const timeFormat = new Intl.DateTimeFormat("id-ID", { timeZone: ZONE, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** Whole rupiah as shoppers write them: 12500 → `Rp12.500`. */
export const rupiah = (amount: number) => (amount < 0 ? `-Rp${number.format(-amount)}` : `Rp${number.format(amount)}`);

/** 1234567 → `1.234.567`. */
export const count = (value: number) => number.format(value);

/** Large counts for glances: 1240 → `1,2 rb`. */
export const shortCount = (value: number) => (value < 1000 ? String(value) : `${oneDecimal.format(value / 1000)} rb`);

/** An instant as a Jakarta date: `23 Nov 2026`. */
export const date = (iso: string) => dateFormat.format(new Date(iso));

/** A calendar day `2026-11-23` as `23 Nov 2026`, whatever the zone of the machine. */
export const day = (value: string) => dateFormat.format(new Date(`${value}T12:00:00+07:00`));

/** An instant as `23 Nov 2026, 17.00 WIB`. */
export const dateTime = (iso: string) => `${date(iso)}, ${timeFormat.format(new Date(iso))} WIB`;

/** An instant as the clock in Bekasi: `17.00`. */
export const clock = (iso: string) => timeFormat.format(new Date(iso));

const netContentUnits = { g: "g", ml: "ml", pcs: "buah" } as const;
/** 250 g → `250 g`, 1500 ml → `1,5 liter`, 1000 g → `1 kg`. */
export function netContent(amount: number, unit: keyof typeof netContentUnits): string {
  if (unit === "g" && amount >= 1000) return `${oneDecimal.format(amount / 1000)} kg`;
  if (unit === "ml" && amount >= 1000) return `${oneDecimal.format(amount / 1000)} liter`;
  return `${number.format(amount)} ${netContentUnits[unit]}`;
}

/** `Cimuning, Mustikajaya`; a kelurahan that gave its kecamatan the name is said once. */
export const place = (kelurahan: string, kecamatan: string) => (kelurahan === kecamatan ? kecamatan : `${kelurahan}, ${kecamatan}`);
