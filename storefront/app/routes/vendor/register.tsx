import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { vendor } from "~/i18n/id/vendor";
import { backend } from "~/lib/backend.server";
import { attempt, ownPath, signIn } from "~/lib/panel/desk.server";
import { typed } from "~/lib/panel/typed";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/form";
import { DoorCard } from "~/ui/panel/door-card";
import { Problems } from "~/ui/panel/problems";

const words = vendor.account;

export const meta: MetaFunction = () => [{ title: `${words.registerTitle} · ${vendor.brand}` }];

export function loader({ request }: LoaderFunctionArgs) {
  return { wish: ownPath(new URL(request.url).searchParams.get("lanjut")) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const account = { name: typed(form, "name"), email: typed(form, "email"), password: String(form.get("password") ?? "") };
  const wish = ownPath(typed(form, "lanjut"));
  const { refusal } = await attempt(backend("/store/vendor-accounts", { method: "POST", body: account }));
  if (refusal) return data({ refusal, name: account.name, email: account.email, wish }, { status: refusal.status });
  return signIn(account, wish);
}

export default function Register() {
  const answer = useActionData<typeof action>();
  const wish = useLoaderData<typeof loader>().wish ?? answer?.wish ?? null;
  const errors = answer?.refusal.errors ?? {};
  return (
    <DoorCard title={words.registerTitle} lead={words.registerLead}>
      <Form method="post" className="form" noValidate>
        {answer ? <Problems message={answer.refusal.message} errors={errors} /> : null}
        {wish ? <input type="hidden" name="lanjut" value={wish} /> : null}
        <TextField name="name" label={words.name} autoComplete="name" required defaultValue={answer?.name} error={errors.name} />
        <TextField
          name="email"
          type="email"
          label={words.email}
          autoComplete="email"
          required
          defaultValue={answer?.email}
          error={errors.email}
        />
        <TextField
          name="password"
          type="password"
          label={words.password}
          hint={words.passwordHint}
          autoComplete="new-password"
          required
          error={errors.password}
        />
        <Button wide>{words.register}</Button>
      </Form>
      <p>
        {words.haveAccount} <Link to={wish ? `/penjual/masuk?lanjut=${encodeURIComponent(wish)}` : "/penjual/masuk"}>{words.signIn}</Link>
      </p>
    </DoorCard>
  );
}
