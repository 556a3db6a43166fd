import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { account } from "~/i18n/id/account";
import { frame } from "~/i18n/id/frame";
import { readAccount, signIn } from "~/lib/account.server";
import { startSession } from "~/lib/account-session.server";
import { BackendProblem, type FieldProblem } from "~/lib/backend.server";
import { readForm, type Typed } from "~/lib/form";
import { ownPath } from "~/lib/own-path";
import { Button } from "~/ui/button";
import { ProblemSummary, problemOf, TextField } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { SignIn } from "./account-forms";
import { nextOf, withNext } from "./next";

const words = account.signIn;

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.brand}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const next = nextOf(request);
  if (await readAccount(request)) throw redirect(next);
  return { next, changed: new URL(request.url).searchParams.has("sandi") };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const reading = readForm(form, SignIn);
  if (!reading.ok) return refusal(400, reading.typed, reading.problems);
  try {
    const token = await signIn(reading.data);
    return token ? await startSession(request, token, ownPath(form.get("next"), "/akun")) : refusal(401, reading.typed, [], words.wrong);
  } catch (problem) {
    if (problem instanceof BackendProblem) return refusal(problem.status, reading.typed, [], problem.message);
    throw problem;
  }
}

const refusal = (status: number, typed: Typed, problems: FieldProblem[], message?: string) =>
  data({ typed, problems, message }, { status });

export default function SignInPage() {
  const { next, changed } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="account-card">
      <h1>{words.title}</h1>
      {changed && !refused ? <Notice tone="good" title={words.passwordChanged} /> : null}
      <form method="post" className="form card" noValidate>
        {refused?.message ? <ProblemSummary message={refused.message} /> : null}
        <input type="hidden" name="next" value={next} />
        <TextField
          name="email"
          label={account.email}
          type="email"
          autoComplete="username"
          defaultValue={refused?.typed.email}
          error={problemOf(refused?.problems, "email")}
          required
        />
        <TextField
          name="password"
          label={account.password}
          type="password"
          autoComplete="current-password"
          error={problemOf(refused?.problems, "password")}
          required
        />
        <Button wide>{words.submit}</Button>
        <a href="/akun/lupa-sandi">{words.forgot}</a>
      </form>
      <p>
        {words.noAccount} <a href={withNext("/akun/daftar", next)}>{words.signUp}</a>
      </p>
      <p className="small soft">
        {words.vendor} <a href="/penjual/masuk">{words.vendorLink}</a>
      </p>
    </div>
  );
}
