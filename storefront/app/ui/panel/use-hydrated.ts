import { useSyncExternalStore } from "react";

const never = () => () => {};

/** True once script runs, so that a page is first shown as it works without. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
