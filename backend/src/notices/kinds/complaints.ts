import { ComplaintNews, complaintSentence } from "../../mail/letters/complaints";
import { noticeKind } from "../notice";

/** A complaint's notice says what its letter says. */
export const complaintNotices = {
  complaint: noticeKind(ComplaintNews, (data) => ({
    title: `${data.urgent && data.reader === "officer" ? "Segera: k" : "K"}omplain pesanan ${data.number}`,
    text: complaintSentence(data),
  })),
};
