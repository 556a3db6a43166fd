import type { CheckoutCart } from "@lapak/backend/contracts/checkout";
import type { OrderGroupView } from "@lapak/backend/contracts/orders";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import { checkout as words } from "~/i18n/id/checkout";
import { frame } from "~/i18n/id/frame";
import { vouchers } from "~/i18n/id/vouchers";
import { readAccount } from "~/lib/account.server";
import { listAddresses } from "~/lib/address-book.server";
import { BackendProblem, backend, type FieldProblem } from "~/lib/backend.server";
import { readCart } from "~/lib/cart.server";
import { type Typed, typedOf } from "~/lib/form";
import { rupiah } from "~/lib/format";
import type { RouteHandle } from "~/lib/handle";
import { rememberOrder } from "~/lib/order-access.server";
import { reference as readReference } from "~/lib/reference.server";
import { cartCookie } from "~/lib/session.server";
import { ProblemSummary } from "~/ui/form";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { seenPrices, typedChoices, typedVoucher, VOUCHER } from "./checkout-fields";
import { formProblems, readCheckout } from "./checkout-form";
import { AddressSection, ContactSection, DeliverySection, NothingToPay, PaymentSection } from "./pay-sections";
import { PaySummary } from "./pay-summary";
import { kelurahanOf, withSavedAddress } from "./saved-address";
import { availableMethod, chooseDeliveries, firstMethod, isBlocked, totalsOf } from "./totals";
import { VoucherSection } from "./voucher-section";

export const handle: RouteHandle = { hydrate: true };

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.brand}` }, { name: "robots", content: "noindex" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const [cart, reference, account] = await Promise.all([readCart(request), readReference(), readAccount(request)]);
  if (!cart || cart.shops.length === 0) throw redirect("/keranjang");
  return {
    cart,
    reference: { kecamatan: reference.kecamatan, kelurahan: reference.kelurahan },
    customer: account?.customer ?? null,
    addresses: account ? await listAddresses(account, reference) : [],
    key: crypto.randomUUID(),
    now: Date.now(),
  };
}

interface Refusal {
  /** The cart as it is now, with what the typed voucher does to it. */
  cart: CheckoutCart | null;
  typed: Typed;
  problems: FieldProblem[];
  /** What went wrong beyond the fields. */
  message?: string;
  /** Rupiah the shopper had agreed to, when prices moved meanwhile. */
  agreedTotal?: number;
}

/** The form as it goes on: the button that drops the voucher empties its field. */
function typedNow(form: FormData): Typed {
  const typed = typedOf(form);
  return form.get("intent") === "drop-voucher" ? { ...typed, [VOUCHER]: "" } : typed;
}

const RECOUNT = new Set<unknown>(["recount", "drop-voucher"]);

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const typed = typedNow(form);
  const code = typedVoucher(typed);
  const [cart, reference, account] = await Promise.all([readCart(request, code), readReference(), readAccount(request)]);
  if (!cart) throw redirect("/keranjang", 303);
  if (RECOUNT.has(form.get("intent"))) {
    const problems = code === undefined ? [{ field: VOUCHER, message: vouchers.checkout.shape }] : [];
    return data<Refusal>({ cart, typed, problems });
  }
  const addresses = account ? await listAddresses(account, reference) : [];
  const reading = readCheckout(withSavedAddress(form, addresses), cart, reference);
  if (!reading.ok) return data<Refusal>({ cart, typed, problems: reading.problems }, { status: 400 });
  try {
    const path = `/store/carts/${cart.id}/checkout`;
    const group = await backend<OrderGroupView>(path, { method: "POST", body: reading.data, token: account?.token, timeout: 30_000 });
    const headers = new Headers();
    headers.append("set-cookie", await cartCookie.forget());
    headers.append("set-cookie", await rememberOrder(request, group.number, group.contact.phone));
    return redirect(group.payment_state === "awaiting_payment" ? `/pesanan/${group.number}/bayar` : `/pesanan/${group.number}`, {
      status: 303,
      headers,
    });
  } catch (problem) {
    if (!(problem instanceof BackendProblem)) throw problem;
    if (problem.status === 404) throw redirect("/keranjang", 303);
    const changed = problem.code === "cart_changed";
    const refusal: Refusal = {
      cart: await readCart(request, code),
      typed,
      problems: formProblems(problem.fields, cart),
      message: problem.message,
      ...(changed ? { agreedTotal: reading.data.expected_total } : {}),
    };
    return data(refusal, { status: problem.status });
  }
}

/** Buttons with an intent only count again. */
const placesOrder = ({ nativeEvent }: FormEvent) =>
  !(nativeEvent instanceof SubmitEvent && nativeEvent.submitter?.getAttribute("name") === "intent");

export default function PayPage() {
  const { cart: plainCart, reference, customer, addresses, key, now } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const cart = refusal?.cart ?? plainCart;
  const typed = refusal?.typed ?? {};
  const [filled, setFilled] = useState(typed);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The form itself is what will be sent, so every figure is counted from it, also from what was chosen before this script ran.
  const readForm = useCallback(() => setFilled(form.current ? typedOf(new FormData(form.current)) : {}), []);
  useEffect(() => {
    readForm();
    // A page that comes back from the browser's cache must be able to send again.
    const wake = () => {
      readForm();
      setSending(false);
    };
    addEventListener("pageshow", wake);
    return () => removeEventListener("pageshow", wake);
  }, [readForm]);

  const problems = refusal?.problems ?? [];
  const choices = chooseDeliveries(cart, typedChoices(cart, filled));
  const method = availableMethod(cart, filled.payment_method) ?? firstMethod(cart);
  const totals = totalsOf(cart, choices, method);
  const blocked = isBlocked(cart);
  const kelurahan = kelurahanOf(filled, addresses);
  const kecamatan = reference.kelurahan.find(({ code }) => code === kelurahan)?.kecamatan_code ?? null;

  return (
    <>
      <header className="page-head">
        <a className="back-link" href="/keranjang">
          <Icon name="back" /> {words.backToCart}
        </a>
        <h1>{words.title}</h1>
      </header>
      <Refused refusal={refusal} total={totals.total} blocked={blocked} />
      <form
        ref={form}
        method="post"
        id="form"
        className="checkout-columns checkout-form"
        noValidate
        onChange={readForm}
        onSubmit={(event) => setSending(placesOrder(event))}
      >
        <input type="hidden" name="idempotency_key" value={typed.idempotency_key ?? key} />
        <input type="hidden" name="seen" value={seenPrices(cart)} />
        <div className="checkout-main">
          <ContactSection typed={typed} problems={problems} customer={customer} />
          {cart.shops.map((shop) => (
            <DeliverySection
              key={shop.vendor_id}
              shop={shop}
              chosen={choices[shop.vendor_id]}
              kecamatan={kecamatan}
              reference={reference}
              now={now}
              typed={typed}
              problems={problems}
            />
          ))}
          <AddressSection addresses={addresses} reference={reference} typed={typed} problems={problems} />
          <VoucherSection voucher={cart.voucher} typed={typed} problems={problems} />
          {totals.total === 0 ? (
            <NothingToPay />
          ) : (
            <PaymentSection options={cart.payment_options} chosen={method} typed={typed} problems={problems} />
          )}
        </div>
        <PaySummary cart={cart} choices={choices} totals={totals} sending={sending} blocked={blocked} />
      </form>
    </>
  );
}

function Refused({ refusal, total, blocked }: { refusal: Refusal | undefined; total: number; blocked: boolean }) {
  if (refusal?.agreedTotal === undefined) return <ProblemSummary message={refusal?.message} fields={refusal?.problems} />;
  return (
    <Notice title={words.changedTitle} alert>
      {refusal.agreedTotal === total ? null : <p>{words.changedTotal(rupiah(refusal.agreedTotal), rupiah(total))}</p>}
      <p>{blocked ? words.changedBlocked : words.changedHint}</p>
    </Notice>
  );
}
