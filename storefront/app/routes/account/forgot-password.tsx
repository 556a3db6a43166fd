import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { account } from "~/i18n/id/account";
import { frame } from "~/i18n/id/frame";
import { requestPasswordReset } from "~/lib/account.server";
import { BackendProblem, type FieldProblem } from "~/lib/backend.server";
import { readForm, type Typed } from "~/lib/form";
import { Button } from "~/ui/button";
import { ProblemSummary, problemOf, TextField } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { ForgotPassword } from "./account-forms";

const words = account.forgot;

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.brand}` }];

/** Says the same for known and unknown addresses. */
export async function action({ request }: ActionFunctionArgs) {
  const reading = readForm(await request.formData(), ForgotPassword);
  if (!reading.ok) return answer(400, { typed: reading.typed, problems: reading.problems });
  try {
    await requestPasswordReset(reading.data.email);
    return answer(200, { sent: true });
  } catch (problem) {
    if (problem instanceof BackendProblem) return answer(problem.status, { typed: reading.typed, message: problem.message });
    throw problem;
  }
}

const answer = (status: number, body: { sent?: true; typed?: Typed; problems?: FieldProblem[]; message?: string }) =>
  data(body, { status });

export default function ForgotPasswordPage() {
  const answered = useActionData<typeof action>();
  return (
    <div className="account-card">
      <h1>{words.title}</h1>
      {answered?.sent ? (
        <Notice tone="good" title={words.sentTitle}>
          <p>{words.sent}</p>
        </Notice>
      ) : (
        <>
          <p className="soft">{words.intro}</p>
          <form method="post" className="form card" noValidate>
            {answered?.message ? <ProblemSummary message={answered.message} /> : null}
            <TextField
              name="email"
              label={account.email}
              type="email"
              autoComplete="username"
              defaultValue={answered?.typed?.email}
              error={problemOf(answered?.problems, "email")}
              required
            />
            <Button wide>{words.submit}</Button>
          </form>
        </>
      )}
      <a href="/akun/masuk">{words.back}</a>
    </div>
  );
}
