import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { checkout } from "~/i18n/id/checkout";
import { frame } from "~/i18n/id/frame";
import { BackendProblem } from "~/lib/backend.server";
import { addToCart, readCart, setQuantity } from "~/lib/cart.server";
import { rupiah } from "~/lib/format";
import { lastOrderNumber } from "~/lib/order-access.server";
import { ownPath } from "~/lib/own-path";
import { cartCookie } from "~/lib/session.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { CartShopCard } from "./cart-shop";
import { isBlocked } from "./totals";

const words = checkout.cart;

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.brand}` }, { name: "robots", content: "noindex" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const [cart, lastOrder] = await Promise.all([readCart(request), lastOrderNumber(request)]);
  const from = ownPath(new URL(request.url).searchParams.get("dari"), "/cari");
  return { cart, lastOrder, from };
}

const MOST = 999;
const Pieces = z.coerce.number().int().min(0).max(MOST);

/** From product pages: `variant_id`, `quantity` and the page to go back to. From the cart: `line_id` and the new quantity. */
const Change = z.union([
  z.object({ variant_id: z.string().min(1).max(64), quantity: Pieces.min(1).default(1), next: z.string().optional() }),
  z.object({ line_id: z.string().min(1).max(64), quantity: Pieces, step: z.coerce.number().int().min(-1).max(1).default(0) }),
]);

export async function action({ request }: ActionFunctionArgs) {
  const change = Change.safeParse(Object.fromEntries(await request.formData()));
  if (!change.success) return data({ problem: words.unreadable }, { status: 400 });
  try {
    if ("line_id" in change.data) {
      const { line_id, quantity, step } = change.data;
      await setQuantity(request, line_id, Math.max(0, quantity + step));
      return redirect(`/keranjang#${line_id}`, 303);
    }
    const { next, ...line } = change.data;
    const id = await addToCart(request, line);
    const back = ownPath(next, "");
    return redirect(back ? `/keranjang?${new URLSearchParams({ dari: back })}` : "/keranjang", {
      status: 303,
      headers: { "set-cookie": await cartCookie.keep(id) },
    });
  } catch (problem) {
    if (!(problem instanceof BackendProblem)) throw problem;
    return data({ problem: problem.message }, { status: problem.status });
  }
}

export default function CartPage() {
  const { cart, lastOrder, from } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem;
  const notice = problem ? <Notice tone="bad" title={problem} alert /> : null;

  if (!cart || cart.shops.length === 0) {
    return (
      <>
        <h1 className="visually-hidden">{words.title}</h1>
        {notice}
        <EmptyState
          title={words.empty}
          actions={
            <>
              <ButtonLink to="/cari">{words.browse}</ButtonLink>
              {lastOrder ? (
                <ButtonLink to={`/pesanan/${lastOrder}`} variant="secondary">
                  {words.lastOrder(lastOrder)}
                </ButtonLink>
              ) : null}
            </>
          }
        >
          <p>{words.emptyHint}</p>
        </EmptyState>
      </>
    );
  }

  const blocked = isBlocked(cart);
  return (
    <>
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className="split soft">
          <span>
            {words.pieces(cart.quantity)} · {words.shops(cart.shops.length)}
          </span>
          <a href={from}>{words.keepShopping}</a>
        </p>
      </header>
      {notice}
      <div className="checkout-columns">
        <div className="checkout-main">
          {cart.shops.map((shop) => (
            <CartShopCard key={shop.vendor_id} shop={shop} />
          ))}
        </div>
        <aside className="pay-bar" aria-label={words.total}>
          <div className="split">
            <span>{words.total}</span>
            <strong className="price pay-total">{rupiah(cart.items_total)}</strong>
          </div>
          {blocked ? (
            <p className="field-error">{words.blocked}</p>
          ) : (
            <ButtonLink to="/bayar" size="large" wide reloadDocument>
              {words.pay}
            </ButtonLink>
          )}
          <p className="small soft pay-hint">{words.deliveryLater}</p>
        </aside>
      </div>
    </>
  );
}
