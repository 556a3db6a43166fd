/** The part of Stripe.js this market calls, as Stripe documents it; the script itself is loaded from Stripe when a card is to be paid. */
export interface StripeError {
  type: string;
  code?: string;
  decline_code?: string;
  message?: string;
}

export interface PaymentElement {
  mount(target: HTMLElement): void;
  destroy(): void;
  on(event: "ready" | "loaderror", listener: () => void): unknown;
}

export interface StripeElements {
  create(type: "payment", options?: { layout: "tabs" | "accordion" }): PaymentElement;
  submit(): Promise<{ error?: StripeError }>;
}

export interface StripeJs {
  elements(options: {
    clientSecret: string;
    customerSessionClientSecret?: string;
    appearance?: { variables: Record<string, string> };
  }): StripeElements;
  confirmPayment(options: {
    elements: StripeElements;
    confirmParams: { return_url: string };
    redirect: "if_required";
  }): Promise<{ error?: StripeError; paymentIntent?: { status: string } }>;
}

type StripeFactory = (publishableKey: string, options: { locale: string }) => StripeJs;

const loading = new Map<string, Promise<StripeFactory>>();

/** Loads the script once per page; a failed load may be tried again. */
export function loadStripe(address: string): Promise<StripeFactory> {
  const known = loading.get(address);
  if (known) return known;
  const loaded = new Promise<StripeFactory>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => {
      const { Stripe } = window as unknown as { Stripe?: StripeFactory };
      if (Stripe) resolve(Stripe);
      else reject(new Error("The script brought no Stripe."));
    };
    script.onerror = () => {
      script.remove();
      reject(new Error("The script did not load."));
    };
    document.head.append(script);
  });
  loading.set(address, loaded);
  loaded.catch(() => loading.delete(address));
  return loaded;
}
