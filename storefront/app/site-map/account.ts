import { layout, type RouteConfigEntry, route } from "@remix-run/route-config";

/** A shopper's own account. */
export const account: RouteConfigEntry[] = [
  layout("routes/account/layout.tsx", [
    route("akun/masuk", "routes/account/sign-in.tsx"),
    route("akun/daftar", "routes/account/sign-up.tsx"),
    route("akun/lupa-sandi", "routes/account/forgot-password.tsx"),
    route("akun/atur-sandi", "routes/account/reset-password.tsx"),
    layout("routes/account/member-layout.tsx", [
      route("akun", "routes/account/overview.tsx"),
      route("akun/data-diri", "routes/account/profile.tsx"),
      route("akun/alamat", "routes/account/addresses.tsx"),
      route("akun/pesanan", "routes/account/orders.tsx"),
    ]),
  ]),
  route("akun/keluar", "routes/account/sign-out.ts"),
];
