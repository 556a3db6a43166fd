/** Words of when goods are received, on every page. */
export const receiving = {
  today: "Hari ini",
  tomorrow: "Besok",
  asap: "Secepatnya",
  title: "Waktu menerima",
  /** Beside products that are made to order. */
  preorder: "PO",
  madeToOrder: (when: string) => `Dibuat sesuai pesanan: ${when}`,
  before: (time: string, ready: string) => `pesan sebelum ${time}, ${ready}`,
  readyToday: "siap hari ini",
  readyTomorrow: "siap besok",
  readyIn: (days: number) => `siap ${days} hari lagi`,
};
