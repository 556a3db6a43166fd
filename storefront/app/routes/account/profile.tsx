import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { account } from "~/i18n/id/account";
import { frame } from "~/i18n/id/frame";
import { changeProfile, requireAccount } from "~/lib/account.server";
import { BackendProblem, type FieldProblem } from "~/lib/backend.server";
import { readForm, type Typed } from "~/lib/form";
import { readablePhone } from "~/lib/phone";
import { Button, ButtonLink } from "~/ui/button";
import { ProblemSummary, problemOf, TextField } from "~/ui/form";
import { Profile } from "./account-forms";

const words = account.profile;

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.brand}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { email, first_name, phone } = (await requireAccount(request)).customer;
  return { email, name: first_name ?? "", phone: phone ? readablePhone(phone) : "" };
}

const refusal = (status: number, typed: Typed, problems: FieldProblem[], message?: string) =>
  data({ typed, problems, message }, { status });

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireAccount(request);
  const reading = readForm(await request.formData(), Profile);
  if (!reading.ok) return refusal(400, reading.typed, reading.problems);
  try {
    await changeProfile(member, reading.data);
  } catch (problem) {
    if (problem instanceof BackendProblem) return refusal(problem.status, reading.typed, problem.fields, problem.message);
    throw problem;
  }
  return redirect("/akun", 303);
}

/** Name and phone of the account. Orders keep what they were placed with; the address one signs in with stays. */
export default function ProfilePage() {
  const { email, name, phone } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const value = (field: "name" | "phone", now: string) => ({
    name: field,
    defaultValue: refused ? (refused.typed[field] ?? "") : now,
    error: problemOf(refused?.problems, field),
  });
  return (
    <form method="post" className="form card" noValidate aria-label={words.title}>
      <h2>{words.title}</h2>
      {refused?.message ? <ProblemSummary message={refused.message} /> : null}
      <TextField {...value("name", name)} label={account.name} autoComplete="name" maxLength={80} required />
      <TextField {...value("phone", phone)} label={account.phone} type="tel" autoComplete="tel" maxLength={20} hint={words.phoneHint} />
      <p className="small soft">{words.email(email)}</p>
      <Button wide>{words.save}</Button>
      <ButtonLink to="/akun" variant="quiet" wide>
        {words.cancel}
      </ButtonLink>
    </form>
  );
}
