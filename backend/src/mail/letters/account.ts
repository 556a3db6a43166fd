import { z } from "zod";
import { template } from "../letter";

export const accountLetters = {
  "password-reset": template(z.object({ link: z.string() }), ({ link }) => ({
    subject: "Atur ulang kata sandi Lapak Bekasi",
    greeting: "Halo,",
    paragraphs: ["Ada permintaan mengganti kata sandi akun ini. Buka tautan berikut untuk membuat kata sandi baru."],
    action: { label: "Atur ulang kata sandi", link },
    closing:
      "Tautan hanya berlaku sebentar dan sekali pakai. Bila bukan Anda yang meminta, abaikan email ini; kata sandi Anda tidak berubah.",
  })),
};
