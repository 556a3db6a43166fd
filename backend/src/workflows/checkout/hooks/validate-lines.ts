import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { addToCartWorkflow, createCartWorkflow, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows";
import { Problem } from "../../../http/problem";
import { assertBuyable, type Wanted } from "../assert-buyable";

/** Medusa's own cart routes stay; these hooks are where a line must name something a shop sells now, in a number it has. */

async function linesIn(container: MedusaContainer, cartId: string): Promise<(Wanted & { id: string })[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: ["items.id", "items.variant_id", "items.quantity"], filters: { id: cartId } });
  const [cart] = data as unknown as { items: { id: string; variant_id: string | null; quantity: number }[] }[];
  return (cart?.items ?? []).map((item) => ({ ...item, quantity: Number(item.quantity) }));
}

/** Every look at a cart reads all of its lines. */
const MOST_LINES = 100;

function assertRoom(added: Wanted[], lines: Wanted[]): void {
  const kinds = new Set([...added, ...lines].map((line) => line.variant_id));
  if (kinds.size <= MOST_LINES) return;
  throw new Problem("conflict", "cart_full", `Keranjang memuat paling banyak ${MOST_LINES} macam produk. Pesan dulu, atau hapus sebagian.`);
}

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const items: Wanted[] = (input.items ?? []).map(({ variant_id, quantity }) => ({ variant_id, quantity: Number(quantity) }));
  if (items.length > 0) await assertBuyable(container, items, []);
});

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const added: Wanted[] = input.items.map(({ variant_id, quantity }) => ({ variant_id, quantity: Number(quantity) }));
  const lines = await linesIn(container, input.cart_id);
  assertRoom(added, lines);
  await assertBuyable(container, added, lines);
});

updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const quantity = Number(input.update.quantity ?? 0);
  if (quantity === 0) return;
  const lines = await linesIn(container, input.cart_id);
  const changed = lines.filter((line) => line.id === input.item_id).map((line) => ({ ...line, quantity }));
  await assertBuyable(
    container,
    changed,
    lines.filter((line) => line.id !== input.item_id),
  );
});
