import { z } from "zod";
import { type Letter, template } from "../letter";

/** To those who took home what is recalled. */
export const recallLetters = {
  recall: template(
    z.object({
      name: z.string(),
      order: z.string(),
      product: z.string(),
      shop: z.string(),
      batch_code: z.string().nullable(),
      /** False when no batch is on record for the order, so that it may or may not be among them. */
      certain: z.boolean(),
      reason: z.string(),
      advice: z.string(),
      link: z.string(),
    }),
    ({ name, order, product, shop, batch_code, certain, reason, advice, link }): Letter => ({
      subject: `Penting: ${product} ditarik, jangan dikonsumsi`,
      greeting: `Halo ${name},`,
      paragraphs: [
        `${product} dari ${shop}, yang ada di pesanan Anda ${order}, sedang ditarik dari peredaran. Jangan dikonsumsi.`,
        ...(batch_code ? [`Yang ditarik: batch ${batch_code}. Periksa kode atau tanggal produksi pada kemasannya.`] : []),
        ...(certain ? [] : ["Kami tidak mencatat batch pesanan Anda, jadi mungkin termasuk, mungkin tidak."]),
        `Alasan: ${reason}`,
        `Yang perlu Anda lakukan: ${advice}`,
      ],
      action: { label: "Baca pengumumannya", link },
    }),
  ),
};
