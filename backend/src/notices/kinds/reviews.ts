import { z } from "zod";
import { noticeKind } from "../notice";

/** Told to a shop about what shoppers say, and to officers about what a shop objects to. */
export const reviewNotices = {
  "review-new": noticeKind(
    z.object({ product: z.string(), stars: z.number(), with_words: z.boolean() }),
    ({ product, stars, with_words }) => ({
      title: `Ulasan baru: ${stars} bintang`,
      text: with_words
        ? `Pembeli menulis tentang ${product}. Anda bisa menjawab sekali.`
        : `Pembeli menilai ${product} tanpa menulis alasan.`,
    }),
  ),
  "review-reported": noticeKind(z.object({ product: z.string(), shop: z.string() }), ({ product, shop }) => ({
    title: `${shop} melaporkan ulasan`,
    text: `Ulasan tentang ${product} menunggu dilihat petugas.`,
  })),
  "review-decided": noticeKind(
    z.object({ product: z.string(), hidden: z.boolean(), reason: z.string() }),
    ({ product, hidden, reason }) => ({
      title: hidden ? "Ulasan disembunyikan petugas" : "Ulasan tetap tampil",
      text: `Tentang ${product}. Alasan: ${reason}`,
    }),
  ),
};
