import type { Created, VendorMe } from "@lapak/backend/contracts/vendor";
import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { vendor } from "~/i18n/id/vendor";
import { backend } from "~/lib/backend.server";
import { attempt, openBusiness, requireDesk } from "~/lib/panel/desk.server";
import { vendorCookie } from "~/lib/session.server";
import { Button, ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { DoorCard } from "~/ui/panel/door-card";

const words = vendor.invitation;

/** The address carries a token: no page may hear of it. */
export const headers: HeadersFunction = () => ({ "referrer-policy": "same-origin", "cache-control": "no-store" });
export const meta: MetaFunction = () => [{ title: `${words.title} · ${vendor.brand}` }, { name: "robots", content: "noindex" }];

/** Guests may read the page too: they are led through sign-in or registration and back. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await vendorCookie.read(request);
  const me = session ? await attempt(backend<VendorMe>("/vendor/me", { token: session.token })) : null;
  return { email: me?.value?.member.email ?? null, back: `/penjual/undangan/${params.token}` };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const desk = await requireDesk(request);
  const { value, refusal } = await attempt(
    desk.call<z.infer<typeof Created>>("/vendor/memberships", { method: "POST", body: { token: params.token } }),
  );
  if (refusal) return data({ message: refusal.message }, { status: refusal.status });
  return openBusiness(request, value.id, "/penjual/panel");
}

export default function Invitation() {
  const { email, back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const signIn = `/penjual/masuk?lanjut=${encodeURIComponent(back)}`;
  if (email === null) {
    return (
      <DoorCard title={words.title} lead={words.leadGuest}>
        <ButtonLink to={signIn} wide>
          {words.haveAccount}
        </ButtonLink>
        <ButtonLink to={`/penjual/daftar?lanjut=${encodeURIComponent(back)}`} variant="secondary" wide>
          {words.createAccount}
        </ButtonLink>
      </DoorCard>
    );
  }
  return (
    <DoorCard title={words.title} lead={words.lead}>
      {answer ? <Notice tone="bad" title={answer.message} alert /> : null}
      <p>{words.signedInAs(email)}</p>
      <Form method="post">
        <Button wide>{words.accept}</Button>
      </Form>
      <p>
        <a href={signIn}>{words.otherAccount}</a>
      </p>
    </DoorCard>
  );
}
