import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { account } from "~/i18n/id/account";
import { frame } from "~/i18n/id/frame";
import { readAccount, signUp } from "~/lib/account.server";
import { startSession } from "~/lib/account-session.server";
import { BackendProblem, type FieldProblem } from "~/lib/backend.server";
import { readForm, type Typed } from "~/lib/form";
import { ownPath } from "~/lib/own-path";
import { Button } from "~/ui/button";
import { ProblemSummary, problemOf, TextField, type TextFieldProps } from "~/ui/form";
import { SignUp } from "./account-forms";
import { nextOf, withNext } from "./next";

const words = account.signUp;

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.brand}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const next = nextOf(request);
  if (await readAccount(request)) throw redirect(next);
  return { next };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const reading = readForm(form, SignUp);
  if (!reading.ok) return refusal(400, reading.typed, reading.problems);
  try {
    const token = await signUp(reading.data);
    return token ? await startSession(request, token, ownPath(form.get("next"), "/akun")) : refusal(409, reading.typed, [], words.refused);
  } catch (problem) {
    if (problem instanceof BackendProblem) return refusal(problem.status, reading.typed, problem.fields, problem.message);
    throw problem;
  }
}

const refusal = (status: number, typed: Typed, problems: FieldProblem[], message?: string) =>
  data({ typed, problems, message }, { status });

export default function SignUpPage() {
  const { next } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const field = (name: string): Pick<TextFieldProps, "name" | "defaultValue" | "error"> => ({
    name,
    defaultValue: refused?.typed[name],
    error: problemOf(refused?.problems, name),
  });
  return (
    <div className="account-card">
      <h1>{words.title}</h1>
      <p className="soft">{words.intro}</p>
      <form method="post" className="form card" noValidate>
        {refused?.message ? <ProblemSummary message={refused.message} /> : null}
        <input type="hidden" name="next" value={next} />
        <TextField {...field("name")} label={account.name} autoComplete="name" maxLength={80} required />
        <TextField {...field("email")} label={account.email} type="email" autoComplete="username" required />
        <TextField {...field("phone")} label={account.phone} type="tel" autoComplete="tel" maxLength={20} />
        <TextField
          {...field("password")}
          label={account.password}
          hint={account.passwordHint}
          type="password"
          autoComplete="new-password"
          required
        />
        <Button wide>{words.submit}</Button>
      </form>
      <p>
        {words.haveAccount} <a href={withNext("/akun/masuk", next)}>{account.signIn.title}</a>
      </p>
    </div>
  );
}
