import { type FieldProblem, Problem } from "../../http/problem";

/** The shopper looks at the cart again and confirms; the route adds the cart as it is now to `details`. */
export const cartChanged = (fields: FieldProblem[] = []) =>
  new Problem("conflict", "cart_changed", "Ada yang berubah di keranjang Anda. Periksa lagi sebelum memesan.", fields);
