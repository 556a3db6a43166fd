import { Input } from "@medusajs/ui";
import { useEffect, useState } from "react";

const PAUSE = 350;

/** Searches once typing pauses, so that a name costs one request, not one a letter. */
export function SearchBox({ label, value, onSearch }: { label: string; value: string; onSearch: (words: string) => void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onSearch(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);
  return (
    <Input
      type="search"
      size="small"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
