import { layout, type RouteConfigEntry, route } from "@remix-run/route-config";

/** Everything under /penjual: the door (plain documents), the application and the panel (hydrated). */
export const vendor: RouteConfigEntry[] = [
  layout("routes/vendor/door.tsx", [
    route("penjual", "routes/vendor/landing.tsx"),
    route("penjual/daftar", "routes/vendor/register.tsx"),
    route("penjual/masuk", "routes/vendor/sign-in.tsx"),
    route("penjual/lupa-sandi", "routes/vendor/forgot-password.tsx"),
    route("penjual/atur-sandi", "routes/vendor/reset-password.tsx"),
    route("penjual/undangan/:token", "routes/vendor/invitation.tsx"),
    route("penjual/usaha", "routes/vendor/businesses.tsx"),
  ]),
  layout("routes/vendor/panel.tsx", [
    route("penjual/pengajuan", "routes/vendor/application.tsx"),
    route("penjual/panel", "routes/vendor/overview.tsx"),
    route("penjual/produk", "routes/vendor/products.tsx"),
    route("penjual/produk/baru", "routes/vendor/product-new.tsx"),
    route("penjual/produk/:id", "routes/vendor/product-edit.tsx"),
    route("penjual/pesanan", "routes/vendor/orders.tsx"),
    route("penjual/pesanan/:id", "routes/vendor/order.tsx"),
    route("penjual/profil", "routes/vendor/profile.tsx"),
    route("penjual/voucher", "routes/vendor/vouchers.tsx"),
    route("penjual/anggota", "routes/vendor/members.tsx"),
    route("penjual/keuangan", "routes/vendor/finance.tsx"),
    route("penjual/keuangan/pesanan", "routes/vendor/finance-orders.tsx"),
    route("penjual/keuangan/pesanan/:id", "routes/vendor/finance-order.tsx"),
    route("penjual/keuangan/pencairan", "routes/vendor/finance-payouts.tsx"),
    route("penjual/keuangan/pencairan/:id", "routes/vendor/finance-payout.tsx"),
    route("penjual/keuangan/rekening", "routes/vendor/finance-account.tsx"),
  ]),
  route("penjual/keuangan/unduh", "routes/vendor/finance-file.ts"),
  route("penjual/keluar", "routes/vendor/sign-out.ts"),
  route("penjual/pesanan/:id/nota.pdf", "routes/vendor/order-note.ts"),
  route("penjual/foto", "routes/vendor/photo-upload.ts"),
  route("penjual/pengajuan/simpan", "routes/vendor/application-autosave.ts"),
  route("penjual/pengajuan/bukti", "routes/vendor/evidence-upload.ts"),
  route("penjual/pengajuan/bukti/:id", "routes/vendor/evidence-file.ts"),
];
