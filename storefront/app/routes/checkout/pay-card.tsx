import type { OrderGroupView } from "@lapak/backend/contracts/orders";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useFetcher, useLoaderData } from "@remix-run/react";
import { useEffect } from "react";
import { card as words } from "~/i18n/id/card";
import { frame } from "~/i18n/id/frame";
import { BackendProblem, orErrorPage } from "~/lib/backend.server";
import { env } from "~/lib/env.server";
import { dateTime, rupiah } from "~/lib/format";
import type { RouteHandle } from "~/lib/handle";
import { actOnOrder, cardSession, findOrder } from "~/lib/order-access.server";
import { Button } from "~/ui/button";
import { CardPanel } from "~/ui/card-panel";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { groupNumber, isPaidByCard } from "./order-view";

export const handle: RouteHandle = { hydrate: true, stripe: true };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? words.pageTitle(page.number) : words.title} · ${frame.brand}` },
  { name: "robots", content: "noindex" },
];

const CHECK_EVERY = 3_000;

/** Only a card is paid here; every other order has its page. */
function isPayable(group: OrderGroupView | null): group is OrderGroupView {
  return group !== null && isPaidByCard(group);
}

/** Back from the bank, the shopper's browser brings these; they are a hint only, the provider is asked. */
const isReturn = (url: URL) => url.searchParams.has("payment_intent");
const isRefused = (url: URL) => url.searchParams.get("redirect_status") === "failed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = groupNumber(params.number ?? "");
  if (!number) throw data(null, { status: 404 });
  const url = new URL(request.url);
  let group = await orErrorPage(findOrder(request, number));
  if (!group) throw redirect(`/pesanan?nomor=${number}`);
  if (isPayable(group) && isReturn(url)) group = (await actOnOrder(request, number, "sync").catch(() => null)) ?? group;
  if (!isPayable(group)) throw redirect(`/pesanan/${number}`);

  let problem: string | null = null;
  if (!group.charge?.client.client_secret && group.charge?.state !== "authorized") {
    try {
      group = (await actOnOrder(request, number, "charge")) ?? group;
    } catch (error) {
      if (!(error instanceof BackendProblem)) throw error;
      problem = error.message;
    }
  }
  if (!isPayable(group)) throw redirect(`/pesanan/${number}`);
  const { client_secret, publishable_key, saved_cards } = group.charge?.client ?? {};
  const card =
    typeof client_secret === "string" && typeof publishable_key === "string"
      ? {
          clientSecret: client_secret,
          publishableKey: publishable_key,
          customerSession: saved_cards ? await cardSession(request) : undefined,
        }
      : null;
  return {
    number,
    amount: group.charge?.amount ?? group.total,
    until: group.charge?.expires_at ?? null,
    card,
    problem,
    /** Approved elsewhere, but the money is still under way: paying again now could only be refused. */
    underway: isReturn(url) && !isRefused(url),
    refusal: isReturn(url) && isRefused(url) ? words.problems.payment_intent_authentication_failure : undefined,
    returnUrl: `${env().STOREFRONT_URL}/pesanan/${number}/kartu`,
    scriptUrl: env().STRIPE_JS_URL,
  };
}

/** The browser says it is done; the backend asks Stripe. */
export async function action({ request, params }: ActionFunctionArgs) {
  const number = groupNumber(params.number ?? "");
  if (!number) throw data(null, { status: 404 });
  try {
    const group = await actOnOrder(request, number, "sync");
    if (!isPayable(group)) throw redirect(`/pesanan/${number}`, 303);
    return { waiting: true };
  } catch (error) {
    if (error instanceof BackendProblem) return { waiting: true };
    throw error;
  }
}

export default function PayCardPage() {
  const page = useLoaderData<typeof loader>();
  const sync = useFetcher<typeof action>();
  const { number, card, underway } = page;
  const check = () => sync.submit(null, { method: "post" });
  const waiting = underway || sync.data?.waiting === true;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer starts the next wait.
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(check, CHECK_EVERY);
    return () => clearTimeout(timer);
  }, [waiting, sync.data]);

  return (
    <>
      <header className="page-head">
        <a className="back-link" href={`/pesanan/${number}/bayar`}>
          <Icon name="back" /> {words.back}
        </a>
        <h1>{words.title}</h1>
      </header>
      <section className="card stack">
        <p>
          {words.amount}: <strong>{rupiah(page.amount)}</strong>
        </p>
        {page.until ? <p className="small">{words.until(dateTime(page.until))}</p> : null}
        {waiting ? (
          <Notice>
            <p role="status">{underway ? words.underway : words.checking}</p>
            {underway ? (
              <p>
                <a href={`/pesanan/${number}/kartu`}>{words.payAgain}</a>
              </p>
            ) : null}
          </Notice>
        ) : null}
        {underway ? null : card ? (
          <CardPanel
            {...card}
            scriptUrl={page.scriptUrl}
            amount={page.amount}
            returnUrl={page.returnUrl}
            refusal={page.refusal}
            onDone={check}
          />
        ) : (
          <Notice tone="bad" alert>
            <p>{page.problem ?? words.notReady}</p>
          </Notice>
        )}
        {card ? null : (
          <form method="get">
            <Button variant="secondary">{words.retry}</Button>
          </form>
        )}
      </section>
    </>
  );
}
