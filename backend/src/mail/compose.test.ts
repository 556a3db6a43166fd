import { describe, expect, it } from "vitest";
import { composeMail, TEMPLATE_NAMES, type TemplateName } from "./compose";

const EVIL = `<img src=x onerror="alert('x')">`;
const decision = { name: EVIL, business_name: EVIL, reason: EVIL, remarks: [{ field: "nib", message: EVIL }] };
const order = {
  ...{ number: "LB-AAAAAA-1", shop: EVIL, delivery_method: "pickup", note: EVIL, delivery_fee: 5_000, total: 17_000 },
  lines: [{ title: EVIL, quantity: 1, total: 12_000 }],
};
const link = "https://lapak.test/?a=1&b='\"><script>";
const change = {
  ...{ number: "LB-AAAAAA-1", shop: EVIL, name: EVIL, title: EVIL, kind: "fewer", substitute: EVIL, old_quantity: 2, new_quantity: 1 },
  ...{ amount: 5_000, total: 12_000, paid: true, payment_method: "card", reason: EVIL, link },
};
const DATA: Record<TemplateName, Record<string, unknown>> = {
  "application-submitted": decision,
  "application-revision": decision,
  "application-approved": decision,
  "application-rejected": decision,
  "vendor-suspended": decision,
  "vendor-reinstated": decision,
  "vendor-invitation": { business_name: EVIL, role: "staff", token: `a"><b>` },
  "order-placed": {
    number: "LB-AAAAAA",
    total: 17_000,
    payment_method: "card",
    contact_name: EVIL,
    orders: [order],
    link,
    hold_expires_at: "2026-11-24T10:00:00Z",
  },
  "vendor-order-new": { ...order, payment_method: "bank_transfer", contact_name: EVIL, link },
  "order-state": { ...order, state: "cancelled", pickup_code: null, reason: EVIL, contact_name: EVIL, link },
  "payment-received": { number: "LB-AAAAAA", reader: "vendor", name: EVIL, amount: 17_000, link },
  "payment-expired": { number: "LB-AAAAAA", name: EVIL, link },
  "proof-refused": { number: "LB-AAAAAA", name: EVIL, reason: EVIL, until: "24 Nov 2026, 17.00 WIB", link },
  "payment-returned": { number: "LB-AAAAAA", name: EVIL, amount: 17_000, reason: "sold_out", link },
  "order-refund": {
    ...{ reader: "shopper", number: "LB-AAAAAA-1", shop: EVIL, name: EVIL, amount: 5_000, reason: EVIL, payment_method: "cash", link },
  },
  "order-lowered": change,
  "substitute-proposed": { ...change, kind: "substitute" },
  "substitute-answered": { number: "LB-AAAAAA-1", shop: EVIL, title: EVIL, substitute: EVIL, agreed: true, link },
  complaint: {
    ...{ reader: "vendor", number: "LB-AAAAAA-1", shop: EVIL, name: EVIL, event: "open", kind: "basi atau kedaluwarsa", urgent: true },
    ...{ note: EVIL, amount: 5_000, due_at: "2026-11-24T10:00:00Z", link },
  },
  "password-reset": { link },
  recall: {
    ...{ name: EVIL, order: "LB-AAAAAA-1", product: EVIL, shop: EVIL, batch_code: EVIL, certain: false, reason: EVIL, advice: EVIL, link },
  },
  notice: { name: EVIL, title: EVIL, text: EVIL, link },
  "payout-paid": { name: EVIL, business_name: EVIL, number: "PC-AAAAAAA", amount: 20_000, account: "BCA •••• 1234", reason: null },
  "payout-failed": { name: EVIL, business_name: EVIL, number: "PC-AAAAAAA", amount: 20_000, account: "BCA •••• 1234", reason: EVIL },
  "payout-taken-back": { name: EVIL, business_name: EVIL, number: "PC-AAAAAAA", amount: -20_000, account: "Stripe", reason: null },
  "payout-stripe-changed": { name: EVIL, business_name: EVIL, connected: true, changed_by: EVIL, usable_from: "2026-11-24T10:00:00Z" },
  "payout-account-changed": {
    ...{ name: EVIL, business_name: EVIL, bank: "BCA", number_hint: "•••• 1234", changed_by: EVIL },
    usable_from: "2026-11-24T10:00:00Z",
  },
};

describe("every letter", () => {
  it.each(TEMPLATE_NAMES)("%s says something and lets nothing through that could run", (name) => {
    const { subject, text, html } = composeMail(name, DATA[name]);
    expect(subject.length).toBeGreaterThan(10);
    expect(text).toContain("Lapak Bekasi");
    expect(html).not.toMatch(/<(img|script|b)[ >]/);
  });

  it("keeps a subject on one line", () => {
    const { subject } = composeMail("application-approved", { ...decision, business_name: "Kue\r\nBcc: semua@contoh.com" });
    expect(subject).toBe("Selamat, Kue Bcc: semua@contoh.com sudah disetujui");
  });

  it("refuses data it cannot be written from, and templates nobody wrote", () => {
    expect(() => composeMail("order-placed", { number: 1 })).toThrow();
    expect(() => composeMail("constructor", {})).toThrow("no mail template");
  });
});
