import type { CartShop } from "@lapak/backend/contracts/checkout";
import { checkout } from "~/i18n/id/checkout";
import type { FieldProblem } from "~/lib/backend.server";
import type { Typed } from "~/lib/form";
import { byDay } from "~/lib/receiving";
import { problemOf, Select } from "~/ui/form";
import { ASAP, slotField } from "./checkout-fields";
import { isBookedOut, neverReceives } from "./totals";

const words = checkout.deliveries;

interface SlotSelectProps {
  shop: CartShop;
  typed: Typed;
  problems: readonly FieldProblem[];
  /** Milliseconds; the server's, so that both sides of the page name the days alike. */
  now: number;
}

/** When the shop's goods are received. What cannot be "soon" says why, and starts at the first time there is. */
export function SlotSelect({ shop, typed, problems, now }: SlotSelectProps) {
  const { asap, windows } = shop.slots;
  const name = slotField(shop.vendor_id);
  if (neverReceives(shop)) return <p className="field-error">{isBookedOut(shop) ? words.bookedOut : words.never}</p>;
  const madeToOrder = shop.lines.some((line) => line.preorder !== null);
  const known = typed[name] === ASAP ? asap : windows.some(({ from }) => from === typed[name]);
  return (
    <Select
      // A list whose first entry has gone starts anew.
      key={asap ? ASAP : windows[0]?.from}
      name={name}
      label={words.when}
      hint={asap ? undefined : madeToOrder ? words.whenPreorder : words.whenClosed}
      error={problemOf(problems, name)}
      defaultValue={known ? typed[name] : asap ? ASAP : windows[0]?.from}
      placeholder={null}
      choices={asap ? [{ value: ASAP, label: words.asap }] : []}
      groups={byDay(windows, now).map(({ day, windows: choices }) => ({ label: day, choices }))}
      required
    />
  );
}
