import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { vendor } from "~/i18n/id/vendor";
import { attempt, ownPath, signIn } from "~/lib/panel/desk.server";
import { typed } from "~/lib/panel/typed";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { DoorCard } from "~/ui/panel/door-card";
import { Problems } from "~/ui/panel/problems";

const words = vendor.account;

export const meta: MetaFunction = () => [{ title: `${words.signInTitle} · ${vendor.brand}` }];

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  return { wish: ownPath(searchParams.get("lanjut")), passwordChanged: searchParams.has("sandi-baru") };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const credentials = { email: typed(form, "email"), password: String(form.get("password") ?? "") };
  const wish = ownPath(typed(form, "lanjut"));
  const missing = {
    ...(credentials.email ? {} : { email: words.emailMissing }),
    ...(credentials.password ? {} : { password: words.passwordMissing }),
  };
  const answer = { email: credentials.email, wish };
  if (Object.keys(missing).length > 0) return data({ ...answer, message: undefined, errors: missing }, { status: 400 });
  const { value, refusal } = await attempt(signIn(credentials, wish));
  if (!refusal) return value;
  const message = refusal.status === 401 ? words.wrong : refusal.message;
  return data({ ...answer, message, errors: refusal.errors }, { status: refusal.status });
}

export default function SignIn() {
  const { wish: asked, passwordChanged } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const wish = asked ?? answer?.wish ?? null;
  const errors: Record<string, string> = answer?.errors ?? {};
  return (
    <DoorCard title={words.signInTitle}>
      {passwordChanged && !answer ? <Notice tone="good" title={words.resetDone} /> : null}
      <Form method="post" className="form" noValidate>
        {answer ? <Problems message={answer.message} errors={errors} /> : null}
        {wish ? <input type="hidden" name="lanjut" value={wish} /> : null}
        <TextField
          name="email"
          type="email"
          label={words.email}
          autoComplete="username"
          required
          defaultValue={answer?.email}
          error={errors.email}
        />
        <TextField
          name="password"
          type="password"
          label={words.password}
          autoComplete="current-password"
          required
          error={errors.password}
        />
        <Button wide>{words.signIn}</Button>
      </Form>
      <p>
        <Link to="/penjual/lupa-sandi">{words.forgot}</Link>
      </p>
      <p>
        {words.noAccount}{" "}
        <Link to={wish ? `/penjual/daftar?lanjut=${encodeURIComponent(wish)}` : "/penjual/daftar"}>{words.registerTitle}</Link>
      </p>
    </DoorCard>
  );
}
