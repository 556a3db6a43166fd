import { type FormEvent, useEffect, useRef, useState } from "react";
import { card as words } from "~/i18n/id/card";
import { rupiah } from "~/lib/format";
import { loadStripe, type StripeElements, type StripeError, type StripeJs } from "~/lib/stripe-js";
import { Button } from "./button";
import { Notice } from "./notice";

export interface CardPanelProps {
  scriptUrl: string;
  publishableKey: string;
  clientSecret: string;
  /** Shows a signed-in shopper's saved cards. */
  customerSession?: string;
  amount: number;
  /** Absolute; where the bank sends the shopper back to. */
  returnUrl: string;
  /** The browser is done, or no longer knows: ask whether the money came. */
  onDone: () => void;
  /** What an earlier attempt ended with. */
  refusal?: string;
}

const sentenceFor = ({ code, decline_code, type, message }: StripeError): string => {
  const known = words.problems[decline_code ?? ""] ?? words.problems[code ?? ""] ?? words.problems[type];
  if (known) return known;
  return type === "validation_error" && message ? message : (words.problems.declined as string);
};

/** An answer that got lost may be a payment that went through. */
const isLost = ({ type }: StripeError) => type === "api_connection_error" || type === "api_error";

interface Ready {
  stripe: StripeJs;
  elements: StripeElements;
}

/** Stripe's Payment Element. A decline leaves everything typed where it is; the next press tries again. */
export function CardPanel({
  scriptUrl,
  publishableKey,
  clientSecret,
  customerSession,
  amount,
  returnUrl,
  onDone,
  refusal,
}: CardPanelProps) {
  const place = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState<Ready>();
  const [problem, setProblem] = useState(refusal);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [paying, setPaying] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt mounts the form anew.
  useEffect(() => {
    let element: { destroy(): void } | undefined;
    let left = false;
    const show = async () => {
      const stripe = (await loadStripe(scriptUrl))(publishableKey, { locale: "id" });
      const elements = stripe.elements({
        clientSecret,
        ...(customerSession ? { customerSessionClientSecret: customerSession } : {}),
        appearance: { variables: { colorPrimary: "#b23a22", borderRadius: "8px" } },
      });
      if (left || !place.current) return;
      const payment = elements.create("payment", { layout: "tabs" });
      element = payment;
      payment.on("ready", () => setReady({ stripe, elements }));
      payment.on("loaderror", () => setFailed(true));
      payment.mount(place.current);
    };
    show().catch(() => setFailed(true));
    return () => {
      left = true;
      element?.destroy();
      setReady(undefined);
    };
  }, [scriptUrl, publishableKey, clientSecret, customerSession, attempt]);

  async function pay({ stripe, elements }: Ready): Promise<StripeError | undefined> {
    const checked = await elements.submit();
    if (checked.error) return checked.error;
    const { error } = await stripe.confirmPayment({ elements, confirmParams: { return_url: returnUrl }, redirect: "if_required" });
    return error;
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!ready || paying) return;
    setPaying(true);
    setProblem(undefined);
    const error = await pay(ready).catch((): StripeError => ({ type: "api_connection_error" }));
    if (error) setProblem(sentenceFor(error));
    if (!error || isLost(error)) onDone();
    else setPaying(false);
    if (error) setPaying(false);
  }

  return (
    <form className="stack" onSubmit={submit} aria-busy={paying}>
      {failed ? (
        <Notice tone="bad" alert>
          <p>{words.notLoaded}</p>
          <p>
            <Button
              type="button"
              variant="secondary"
              size="small"
              onClick={() => {
                setFailed(false);
                setAttempt(attempt + 1);
              }}
            >
              {words.retry}
            </Button>
          </p>
        </Notice>
      ) : null}
      {ready || failed ? null : <p role="status">{words.loading}</p>}
      <div ref={place} />
      {problem ? (
        <Notice tone="bad" alert>
          <p>{problem}</p>
        </Notice>
      ) : null}
      <Button wide size="large" disabled={!ready || paying}>
        {paying ? words.paying : words.pay(rupiah(amount))}
      </Button>
      <p className="small">{words.safe}</p>
    </form>
  );
}
