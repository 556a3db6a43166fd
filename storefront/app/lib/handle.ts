/** What a route may say about itself: `export const handle: RouteHandle = { hydrate: true }`. */
export interface RouteHandle {
  /** Ship React and run in the browser. Off unless said; browse pages stay documents. */
  hydrate?: boolean;
  /** The page on which cards are paid: Stripe.js may load here, and nowhere else. */
  stripe?: boolean;
}

/** Whether any of these routes says so of itself. */
const says = (handles: readonly unknown[], what: keyof RouteHandle): boolean =>
  handles.some((handle) => typeof handle === "object" && handle !== null && (handle as RouteHandle)[what] === true);

export const hydrates = (handles: readonly unknown[]): boolean => says(handles, "hydrate");
export const takesCards = (handles: readonly unknown[]): boolean => says(handles, "stripe");
