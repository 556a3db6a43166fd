import type { ClosedDays, OpeningHours } from "@lapak/backend/contracts/primitives";
import { shop } from "~/i18n/id/shop";
import { type OpeningState, openingState } from "~/lib/opening";
import { Icon } from "./icon";

const dotted = (time: string) => time.replace(":", ".");

function sentence(state: Exclude<OpeningState, { open: null }>): string {
  const words = shop.opening;
  if (state.open) return words.openUntil(dotted(state.until));
  if (state.note) return words.closedNote(state.note);
  if (!state.next) return words.closed;
  const at = dotted(state.next.at);
  if (state.next.daysAhead === 0) return words.opensToday(at);
  return state.next.daysAhead === 1 ? words.opensTomorrow(at) : words.opensOn(shop.weekdays[state.next.weekday], at);
}

/** `Buka sampai 21.00`; nothing of a shop that never wrote its hours. `now` comes from the loader so that server and browser agree. */
export function OpeningLine({ hours, closedDays, now }: { hours: OpeningHours; closedDays: ClosedDays; now: string }) {
  const state = openingState(hours, closedDays, new Date(now));
  if (state.open === null) return null;
  return (
    <p className={state.open ? "opening opening-now" : "opening"}>
      <Icon name="clock" /> {sentence(state)}
    </p>
  );
}
