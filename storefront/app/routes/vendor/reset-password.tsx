import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { vendor } from "~/i18n/id/vendor";
import { backend } from "~/lib/backend.server";
import { attempt } from "~/lib/panel/desk.server";
import { typed } from "~/lib/panel/typed";
import { Button, ButtonLink } from "~/ui/button";
import { TextField } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { DoorCard } from "~/ui/panel/door-card";

const words = vendor.account;
const SHORTEST = 8;

/** The address carries a token: no other site may hear of it. Our own form names where it comes from, or it would be refused. */
export const headers: HeadersFunction = () => ({ "referrer-policy": "same-origin", "cache-control": "no-store" });
export const meta: MetaFunction = () => [{ title: `${words.resetTitle} · ${vendor.brand}` }, { name: "robots", content: "noindex" }];

export function loader({ request }: LoaderFunctionArgs) {
  return { token: new URL(request.url).searchParams.get("token") ?? "" };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const token = typed(form, "token");
  const password = String(form.get("password") ?? "");
  if (password.length < SHORTEST) return data({ expired: false, error: words.passwordShort }, { status: 400 });
  const { refusal } = await attempt(backend("/auth/vendor/emailpass/update", { method: "POST", token, body: { password } }));
  if (!refusal) return redirect("/penjual/masuk?sandi-baru");
  const expired = refusal.status === 401 || refusal.status === 400;
  return data({ expired, error: expired ? undefined : refusal.message }, { status: refusal.status });
}

export default function ResetPassword() {
  const { token } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (token === "" || answer?.expired) {
    return (
      <DoorCard title={words.resetTitle}>
        <Notice tone="bad" alert>
          <p>{words.resetBad}</p>
        </Notice>
        <ButtonLink to="/penjual/lupa-sandi" wide>
          {words.forgotSend}
        </ButtonLink>
      </DoorCard>
    );
  }
  return (
    <DoorCard title={words.resetTitle}>
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="token" value={token} />
        <TextField
          name="password"
          type="password"
          label={words.newPassword}
          hint={words.passwordHint}
          autoComplete="new-password"
          required
          error={answer?.error}
        />
        <Button wide>{words.resetSave}</Button>
      </Form>
    </DoorCard>
  );
}
