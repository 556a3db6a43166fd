import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { account } from "~/i18n/id/account";
import { frame } from "~/i18n/id/frame";
import { resetPassword } from "~/lib/account.server";
import { BackendProblem, type FieldProblem } from "~/lib/backend.server";
import { readForm } from "~/lib/form";
import { Button, ButtonLink } from "~/ui/button";
import { ProblemSummary, problemOf, TextField } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { ResetPassword } from "./account-forms";

const words = account.reset;

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.brand}` }, { name: "robots", content: "noindex" }];

/** The token of the mail travels in a hidden field from here on, so that no further address carries it. */
export function loader({ request }: LoaderFunctionArgs) {
  return { token: new URL(request.url).searchParams.get("token") ?? "" };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const token = form.get("token");
  const reading = readForm(form, ResetPassword);
  if (!reading.ok) return refusal(400, { problems: reading.problems });
  try {
    const done = typeof token === "string" && token !== "" && (await resetPassword(token, reading.data.password));
    return done ? redirect("/akun/masuk?sandi", 303) : refusal(410, { expired: true });
  } catch (problem) {
    if (problem instanceof BackendProblem) return refusal(problem.status, { message: problem.message });
    throw problem;
  }
}

const refusal = (status: number, body: { expired?: true; problems?: FieldProblem[]; message?: string }) => data(body, { status });

export default function ResetPasswordPage() {
  const { token } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (refused?.expired || token === "") {
    return (
      <div className="account-card">
        <h1>{words.title}</h1>
        <Notice tone="bad" title={words.expired} alert />
        <ButtonLink to="/akun/lupa-sandi" wide>
          {words.again}
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className="account-card">
      <h1>{words.title}</h1>
      <p className="soft">{words.intro}</p>
      <form method="post" className="form card" noValidate>
        {refused?.message ? <ProblemSummary message={refused.message} /> : null}
        <input type="hidden" name="token" value={token} />
        <TextField
          name="password"
          label={account.newPassword}
          hint={account.passwordHint}
          type="password"
          autoComplete="new-password"
          error={problemOf(refused?.problems, "password")}
          required
        />
        <Button wide>{words.submit}</Button>
      </form>
    </div>
  );
}
