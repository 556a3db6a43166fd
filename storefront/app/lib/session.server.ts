import { createCookie } from "@remix-run/node";
import { z } from "zod";
import { env } from "./env.server";

const DAY = 24 * 60 * 60;

export interface SignedCookie<T> {
  /** What the browser holds, or null when there is nothing, it was tampered with, or it is of an older shape. */
  read(request: Request): Promise<T | null>;
  /** Set-Cookie value that keeps `value`. */
  keep(value: T): Promise<string>;
  /** Set-Cookie value that forgets it. */
  forget(): Promise<string>;
}

function signedCookie<T>(name: string, shape: z.ZodType<T>, maxAge: number): SignedCookie<T> {
  const create = () =>
    createCookie(name, {
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure: env().STOREFRONT_URL.startsWith("https:"),
      secrets: env().SESSION_SECRET.split(","),
      maxAge,
    });
  let made: ReturnType<typeof create> | undefined;
  const cookie = () => {
    made ??= create();
    return made;
  };
  return {
    read: async (request) => {
      const parsed = shape.safeParse(await cookie().parse(request.headers.get("cookie")));
      return parsed.success ? parsed.data : null;
    },
    keep: (value) => cookie().serialize(value),
    forget: () => cookie().serialize("", { maxAge: 0 }),
  };
}

/** Id of the shopper's cart. */
export const cartCookie = signedCookie("lapak_keranjang", z.string().min(1), 30 * DAY);
/** JWT of the signed-in customer. */
export const accountCookie = signedCookie("lapak_akun", z.string().min(1), DAY);
/** JWT of the signed-in vendor member, and the business chosen when there are several. */
export const vendorCookie = signedCookie("lapak_penjual", z.object({ token: z.string().min(1), vendorId: z.string().nullable() }), DAY);
/** Orders this browser may look at without signing in: phone number by order number. */
export const ordersCookie = signedCookie("lapak_pesanan", z.record(z.string(), z.string()), DAY);
