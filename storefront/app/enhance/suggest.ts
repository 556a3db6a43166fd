import type { Suggestions } from "@lapak/backend/contracts/product-search";

/** Words of the panel, from the document, so that they stay with all other words. */
type Words = Record<"recent" | "dishes" | "products" | "shops" | "places", string>;

const WAIT = 120;
const SHORTEST = 2;
const KEPT = "pencarian";
const MOST_KEPT = 6;

interface Entry {
  label: string;
  note?: string;
  href: string;
}

/** Searches of this device; they never leave it. */
function recent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string").slice(0, MOST_KEPT) : [];
  } catch {
    return [];
  }
}

function remember(text: string) {
  const words = text.trim().slice(0, 80);
  if (words) localStorage.setItem(KEPT, JSON.stringify([words, ...recent().filter((one) => one !== words)].slice(0, MOST_KEPT)));
}

const searchFor = (words: string) => `/cari?q=${encodeURIComponent(words)}`;

const entriesOf = (found: Suggestions): [keyof Words, Entry[]][] => [
  ["dishes", found.dishes.map((label) => ({ label, href: searchFor(label) }))],
  ["places", found.places.map(({ name, kecamatan }) => ({ label: name, href: `/cari?kecamatan=${kecamatan}` }))],
  ["products", found.products.map(({ title, shop, handle }) => ({ label: title, note: shop, href: `/produk/${handle}` }))],
  ["shops", found.shops.map(({ name, kecamatan, handle }) => ({ label: name, note: kecamatan, href: `/lapak/${handle}` }))],
];

function link({ label, note, href }: Entry): HTMLAnchorElement {
  const anchor = document.createElement("a");
  anchor.href = href;
  anchor.append(label);
  if (note) {
    const small = document.createElement("small");
    small.append(note);
    anchor.append(" ", small);
  }
  return anchor;
}

function draw(panel: HTMLElement, words: Words, groups: [keyof Words, Entry[]][]) {
  const shown = groups.filter(([, entries]) => entries.length > 0);
  panel.replaceChildren(
    ...shown.map(([name, entries]) => {
      const section = document.createElement("section");
      const title = document.createElement("h2");
      title.append(words[name]);
      section.append(title, ...entries.map(link));
      return section;
    }),
  );
  panel.hidden = shown.length === 0;
}

/** Up and down walk through the field and the links below it. */
function walk(event: KeyboardEvent, field: HTMLInputElement, panel: HTMLElement) {
  if (event.key === "Escape") panel.hidden = true;
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stops: HTMLElement[] = [field, ...(panel.hidden ? [] : panel.querySelectorAll("a"))];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** Suggestions below a search field while somebody types, and their own last searches before they do. */
export function suggest(form: HTMLFormElement, words: Words): void {
  const field = form.querySelector<HTMLInputElement>("input[type=search]");
  if (!field) return;
  const panel = document.createElement("div");
  panel.className = "suggestions";
  panel.hidden = true;
  form.append(panel);
  field.autocomplete = "off";
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = async () => {
    const turn = ++asked;
    const typed = field.value.trim();
    if (typed.length < SHORTEST) {
      draw(panel, words, [["recent", recent().map((label) => ({ label, href: searchFor(label) }))]]);
      return;
    }
    const answer = await fetch(`/cari/saran?q=${encodeURIComponent(typed)}`, { headers: { accept: "application/json" } });
    // Answers may overtake each other; only the last question's counts, and only while somebody looks.
    if (answer.ok && turn === asked && form.contains(document.activeElement))
      draw(panel, words, entriesOf((await answer.json()) as Suggestions));
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void show().catch(() => undefined), WAIT);
  };
  field.addEventListener("input", soon);
  field.addEventListener("focus", soon);
  form.addEventListener("keydown", (event) => walk(event, field, panel));
  form.addEventListener("submit", () => remember(field.value));
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) panel.hidden = true;
  });
}
