import { clockOf } from "~/lib/countdown";

const SECOND = 1_000;

/** Lets every clock on the page tick; when one runs out the page is asked for again, because what it says is no longer true. */
export function tick(): void {
  const clocks = () => document.querySelectorAll<HTMLTimeElement>("time[data-countdown]");
  if (clocks().length === 0) return;
  const timer = setInterval(() => {
    for (const clock of clocks()) {
      const left = Date.parse(clock.dateTime) - Date.now();
      clock.textContent = clockOf(left);
      if (left > 0) continue;
      clearInterval(timer);
      // The server's clock decides, and it may be a moment behind this one.
      setTimeout(() => location.reload(), SECOND);
      return;
    }
  }, SECOND);
}
