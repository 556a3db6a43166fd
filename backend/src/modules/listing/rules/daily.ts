import { DAILY_MENU } from "../../../reference/daily-menu";
import { dayInJakarta } from "./today";

/** The day whose menu is sold at this instant: before the kitchen's morning it is still yesterday's. YYYY-MM-DD, Asia/Jakarta. */
export const menuDay = (now: Date): string => dayInJakarta(new Date(now.getTime() - DAILY_MENU.hour * 3_600_000));

/** When the stock of a changed product counts as filled: what a vendor has just said stands until the next morning. Undefined = stays. */
export function filledAfter(before: number | null, after: number | null, now: Date): string | null | undefined {
  if (after === null) return null;
  return before === null ? menuDay(now) : undefined;
}
