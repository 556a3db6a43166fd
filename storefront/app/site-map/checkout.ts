import { layout, type RouteConfigEntry, route } from "@remix-run/route-config";

/** Cart, payment and orders of a shopper. */
export const checkout: RouteConfigEntry[] = [
  route("keranjang/jumlah", "routes/resources/cart-count.ts"),
  layout("routes/checkout/layout.tsx", [
    route("keranjang", "routes/checkout/cart.tsx"),
    route("bayar", "routes/checkout/pay.tsx"),
    route("pesanan", "routes/checkout/order-lookup.tsx"),
    route("pesanan/:number", "routes/checkout/order.tsx"),
    route("pesanan/:number/bayar", "routes/checkout/pay-group.tsx"),
    route("pesanan/:number/kartu", "routes/checkout/pay-card.tsx"),
    route("pesanan/:number/nilai", "routes/checkout/order-reviews.tsx"),
    route("pesanan/:number/komplain/:part", "routes/checkout/complaint.tsx"),
  ]),
  route("pesanan/:number/foto-komplain/:photo", "routes/resources/complaint-photo.ts"),
  route("pesanan/:number/bukti", "routes/resources/order-proof.ts"),
  route("pesanan/:number/kuitansi.pdf", "routes/resources/order-receipt.ts"),
];
