import type { VendorMe } from "@lapak/backend/contracts/vendor";
import { redirect } from "@remix-run/node";
import { type BackendCall, BackendProblem, backend, backendResponse, type FieldProblem, orErrorPage } from "~/lib/backend.server";
import { vendorCookie } from "~/lib/session.server";
import { byField } from "./application-form";
import type { Refusal } from "./refusal";
import type { FieldErrors } from "./typed";

const SIGN_IN = "/penjual/masuk";
type Call = Omit<BackendCall, "token" | "vendorId">;

/** Where a signed-in vendor member stands: every call goes out in their name, for the business they opened. */
export interface Desk {
  vendorId: string | null;
  /** For actions: throws BackendProblem, which `attempt` turns into errors beside fields. */
  call<T>(path: string, call?: Call): Promise<T>;
  /** For loaders: a problem becomes the error page of its status. */
  read<T>(path: string, query?: Call["query"]): Promise<T>;
  /** An answer that is no JSON, e.g. an evidence photo. */
  file(path: string): Promise<Response>;
}

/** The caller's desk, or the sign-in page (which leads back here). A token the backend no longer takes counts as signed out. */
export async function requireDesk(request: Request): Promise<Desk> {
  const session = await vendorCookie.read(request);
  if (!session) throw await toSignIn(request);
  const { token, vendorId } = session;
  const signedIn = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (problem) {
      if (problem instanceof BackendProblem && problem.status === 401) throw await toSignIn(request);
      throw problem;
    }
  };
  const call = <T>(path: string, options: Call = {}) => signedIn(backend<T>(path, { ...options, token, vendorId }));
  return {
    vendorId,
    call,
    read: (path, query) => orErrorPage(call(path, { query })),
    file: (path) => orErrorPage(signedIn(backendResponse(path, { token, vendorId }))),
  };
}

/** A desk with a business on it: the panel. People without any start with an application. */
export async function requireBusiness(request: Request): Promise<Desk> {
  const desk = await requireDesk(request);
  if (!desk.vendorId) throw redirect("/penjual/pengajuan");
  return desk;
}

export const whoAmI = (desk: Desk) => desk.read<VendorMe>("/vendor/me");

/** Signs in, opens the first business and goes where the person wanted. Throws BackendProblem when refused. */
export async function signIn(credentials: { email: string; password: string }, wish: string | null): Promise<Response> {
  const { token } = await backend<{ token: string }>("/auth/vendor/emailpass", { method: "POST", body: credentials });
  const { businesses } = await backend<VendorMe>("/vendor/me", { token });
  const vendorId = businesses[0]?.id ?? null;
  return redirect(ownPath(wish) ?? homeOf(businesses), { headers: { "set-cookie": await vendorCookie.keep({ token, vendorId }) } });
}

function homeOf(businesses: VendorMe["businesses"]): string {
  if (businesses.length > 1) return "/penjual/usaha";
  const state = businesses[0]?.state;
  return state === undefined || state === "draft" || state === "revision" ? "/penjual/pengajuan" : "/penjual/panel";
}

/** Opens another business of the same person. */
export async function openBusiness(request: Request, vendorId: string, to: string): Promise<Response> {
  const session = await vendorCookie.read(request);
  if (!session) throw await toSignIn(request);
  return redirect(to, { headers: { "set-cookie": await vendorCookie.keep({ ...session, vendorId }) } });
}

async function toSignIn(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const wish = request.method === "GET" ? pathname.replace(/\.data$/, "") + search : pathname.replace(/\.data$/, "");
  return redirect(`${SIGN_IN}?lanjut=${encodeURIComponent(wish)}`, { headers: { "set-cookie": await vendorCookie.forget() } });
}

/** A path of the seller's part of this site, never another host. */
export function ownPath(wish: string | null): string | null {
  return wish !== null && /^\/penjual(\/[\w\-/]*)?(\?[\w\-=&%.]*)?$/.test(wish) ? wish : null;
}

/** Does what a person may have to correct: a refusal comes back as words, everything else goes on to the error page. */
export async function attempt<T>(
  work: Promise<T>,
  name: (fields: FieldProblem[]) => FieldErrors = byField,
): Promise<{ value: T; refusal: null } | { value: null; refusal: Refusal }> {
  try {
    return { value: await work, refusal: null };
  } catch (problem) {
    if (!(problem instanceof BackendProblem)) throw problem;
    return { value: null, refusal: { message: problem.message, errors: name(problem.fields), status: problem.status } };
  }
}
