/** How mail leaves: through `SMTP_URL`, or, when there is none, into files that officers may open in Medusa Admin. */
export const mailSettings = () => ({
  smtpUrl: process.env.SMTP_URL || null,
  from: process.env.MAIL_FROM || "Lapak Bekasi <tidak-dibalas@lapak-bekasi.test>",
});
