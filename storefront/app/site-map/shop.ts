import { index, layout, type RouteConfigEntry, route } from "@remix-run/route-config";

/** Pages anyone browses: documents without cookie or hydration. */
export const shop: RouteConfigEntry[] = [
  layout("routes/shop/layout.tsx", [
    index("routes/shop/home.tsx"),
    route("cari", "routes/shop/search.tsx"),
    route("kategori/:handle", "routes/shop/category.tsx"),
    route("produk/:handle", "routes/shop/product.tsx"),
    route("produk/:handle/ulasan", "routes/shop/reviews.tsx"),
    route("lapak", "routes/shop/shops.tsx"),
    route("izin/:code?", "routes/shop/passport.tsx"),
    route("penarikan", "routes/shop/recalls.tsx"),
    route("penarikan/:number", "routes/shop/recall.tsx"),
    route("lapak/:handle", "routes/shop/shop.tsx"),
  ]),
  route("produk/:handle/izin", "routes/shop/to-passport.ts", { id: "product-passport" }),
  route("lapak/:handle/izin", "routes/shop/to-passport.ts", { id: "shop-passport" }),
  route("cari/saran", "routes/resources/suggestions.ts"),
  route("healthz", "routes/resources/healthz.ts"),
  route("robots.txt", "routes/resources/robots.ts"),
  route("sitemap.xml", "routes/resources/sitemap.ts"),
  route("sitemap/:part", "routes/resources/sitemap-part.ts"),
  route("*", "routes/shop/not-found.tsx"),
];
