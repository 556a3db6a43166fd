import { z } from "zod";
import { storefrontLink } from "../../foundation/links";
import { template } from "../letter";

/** Letters about a vendor's money. Account numbers are hints only: mail is read on other people's screens. */
const moment = new Intl.DateTimeFormat("id-ID", {
  timeZone: "Asia/Jakarta",
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});
const atTime = (iso: string) => `${moment.format(new Date(iso)).replace(" pukul", ",")} WIB`;
const accountPage = () => storefrontLink("/penjual/keuangan/rekening");

export const payoutLetters = {
  "payout-account-changed": template(
    z.object({
      name: z.string(),
      business_name: z.string(),
      bank: z.string(),
      number_hint: z.string(),
      changed_by: z.string(),
      usable_from: z.string(),
    }),
    ({ name, business_name, bank, number_hint, changed_by, usable_from }) => ({
      subject: `Rekening pencairan ${business_name} diganti`,
      greeting: `Halo ${name},`,
      paragraphs: [
        `${changed_by} mengganti rekening pencairan ${business_name} menjadi ${bank} ${number_hint}.`,
        `Demi keamanan, uang baru dikirim ke rekening ini mulai ${atTime(usable_from)}.`,
        "Bila bukan Anda atau rekan Anda yang menggantinya, segera ganti kata sandi, tulis lagi rekening yang benar, dan hubungi Dinas.",
      ],
      action: { label: "Periksa rekening", link: accountPage() },
    }),
  ),
};
