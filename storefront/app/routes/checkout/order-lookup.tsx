import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { frame } from "~/i18n/id/frame";
import { orders } from "~/i18n/id/orders";
import type { FieldProblem } from "~/lib/backend.server";
import { readForm, type Typed } from "~/lib/form";
import { findOrderByPhone, rememberOrder } from "~/lib/order-access.server";
import { toE164 } from "~/lib/phone";
import { Button } from "~/ui/button";
import { ProblemSummary, problemOf, TextField } from "~/ui/form";
import { groupNumber } from "./order-view";

const words = orders.lookup;

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.brand}` }];

/** Where unknown visitors of `/pesanan/:number` land, with the number already filled in. */
export function loader({ request }: LoaderFunctionArgs) {
  return { number: groupNumber(new URL(request.url).searchParams.get("nomor") ?? "") };
}

/** Typed text through a reader that answers null for what it cannot read. */
const readable = (read: (typed: string) => string | null, message: string) =>
  z.string({ error: message }).transform((typed, context) => {
    const value = read(typed);
    if (value) return value;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

const Lookup = z.object({ number: readable(groupNumber, words.errors.number), phone: readable(toE164, words.errors.phone) });

export async function action({ request }: ActionFunctionArgs) {
  const reading = readForm(await request.formData(), Lookup);
  if (!reading.ok) return refusal(reading.typed, reading.problems);
  const { number, phone } = reading.data;
  const order = await findOrderByPhone(number, phone);
  if (!order) return refusal(reading.typed, [], words.errors.notFound);
  return redirect(`/pesanan/${order.number}`, {
    status: 303,
    headers: { "set-cookie": await rememberOrder(request, order.number, phone) },
  });
}

const refusal = (typed: Typed, problems: FieldProblem[], message?: string) =>
  data({ typed, problems, message }, { status: message ? 404 : 400 });

export default function OrderLookupPage() {
  const { number } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const problems = refused?.problems ?? [];
  return (
    <div className="narrow">
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className="soft">{words.intro}</p>
      </header>
      <form method="post" action="/pesanan" className="form card" noValidate>
        {refused?.message ? <ProblemSummary message={refused.message} /> : null}
        <TextField
          name="number"
          label={words.number}
          hint={words.numberHint}
          defaultValue={refused?.typed.number ?? number ?? ""}
          error={problemOf(problems, "number")}
          autoCapitalize="characters"
          autoComplete="off"
          maxLength={20}
          required
        />
        <TextField
          name="phone"
          label={words.phone}
          defaultValue={refused?.typed.phone}
          error={problemOf(problems, "phone")}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          maxLength={20}
          required
        />
        <Button wide>{words.submit}</Button>
      </form>
      <p className="small soft after-form">
        {words.haveAccount} <a href="/akun/pesanan">{words.history}</a>
      </p>
    </div>
  );
}
