import type { ListingBasics } from "@lapak/backend/contracts/label";
import { type FormEvent, type RefObject, useRef } from "react";

const FIELDS = ["unit", "container", "storage", "shelf_life_days", "ready_to_eat"] as const;
type Typable = HTMLInputElement | HTMLSelectElement;

/** Choosing a shelf fills in what its products mostly are, in the fields nobody has touched; in a new product only. */
export function useCategoryDefaults(form: RefObject<HTMLFormElement>, defaults: ListingBasics["defaults"], isNew: boolean) {
  const touched = useRef(new Set<string>());
  return (event: FormEvent<HTMLFormElement>) => {
    const { name, value } = event.target as unknown as Typable;
    if (event.nativeEvent.isTrusted) touched.current.add(name);
    if (!isNew || name !== "category") return;
    const usual = defaults.find((one) => one.category === value);
    if (!usual || !form.current) return;
    for (const field of FIELDS) {
      const input = form.current.elements.namedItem(field) as Typable | null;
      if (!input || touched.current.has(field)) continue;
      if (input instanceof HTMLInputElement && input.type === "checkbox") input.checked = Boolean(usual[field]);
      else input.value = String(usual[field]);
    }
  };
}
