import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { frame } from "~/i18n/id/frame";
import { orders as words } from "~/i18n/id/orders";
import { recalls } from "~/i18n/id/recalls";
import { BackendProblem, orErrorPage } from "~/lib/backend.server";
import { dateTime } from "~/lib/format";
import { actOnOrder, findOrder } from "~/lib/order-access.server";
import { ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { PayCard, PaymentCard, ShopOrderCard } from "./order-parts";
import { groupNumber, headline, isOpen } from "./order-view";
import { ProofRefused } from "./pay-group-parts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? words.title(page.group.number) : words.lookup.title} · ${frame.brand}` },
  { name: "robots", content: "noindex" },
];

/** How long an order counts as just placed. */
const FRESH = 10 * 60_000;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = groupNumber(params.number ?? "");
  if (!number) throw data(null, { status: 404 });
  if (number !== params.number) throw redirect(`/pesanan/${number}`);
  const group = await orErrorPage(findOrder(request, number));
  // The same answer for orders that do not exist and for orders of others.
  if (!group) throw redirect(`/pesanan?nomor=${number}`);
  return { group, fresh: Date.now() - Date.parse(group.placed_at) < FRESH };
}

/** The buttons below an order of one shop. A refusal comes back beside its order. */
export async function action({ request, params }: ActionFunctionArgs) {
  const number = groupNumber(params.number ?? "");
  const form = await request.formData();
  const order = String(form.get("order") ?? "");
  const asked = askedOf(form);
  if (!number || !asked) throw data(null, { status: 400 });
  try {
    const done = await actOnOrder(request, number, asked.path, asked.body);
    if (!done) throw redirect(`/pesanan?nomor=${number}`, 303);
  } catch (problem) {
    if (!(problem instanceof BackendProblem)) throw problem;
    return data({ order, message: problem.message }, { status: problem.status });
  }
  return redirect(`/pesanan/${number}`, 303);
}

/** What a button asks of the backend; undefined when the form named none. */
function askedOf(form: FormData): { path: string; body: Record<string, unknown> } | undefined {
  const [intent, reason] = [form.get("intent"), String(form.get("reason") ?? "").trim()];
  const idIn = (field: string) => encodeURIComponent(String(form.get(field) ?? ""));
  if (intent === "cancel") return { path: `orders/${idIn("order")}/cancel`, body: reason ? { reason } : {} };
  if (intent === "agree" || intent === "decline") {
    return { path: `adjustments/${idIn("adjustment")}/answer`, body: { agree: intent === "agree" } };
  }
  return undefined;
}

export default function OrderPage() {
  const refused = useActionData<typeof action>();
  const { group, fresh } = useLoaderData<typeof loader>();
  const open = isOpen(group);
  // The enhancement script compares this with a later answer and redraws only when something happened.
  const progress = [group.payment_state, ...group.orders.flatMap(({ state, adjustments }) => [state, adjustments.length])].join(" ");
  const word = headline(group);
  const justPlaced = fresh && (word === "placed" || word === "awaiting_payment" || word === "awaiting_confirmation");
  return (
    <div className="order-page" data-live={open ? progress : undefined}>
      {justPlaced ? (
        <Notice tone="good" title={words.thanks}>
          <p className="small">{words.thanksHint}</p>
        </Notice>
      ) : null}
      <header className="ticket" data-word={word}>
        <div>
          <p className="small">{words.number}</p>
          <h1 className="ticket-number">{group.number}</h1>
          <p className="small">{words.placedAt(dateTime(group.placed_at))}</p>
        </div>
        <p className="ticket-state" role="status">
          {words.headline[word]}
        </p>
      </header>
      {open ? (
        <p className="order-refresh">
          <ButtonLink to={`/pesanan/${group.number}`} variant="quiet" size="small" reloadDocument>
            <Icon name="clock" /> {words.refresh}
          </ButtonLink>
        </p>
      ) : null}
      <div className="checkout-columns">
        <div className="checkout-main">
          {group.payment_state === "awaiting_payment" ? <ProofRefused group={group} /> : null}
          <PayCard group={group} />
          {group.recalls.map((recall) => (
            <Notice key={`${recall.number} ${recall.order_number}`} tone="bad" title={recalls.order.title(recall.product)}>
              {recall.batch_code ? <p>{recalls.order.batch(recall.batch_code)}</p> : null}
              <p>{recall.advice}</p>
              <p>
                <Link to={`/penarikan/${recall.number}`}>{recalls.toNotice}</Link>
              </p>
            </Notice>
          ))}
          {group.orders.map((order) => (
            <ShopOrderCard key={order.id} order={order} group={group} problem={refused?.order === order.id ? refused.message : undefined} />
          ))}
        </div>
        <PaymentCard group={group} />
      </div>
    </div>
  );
}
