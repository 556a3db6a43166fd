import { z } from "zod";
import { noticeKind } from "../notice";

/** Told to the city's officers. */
export const officerNotices = {
  "application-submitted": noticeKind(z.object({ business_name: z.string(), again: z.boolean() }), ({ business_name, again }) => ({
    title: again ? "Pengajuan sudah diperbaiki" : "Pengajuan baru",
    text: `${business_name} menunggu diperiksa.`,
  })),
};
