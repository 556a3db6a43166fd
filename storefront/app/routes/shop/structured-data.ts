import type { ProductPage } from "@lapak/backend/contracts/catalog";
import { largestPhoto } from "~/lib/photo";
import type { Site } from "~/lib/site";

/** A product as search engines read it (schema.org/Product). */
export function productData(product: ProductPage, { mediaUrl, storefrontUrl }: Site): object {
  return {
    "@type": "Product",
    name: product.title,
    description: product.description ?? undefined,
    category: product.category.name,
    image: product.photos.map((photo) => largestPhoto(photo, mediaUrl)),
    aggregateRating: product.rating
      ? { "@type": "AggregateRating", ratingValue: product.rating.average, reviewCount: product.rating.count }
      : undefined,
    offers: {
      "@type": "Offer",
      price: product.price,
      priceCurrency: "IDR",
      availability: `https://schema.org/${product.available ? "InStock" : "OutOfStock"}`,
      url: `${storefrontUrl}/produk/${product.handle}`,
      areaServed: "Kota Bekasi",
      seller: { "@type": "Organization", name: product.shop.name, url: `${storefrontUrl}/lapak/${product.shop.handle}` },
    },
  };
}
