import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { vendor } from "~/i18n/id/vendor";
import { backend } from "~/lib/backend.server";
import { attempt } from "~/lib/panel/desk.server";
import { typed } from "~/lib/panel/typed";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { DoorCard } from "~/ui/panel/door-card";
import { Problems } from "~/ui/panel/problems";

const words = vendor.account;

export const meta: MetaFunction = () => [{ title: `${words.forgotTitle} · ${vendor.brand}` }];

/** The answer is the same whether the address is known or not. */
export async function action({ request }: ActionFunctionArgs) {
  const email = typed(await request.formData(), "email");
  if (!email.includes("@")) return data({ sent: false, email, message: undefined, errors: { email: words.emailMissing } }, { status: 400 });
  const { refusal } = await attempt(backend("/auth/vendor/emailpass/reset-password", { method: "POST", body: { identifier: email } }));
  if (refusal && (refusal.status === 429 || refusal.status >= 500)) {
    return data({ sent: false, email, message: refusal.message, errors: {} }, { status: refusal.status });
  }
  return { sent: true, email, message: undefined, errors: {} };
}

export default function ForgotPassword() {
  const answer = useActionData<typeof action>();
  const errors: Record<string, string> = answer?.errors ?? {};
  return (
    <DoorCard title={words.forgotTitle} lead={words.forgotLead}>
      {answer?.sent ? (
        <Notice tone="good" alert>
          <p>{words.forgotSent}</p>
        </Notice>
      ) : (
        <Form method="post" className="form" noValidate>
          <Problems message={answer?.message} errors={errors} />
          <TextField
            name="email"
            type="email"
            label={words.email}
            autoComplete="email"
            required
            defaultValue={answer?.email}
            error={errors.email}
          />
          <Button wide>{words.forgotSend}</Button>
        </Form>
      )}
      <p>
        <Link to="/penjual/masuk">{words.backToSignIn}</Link>
      </p>
    </DoorCard>
  );
}
