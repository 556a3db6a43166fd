import { encode } from "uqr";
import { rupiah } from "../../modules/order-group/rules/rupiah";
import { RECEIPT_FIELDS } from "../../reference/receipt-fields";
import type { Receipt, ReceiptShop } from "../receipt";
import { dayOf, timeOf } from "../rules/moments";
import { isVoid, type Stamp, stampOf, sumsOf } from "../rules/sums";
import { words } from "../words";
import { type Ink, MARGIN, Sheet } from "./sheet";

/** Which paper it is: the whole purchase, or one shop's part of it. */
export type PaperKind = "group" | "shop";

const STAMP_INK: Record<Stamp, Ink> = { paid: "good", unpaid: "brand", refunded: "soft", cancelled: "bad" };
const QR_SIDE = 62;

function head(sheet: Sheet, receipt: Receipt, title: string): void {
  const half = sheet.width / 2;
  const { market, npwp } = RECEIPT_FIELDS;
  sheet.row(
    [
      { text: market.name, x: MARGIN, width: half, size: 15, bold: true, ink: "brand" },
      { text: title, x: MARGIN + half, width: half, size: 15, bold: true, align: "right" },
    ],
    1,
  );
  const tagline = npwp.enabled ? `${market.tagline} · ${words.npwp(npwp.number)}` : market.tagline;
  sheet.row(
    [
      { text: tagline, x: MARGIN, width: half, size: 7.5, ink: "soft" },
      { text: receipt.number, x: MARGIN + half, width: half, size: 11, bold: true, align: "right" },
    ],
    1,
  );
  sheet.text(words.placed(timeOf(receipt.placed_at)), { size: 7.5, ink: "soft", align: "right" }, 8);
  sheet.rule(8);
}

/** Who bought, how it was paid, and where to look it up. */
function parties(sheet: Sheet, { buyer, payment, status_link }: Receipt): void {
  const top = sheet.y;
  const column = (sheet.width - QR_SIDE - 24) / 2;
  const block = (x: number, label: string, lines: readonly (string | null)[]) => {
    sheet.y = top;
    sheet.text(label, { x, width: column, size: 7.5, ink: "soft" }, 1);
    const [first, ...others] = lines.filter((line): line is string => Boolean(line));
    sheet.text(first ?? "", { x, width: column, bold: true }, 1);
    for (const line of others) sheet.text(line, { x, width: column }, 1);
    return sheet.y;
  };
  const bottoms = [
    block(MARGIN, words.buyer, [buyer.name, buyer.phone, buyer.address]),
    block(MARGIN + column + 12, words.payment, [
      words.method[payment.method],
      payment.paid_at ? words.paidAt(timeOf(payment.paid_at)) : words.notPaid,
    ]),
  ];
  const x = MARGIN + sheet.width - QR_SIDE;
  sheet.squares(encode(status_link, { border: 0 }).data, x, top, QR_SIDE);
  sheet.y = top + QR_SIDE + 3;
  sheet.text(words.follow, { x: x - 20, width: QR_SIDE + 20, size: 6, ink: "soft", align: "right" }, 0);
  sheet.y = Math.max(sheet.y, ...bottoms) + 8;
  sheet.rule(8);
}

function shopPart(sheet: Sheet, shop: ReceiptShop, kind: PaperKind): void {
  sheet.room(60);
  sheet.row(
    [
      { text: shop.name, x: MARGIN, width: sheet.width - 110, size: 10, bold: true },
      { text: kind === "group" ? shop.number : "", x: MARGIN + sheet.width - 110, width: 110, ink: "soft", align: "right" },
    ],
    1,
  );
  const facts = [shop.address, shop.nib ? words.nib(shop.nib) : null].filter(Boolean).join(" · ");
  if (facts) sheet.text(facts, { size: 7.5, ink: "soft" }, 4);
  if (isVoid(shop)) {
    sheet.text(shop.lines.map((line) => `${line.quantity} × ${line.title}`).join(", "), { ink: "soft" });
    sheet.text(words.cancelled, { ink: "bad", bold: true }, 4);
    sheet.rule(8);
    return;
  }
  priced(sheet, shop);
  sheet.y += 4;
  sheet.rule(8);
}

/** What was bought, what was taken off, and what went back. */
function priced(sheet: Sheet, shop: ReceiptShop): void {
  const [price, total] = [62, 70];
  const name = sheet.width - price - total - 8;
  const at = { name: MARGIN, price: MARGIN + name + 4, total: MARGIN + sheet.width - total };
  const small = { size: 7, ink: "soft" } as const;
  sheet.row(
    [
      { ...small, text: words.columns.item, x: at.name, width: name },
      { ...small, text: words.columns.price, x: at.price, width: price, align: "right" },
      { ...small, text: words.columns.total, x: at.total, width: total, align: "right" },
    ],
    2,
  );
  for (const line of shop.lines) {
    sheet.row([
      { text: `${line.quantity} × ${line.title}`, x: at.name, width: name },
      { ink: "soft", text: rupiah(line.unit_price), x: at.price, width: price, align: "right" },
      { text: rupiah(line.total), x: at.total, width: total, align: "right" },
    ]);
  }
  for (const { text, amount } of shop.lowered) sheet.text(words.loweredBy(text, rupiah(amount)), { size: 7.5, ink: "soft" });
  for (const { label, amount } of shop.discounts) sheet.pair(label, `-${rupiah(amount)}`, { ink: "good" });
  sheet.pair(words.delivery[shop.delivery_method], shop.delivery_fee === 0 ? words.free : rupiah(shop.delivery_fee));
  sheet.pair(words.shopTotal(shop.name), rupiah(shop.total), { bold: true });
  for (const tax of shop.taxes) sheet.pair(words.inside(tax.label), rupiah(tax.amount), { size: 7.5, ink: "soft" });
  for (const refund of shop.refunds) {
    const what = refund.in_totals ? words.difference(dayOf(refund.at)) : words.refund(dayOf(refund.at));
    const amount = refund.in_totals ? rupiah(refund.amount) : `-${rupiah(refund.amount)}`;
    sheet.pair([what, refund.reason].filter(Boolean).join(" · "), amount, { ink: refund.in_totals ? "soft" : "bad" });
  }
}

function sums(sheet: Sheet, receipt: Receipt, kind: PaperKind): void {
  const { items, discount, delivery, total, refunded } = sumsOf(receipt);
  const stamp = stampOf(receipt);
  sheet.room(120);
  const top = sheet.y;
  if (kind === "group") {
    sheet.pair(words.items, rupiah(items));
    if (discount > 0) sheet.pair(words.discount, `-${rupiah(discount)}`, { ink: "good" });
    sheet.pair(words.deliveryTotal, delivery === 0 ? words.free : rupiah(delivery));
    if (receipt.payment_fee > 0) sheet.pair(words.fee, rupiah(receipt.payment_fee));
    if (receipt.unique_code > 0) sheet.pair(words.code, rupiah(receipt.unique_code));
  }
  sheet.pair(stamp === "unpaid" ? words.toPay : words.total, rupiah(total), { size: 12, bold: true });
  if (refunded > 0) {
    sheet.pair(words.refunded, `-${rupiah(refunded)}`, { ink: "bad" });
    sheet.pair(words.net, rupiah(total - refunded), { bold: true });
  }
  // The stamp needs its room beside the sums, however few they are.
  const bottom = Math.max(sheet.y, top + 34);
  sheet.stamp(words.stamp[stamp], STAMP_INK[stamp], MARGIN + sheet.width / 2 - 60, Math.max(top + 4, (top + bottom) / 2 - 13));
  sheet.y = bottom + 10;
  sheet.text(words.foot, { size: 7, ink: "soft" }, 1);
  if (!RECEIPT_FIELDS.ppn.enabled) sheet.text(words.notAnInvoice, { size: 7, ink: "soft" });
}

/** The purchase as a PDF. */
export async function drawReceipt(receipt: Receipt, kind: PaperKind): Promise<Buffer> {
  const title = kind === "shop" ? words.noteTitle : words.title[stampOf(receipt)];
  const sheet = new Sheet({ title: `${title} ${receipt.number}`, printed_at: receipt.printed_at });
  head(sheet, receipt, title);
  parties(sheet, receipt);
  for (const shop of receipt.shops) shopPart(sheet, shop, kind);
  sums(sheet, receipt, kind);
  return sheet.finish((page, pages) => words.printed(timeOf(receipt.printed_at), page, pages));
}
