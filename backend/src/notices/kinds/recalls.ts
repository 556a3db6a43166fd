import { z } from "zod";
import { noticeKind } from "../notice";

const Recalled = z.object({ product: z.string(), shop: z.string(), reason: z.string() });

/** Told to officers and shops about goods that are taken back. */
export const recallNotices = {
  "recall-opened": noticeKind(Recalled, ({ product, shop, reason }) => ({
    title: `Penarikan: ${product}`,
    text: `${product} dari ${shop} ditarik dan tidak bisa dibeli lagi. Alasan: ${reason}`,
  })),
  "recall-closed": noticeKind(Recalled, ({ product, reason }) => ({
    title: `Penarikan ${product} selesai`,
    text: `Petugas menutupnya: ${reason} Produknya bisa Anda tampilkan lagi.`,
  })),
};
