/** What a route may say about itself: `export const handle: RouteHandle = { hydrate: true }`. */
export interface RouteHandle {
  /** Ship React and run in the browser. Off unless said; browse pages stay documents. */
  hydrate?: boolean;
}

export function hydrates(handles: readonly unknown[]): boolean {
  return handles.some((handle) => typeof handle === "object" && handle !== null && "hydrate" in handle && handle.hydrate === true);
}
