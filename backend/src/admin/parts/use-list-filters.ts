import { useCallback } from "react";
import { useSearchParams } from "react-router-dom";

/**
 * Filters of a list, kept in its address. `show` changes some of them on top of what the address says at that moment, not at the last
 * render: words that still waited for typing to pause would otherwise undo a filter pressed meanwhile. Back on page 1 unless told.
 */
export function useListFilters<F extends { page: number }>(
  read: (search: URLSearchParams) => F,
  write: (filters: F) => URLSearchParams,
): [F, (change: Partial<F>) => void] {
  const [search, setSearch] = useSearchParams();
  const show = useCallback(
    (change: Partial<F>) => setSearch(() => write({ ...read(new URLSearchParams(window.location.search)), page: 1, ...change })),
    [read, write, setSearch],
  );
  return [read(search), show];
}
