import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { Problem } from "./problem";

/** What Medusa Admin could do to an order that shops, shares and stock of this market would not follow, and what to do instead. */
const CLOSED: { path: RegExp; instead: string }[] = [
  { path: /^\/admin\/orders\/[^/]+\/fulfillments(\/|$)/, instead: "Penyerahan dicatat penjual di panelnya." },
  { path: /^\/admin\/orders\/[^/]+\/complete\/?$/, instead: "Pesanan selesai dengan sendirinya saat penjual menyerahkannya." },
  { path: /^\/admin\/orders\/[^/]+\/(credit-lines|line-items|payment-sessions)(\/|$)/, instead: "Gunakan pengembalian uang." },
  { path: /^\/admin\/orders\/[^/]+\/transfer(\/|$)/, instead: "Pesanan tetap milik pembeli yang memesannya." },
  { path: /^\/admin\/(order-edits|exchanges|claims|returns)(\/|$)/, instead: "Gunakan pembatalan atau pengembalian uang." },
  { path: /^\/admin\/draft-orders(\/|$)/, instead: "Pesanan dibuat pembeli di etalase." },
  { path: /^\/admin\/payment-collections(\/|$)/, instead: "Pembayaran dicatat saat uangnya dipastikan masuk." },
];

function refuseWhatWeCannotFollow(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const isWrite = !["GET", "HEAD", "OPTIONS"].includes(req.method);
  const path = req.originalUrl.split("?")[0] ?? "";
  const closed = CLOSED.find((one) => one.path.test(path));
  if (isWrite && closed) throw new Problem("conflict", "not_here", `Ini tidak bisa dilakukan dari halaman ini. ${closed.instead}`);
  next();
}

export const officerGate: MiddlewareRoute[] = [{ matcher: "/admin", middlewares: [refuseWhatWeCannotFollow] }];
