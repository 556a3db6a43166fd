/** What plain documents gain from a script. Nothing here is needed to browse or to buy. */

const cartCount = document.querySelector<HTMLElement>("[data-cart-count]");

/** Documents are the same for everybody, so the number in the cart is asked for afterwards. */
async function showCartCount(target: HTMLElement) {
  const answer = await fetch("/keranjang/jumlah", { headers: { accept: "application/json" } });
  if (!answer.ok) return;
  const { quantity } = (await answer.json()) as { quantity: number };
  target.textContent = quantity > 0 ? String(Math.min(quantity, 99)) : "";
}

if (cartCount) showCartCount(cartCount).catch(() => undefined);
