const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const two = (value: number) => String(value).padStart(2, "0");

/** What is left as a clock shows it: `14:05`, `23:14:05`, `2 hari 03:14:05`; never below zero. Milliseconds. */
export function clockOf(left: number): string {
  const rest = Math.max(0, Math.ceil(left / SECOND) * SECOND);
  const [days, hours] = [Math.floor(rest / DAY), Math.floor((rest % DAY) / HOUR)];
  const clock = `${two(Math.floor((rest % HOUR) / MINUTE))}:${two((rest % MINUTE) / SECOND)}`;
  if (days > 0) return `${days} hari ${two(hours)}:${clock}`;
  return hours > 0 ? `${two(hours)}:${clock}` : clock;
}
