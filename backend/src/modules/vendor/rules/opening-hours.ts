import type { OpeningHours } from "../../../contracts/primitives";

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DAYS = ["", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];

/** What is wrong with opening hours, by day: times must exist, close after they open, and not overlap. */
export function objectionsToHours(hours: OpeningHours): { field: string; message: string }[] {
  return Object.entries(hours).flatMap(([day, spans = []]) => {
    const sorted = [...spans].sort((a, b) => a.open.localeCompare(b.open));
    const isWrong = sorted.some(({ open, close }, index) => {
      const next = sorted[index + 1];
      return !TIME.test(open) || !TIME.test(close) || open >= close || (next !== undefined && next.open < close);
    });
    return isWrong
      ? [{ field: `opening_hours.${day}`, message: `Periksa jam buka hari ${DAYS[Number(day)]}: jam tutup harus setelah jam buka.` }]
      : [];
  });
}
