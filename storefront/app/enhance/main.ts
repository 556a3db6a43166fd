import { copy } from "./copy";
import { tick } from "./countdown";
import { nearMe } from "./near-me";
import { suggest } from "./suggest";
import { tellVisit } from "./visit";

/** What plain documents gain from a script. Nothing here is needed to browse or to buy. */

const cartCount = document.querySelector<HTMLElement>("[data-cart-count]");

/** Documents are the same for everybody, so the number in the cart is asked for afterwards. */
async function showCartCount(target: HTMLElement) {
  const answer = await fetch("/keranjang/jumlah", { headers: { accept: "application/json" } });
  if (!answer.ok) return;
  const { quantity } = (await answer.json()) as { quantity: number };
  target.textContent = quantity > 0 ? String(Math.min(quantity, 99)) : "";
}

/** Plus and minus beside a number field; they stay hidden without script. */
function wakeQuantity(group: HTMLElement) {
  const input = group.querySelector("input");
  if (!input) return;
  for (const button of group.querySelectorAll<HTMLButtonElement>("[data-step]")) {
    button.hidden = false;
    button.addEventListener("click", () => (button.dataset.step === "1" ? input.stepUp() : input.stepDown()));
  }
}

/** Escape closes a sheet that an address opened. */
function closeSheet(event: KeyboardEvent) {
  if (event.key === "Escape" && location.hash === "#saring") location.hash = "#hasil";
}

const LIVE_EVERY = 20_000;

/** An open order is asked for again now and then, and redrawn only when `data-live` tells of news; without the attribute it is over. */
async function follow(shown: HTMLElement) {
  await new Promise((resolve) => setTimeout(resolve, LIVE_EVERY));
  const answer = document.hidden ? null : await fetch(location.href).catch(() => null);
  if (!answer?.ok || answer.redirected) return follow(shown);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const now = page.querySelector<HTMLElement>(`.${shown.className}`);
  const news = now && now.dataset.live !== shown.dataset.live;
  if (news) shown.replaceWith(now);
  const next = news ? now : shown;
  if (next.dataset.live !== undefined) await follow(next);
}

const visited = document.querySelector<HTMLElement>("[data-visit]")?.dataset.visit;
if (visited) tellVisit(visited);
const live = document.querySelector<HTMLElement>("[data-live]");
if (live) follow(live).catch(() => undefined);
if (cartCount) showCartCount(cartCount).catch(() => undefined);
document.querySelectorAll<HTMLElement>("[data-quantity]").forEach(wakeQuantity);
document.addEventListener("keydown", closeSheet);
// Buttons that only a script can answer are shown by the style sheet once this is set.
document.documentElement.dataset.script = "";
document.addEventListener("click", (event) => void copy(event).catch(() => undefined));
if ("geolocation" in navigator) document.addEventListener("click", nearMe);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-suggest]"))
  suggest(form, JSON.parse(form.dataset.suggest ?? "{}"));
tick();
