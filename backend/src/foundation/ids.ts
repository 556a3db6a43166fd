/** Fixed names of the rows every database has, so that code finds them without configuration. */
export const FOUNDATION = {
  salesChannel: "Lapak Bekasi",
  region: "Indonesia",
  premises: "Lapak penjual",
  publishableKey: "Storefront",
  fulfillmentSet: "Kota Bekasi",
  deliveryOptions: { pickup: "Ambil sendiri", vendor_delivery: "Diantar penjual" },
} as const;
