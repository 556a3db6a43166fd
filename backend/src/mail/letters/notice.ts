import { z } from "zod";
import { template } from "../letter";

/** A notice that needs no letter of its own. */
export const noticeLetters = {
  notice: template(
    z.object({ name: z.string(), title: z.string(), text: z.string(), link: z.string() }),
    ({ name, title, text, link }) => ({
      subject: title,
      greeting: `Halo ${name},`,
      paragraphs: [text],
      action: { label: "Buka", link },
    }),
  ),
};
