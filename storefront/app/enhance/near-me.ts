/** Three digits are about a hundred metres: enough to sort by, too little to find a door. */
const DIGITS = 3;
const TIMEOUT = 8_000;

/** Sorts by distance from where the device is; only when somebody asks, and only told to the address of this one list. */
export function nearMe(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-near-me]") : null;
  if (!button) return;
  button.setAttribute("aria-busy", "true");
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const address = new URL(button.dataset.nearMe ?? "", location.href);
      address.searchParams.set("near", `${coords.latitude.toFixed(DIGITS)},${coords.longitude.toFixed(DIGITS)}`);
      location.assign(address);
    },
    // Without a position one can still choose a kelurahan.
    () => {
      button.removeAttribute("aria-busy");
      location.hash = "#saring";
    },
    { timeout: TIMEOUT, maximumAge: 60_000 },
  );
}
