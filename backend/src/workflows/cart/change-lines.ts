import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { notFound, Problem } from "../../http/problem";
import { type KeptLine, piecesOf, refusalOfPieces } from "../../modules/order-group/rules/cart-line";
import type { Offer } from "../../modules/order-group/rules/offer";
import { unitPrice } from "../../modules/order-group/rules/wholesale";
import { readOffers } from "../checkout/read-offers";
import { type CartKey, changeCart, linesOf } from "./cart-rows";

const RAW_PRICE = "jsonb_build_object('value', (?::numeric)::text, 'precision', 20)";

/** Refuses what could not be ordered anyway; a product that is not sold and one that does not exist answer alike. */
function allow(lines: KeptLine[], wanted: { variant_id: string; pieces: number }, offer: Offer | undefined): Offer {
  const refusal = refusalOfPieces(lines, wanted, offer);
  if (refusal || !offer) throw new Problem("conflict", refusal?.code ?? "not_sold", refusal?.message ?? "");
  return offer;
}

/** The price is the one the shopper has just been shown, of as many pieces. */
async function setLine(trx: Knex.Transaction, lineId: string, quantity: number, offer: Offer): Promise<void> {
  const price = unitPrice(offer, quantity);
  await trx.raw(`update cart_line_item set quantity = ?, unit_price = ?, raw_unit_price = ${RAW_PRICE}, updated_at = now() where id = ?`, [
    quantity,
    price,
    price,
    lineId,
  ]);
}

async function insertLine(trx: Knex.Transaction, cartId: string, quantity: number, offer: Offer): Promise<KeptLine> {
  const id = generateEntityId(undefined, "cali");
  const price = unitPrice(offer, quantity);
  await trx.raw(
    `insert into cart_line_item
       (id, cart_id, title, quantity, variant_id, product_id, product_title, product_handle, unit_price, raw_unit_price, is_tax_inclusive)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ${RAW_PRICE}, true)`,
    [...[id, cartId, offer.title, quantity, offer.variant_id, offer.product_id], ...[offer.title, offer.product_handle, price, price]],
  );
  return { id, variant_id: offer.variant_id, quantity };
}

/** Puts pieces of a product into a cart, on top of those that lie there. Answers the lines it then has. */
export async function addToCart(
  container: MedusaContainer,
  cart: CartKey,
  added: { variant_id: string; quantity: number },
): Promise<KeptLine[]> {
  const { variant_id, quantity } = added;
  const offers = await readOffers(container, [variant_id]);
  return changeCart(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), cart, async (trx) => {
    const lines = await linesOf(trx, cart.cart_id);
    const offer = allow(lines, { variant_id, pieces: piecesOf(lines, variant_id) + quantity }, offers.get(variant_id));
    const known = lines.find((line) => line.variant_id === variant_id);
    if (!known) return [...lines, await insertLine(trx, cart.cart_id, quantity, offer)];
    await setLine(trx, known.id, known.quantity + quantity, offer);
    return lines.map((line) => (line === known ? { ...line, quantity: line.quantity + quantity } : line));
  });
}

/** Sets how many pieces a line of this cart has; 0 takes it out. Answers the lines the cart then has. */
export async function setPieces(container: MedusaContainer, cart: CartKey, lineId: string, quantity: number): Promise<KeptLine[]> {
  return changeCart(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), cart, async (trx) => {
    const lines = await linesOf(trx, cart.cart_id);
    const line = lines.find((candidate) => candidate.id === lineId);
    if (!line) throw notFound("Isi keranjang");
    if (quantity === 0) {
      await trx.raw("delete from cart_line_item where id = ?", [line.id]);
      return lines.filter((candidate) => candidate !== line);
    }
    const { variant_id } = line;
    const offers = await readOffers(container, [variant_id], trx);
    const pieces = piecesOf(lines, variant_id) - line.quantity + quantity;
    await setLine(trx, line.id, quantity, allow(lines, { variant_id, pieces }, offers.get(variant_id)));
    return lines.map((candidate) => (candidate === line ? { ...line, quantity } : candidate));
  });
}
