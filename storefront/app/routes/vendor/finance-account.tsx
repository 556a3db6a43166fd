import type { PayoutAccountPage, PayoutAccountView, StripeOnboarding } from "@lapak/backend/contracts/payout";
import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { finance as words } from "~/i18n/id/finance";
import { panel } from "~/i18n/id/panel";
import { typedOf } from "~/lib/form";
import { date, dateTime } from "~/lib/format";
import { attempt, type Desk, requireBusiness } from "~/lib/panel/desk.server";
import { typed } from "~/lib/panel/typed";
import { Button } from "~/ui/button";
import { Select, TextField } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { FinanceHead } from "~/ui/panel/finance-parts";
import { Problems } from "~/ui/panel/problems";
import { StripeAccount } from "~/ui/panel/stripe-account";
import styles from "~/ui/styles/vendor-finance.css?url";

const PATH = "/penjual/keuangan/rekening";
const STRIPE = "/vendor/finance/stripe";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: `${words.accountTitle} · ${panel.title}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const page = await desk.read<PayoutAccountPage>("/vendor/finance/account");
  // Back from Stripe, whose word on the account may not have reached us yet.
  const asked = new URL(request.url).searchParams.has("stripe") && page.can_change && page.account?.stripe === "unfinished";
  const fresh = asked ? await attempt(desk.call<PayoutAccountPage>(`${STRIPE}/refresh`, { method: "POST", body: {} })) : null;
  return { ...(fresh?.value ?? page), now: new Date().toISOString() };
}

export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireBusiness(request);
  const form = await request.formData();
  const intent = typed(form, "intent");
  if (intent === "connect" || intent === "disconnect") return changeStripe(desk, intent, String(form.get("password") ?? ""));
  const body = {
    bank_code: typed(form, "bank_code"),
    account_number: typed(form, "account_number"),
    holder_name: typed(form, "holder_name"),
    // As it is: a password may begin or end with a space.
    password: String(form.get("password") ?? ""),
  };
  const { refusal } = await attempt(desk.call("/vendor/finance/account", { method: "PUT", body }));
  return refusal
    ? data({ about: "bank" as const, refusal, typed: typedOf(form) }, { status: refusal.status })
    : redirect(`${PATH}?tersimpan`);
}

async function changeStripe(desk: Desk, intent: "connect" | "disconnect", password: string) {
  const path = intent === "connect" ? STRIPE : `${STRIPE}/disconnect`;
  const { value, refusal } = await attempt(desk.call<Partial<StripeOnboarding>>(path, { method: "POST", body: { password } }));
  if (refusal) return data({ about: "stripe" as const, refusal }, { status: refusal.status });
  return value.url ? data({ about: "stripe" as const, onboarding: value.url }) : redirect(`${PATH}?diputus`);
}

export default function FinanceAccount() {
  const { account, can_change, offers_stripe, now } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const answer = useActionData<typeof action>();
  const aboutStripe = answer?.about === "stripe" ? answer : undefined;
  return (
    <div className="stack desk-form">
      <FinanceHead current="account" />
      <p className="soft">{words.accountLead}</p>
      {search.has("tersimpan") && !answer ? <Notice tone="good" title={words.accountSaved} alert /> : null}
      {search.has("diputus") && !answer ? <Notice tone="good" title={words.stripe.disconnected} alert /> : null}
      {account ? <Account account={account} now={now} /> : <Notice>{words.accountNone}</Notice>}
      {account && can_change && (offers_stripe || account.stripe !== "none") ? (
        <StripeAccount state={account.stripe} {...aboutStripe} />
      ) : null}
      {can_change ? <AccountForm key={account?.changed_at} /> : <p className="soft">{words.accountOwnersOnly}</p>}
    </div>
  );
}

function Account({ account, now }: { account: PayoutAccountView; now: string }) {
  return (
    <section className="card stack">
      <h2>{words.accountNow}</h2>
      <p className="account-number">
        {account.bank} {account.number_hint}
      </p>
      <p className="small soft">
        {words.accountHolder} {account.holder_hint} · {words.accountChanged(date(account.changed_at))}
      </p>
      {account.refused_reason ? (
        <Notice tone="bad">
          <p>{words.accountRefused(account.refused_reason)}</p>
        </Notice>
      ) : null}
      {account.usable_from > now && !account.refused_reason ? (
        <Notice>
          <p>{words.accountWaits(dateTime(account.usable_from))}</p>
        </Notice>
      ) : null}
    </section>
  );
}

function AccountForm() {
  const { account, banks, hold_hours } = useLoaderData<typeof loader>();
  const given = useActionData<typeof action>();
  const answer = given?.about === "bank" ? given : undefined;
  const errors = answer?.refusal.errors ?? {};
  const was = answer?.typed ?? {};
  return (
    <Form method="post" className="form card" noValidate autoComplete="off">
      <h2>{account ? words.accountNew : words.accountFirst}</h2>
      {answer ? <Problems message={answer.refusal.message} errors={errors} /> : null}
      <Select
        name="bank_code"
        label={words.bank}
        required
        choices={banks.map(({ code, name }) => ({ value: code, label: name }))}
        defaultValue={was.bank_code ?? ""}
        error={errors.bank_code}
      />
      <TextField
        name="account_number"
        label={words.number}
        hint={words.numberHint}
        required
        inputMode="numeric"
        maxLength={40}
        defaultValue={was.account_number}
        error={errors.account_number}
      />
      <TextField
        name="holder_name"
        label={words.holder}
        hint={words.holderHint}
        required
        maxLength={80}
        defaultValue={was.holder_name}
        error={errors.holder_name}
      />
      <TextField
        name="password"
        type="password"
        label={words.password}
        hint={words.passwordHint}
        required
        autoComplete="current-password"
        error={errors.password}
      />
      <p className="small soft">{words.accountHold(hold_hours)}</p>
      <Button>{words.accountSave}</Button>
    </Form>
  );
}
