import { ownPath } from "~/lib/own-path";

const HOME = "/akun";

/** Where the visitor was going when asked to sign in; always a page of ours. */
export const nextOf = (request: Request) => ownPath(new URL(request.url).searchParams.get("next"), HOME);

/** Passes the destination on to the other page of the pair sign in / sign up. */
export const withNext = (path: string, next: string) => (next === HOME ? path : `${path}?${new URLSearchParams({ next })}`);
