import { Form } from "@remix-run/react";
import { finance as words } from "~/i18n/id/finance";
import type { Refusal } from "~/lib/panel/refusal";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { Problems } from "./problems";

interface StripeAccountProps {
  state: "none" | "unfinished" | "ready";
  /** Where Stripe asks who they are, once the owner has said that it is them. */
  onboarding?: string;
  refusal?: Refusal;
}

/** Paying out to the owner's account at Stripe instead of the bank. */
export function StripeAccount({ state, onboarding, refusal }: StripeAccountProps) {
  const { stripe } = words;
  if (onboarding) {
    return (
      <section className="card stack">
        <h2>{stripe.title}</h2>
        <p className="soft">{stripe.toStripeLead}</p>
        {/* A link and not a redirect: the page's policy lets no form lead to another site. */}
        <a className="button" href={onboarding} rel="noreferrer">
          {stripe.toStripe}
        </a>
      </section>
    );
  }
  return (
    <Form method="post" className="form card" noValidate autoComplete="off">
      <h2>{stripe.title}</h2>
      {state === "none" ? <p className="soft">{stripe.lead}</p> : null}
      {state === "unfinished" ? <Notice>{stripe.unfinished}</Notice> : null}
      {state === "ready" ? <Notice tone="good">{stripe.ready}</Notice> : null}
      {refusal ? <Problems message={refusal.message} errors={refusal.errors} /> : null}
      <TextField
        id="stripe-password"
        name="password"
        type="password"
        label={words.password}
        hint={words.passwordHint}
        required
        autoComplete="current-password"
        error={refusal?.errors.password}
      />
      <div className="form-actions">
        {state !== "ready" ? (
          <Button name="intent" value="connect">
            {state === "none" ? stripe.connect : stripe.goOn}
          </Button>
        ) : null}
        {state !== "none" ? (
          <Button name="intent" value="disconnect" variant="secondary">
            {stripe.disconnect}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}
