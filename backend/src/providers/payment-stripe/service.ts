import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  BigNumberInput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  CreateAccountHolderInput,
  CreateAccountHolderOutput,
  DeleteAccountHolderInput,
  DeleteAccountHolderOutput,
  DeletePaymentInput,
  DeletePaymentMethodInput,
  DeletePaymentMethodOutput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ListPaymentMethodsInput,
  ListPaymentMethodsOutput,
  PaymentProviderContext,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  SavePaymentMethodInput,
  SavePaymentMethodOutput,
  UpdateAccountHolderInput,
  UpdateAccountHolderOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { AbstractPaymentProvider, BigNumber, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { Problem } from "../../http/problem";
import type { ChargeStatus, RefundStatus } from "../../payments/gateway";
import { configuredStripe } from "./client";
import { isUnexpectedState, readable, writeOrAsk } from "./errors";
import { toStripeAmount } from "./rules/amounts";
import { keptCard, keptIntent } from "./rules/kept";
import { CHARGE_ID, REFUND_KEY, refundStatusOf, statusOf } from "./rules/status";
import type { StripeSettings } from "./settings";

const SESSION_STATUS: Record<ChargeStatus["state"], PaymentSessionStatus> = {
  pending: PaymentSessionStatus.PENDING,
  authorized: PaymentSessionStatus.AUTHORIZED,
  succeeded: PaymentSessionStatus.CAPTURED,
  failed: PaymentSessionStatus.ERROR,
  cancelled: PaymentSessionStatus.CANCELED,
};

/** With these the answer says what arrived and what it cost. */
const EXPAND = ["latest_charge.balance_transaction"];
/** More cards than a person keeps. */
const MOST_CARDS = 20;

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
const rupiah = (amount: BigNumberInput): number => new BigNumber(amount).numeric;
const holderOf = (context: PaymentProviderContext | undefined): string | undefined => text(context?.account_holder?.data?.id);

function intentId(data: Record<string, unknown> | undefined): string {
  const id = text(data?.id);
  if (!id) throw new Problem("conflict", "card_not_started", "Pembayaran kartu ini belum dimulai.");
  return id;
}

/** One key per thing that is done: Stripe refuses a key that comes back with another request. */
function keyed(action: string, context: PaymentProviderContext | undefined, fallback?: string): Stripe.RequestOptions {
  const key = context?.idempotency_key ?? fallback;
  if (!key) throw new Error(`${action} at Stripe needs an idempotency key.`);
  return { idempotencyKey: `${action}:${key}` };
}

/**
 * Cards and redirect methods through Stripe. Money is counted in whole rupiah on our side of this class and in hundredths on the other;
 * what a client puts into `data` reaches Stripe only where it is named here.
 */
export class StripePaymentService extends AbstractPaymentProvider {
  static override identifier = "stripe";

  private readonly stripe: Stripe;
  private readonly settings: StripeSettings;

  /** Public, because Medusa constructs providers and the base class does not allow it. */
  constructor(cradle: Record<string, unknown>, config?: Record<string, unknown>) {
    super(cradle, config);
    const configured = configuredStripe();
    if (!configured) throw new Error("STRIPE_API_KEY is not set.");
    this.stripe = configured.stripe;
    this.settings = configured.settings;
  }

  override async initiatePayment({ amount, currency_code, data, context }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const charge = text(data?.charge_id) ?? text(data?.session_id);
    if (!charge) throw new Error("A card payment must say which charge it is for.");
    const group = text(data?.order_group);
    const intent = await this.stripe.paymentIntents
      .create(
        {
          amount: toStripeAmount(rupiah(amount)),
          currency: currency_code.toLowerCase(),
          capture_method: this.settings.capture,
          automatic_payment_methods: { enabled: true },
          customer: holderOf(context),
          description: group && `Lapak Bekasi ${group}`,
          transfer_group: group,
          metadata: { [CHARGE_ID]: charge, ...(group ? { order_group: group } : {}) },
        },
        keyed("create", context, charge),
      )
      .catch(fail);
    return { id: intent.id, data: keptIntent(intent), status: SESSION_STATUS[statusOf(intent).state] };
  }

  /** What Stripe says now of the intent in `data`. */
  async readStatus(data: Record<string, unknown>): Promise<ChargeStatus> {
    return statusOf(await this.ask(intentId(data)));
  }

  override async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const intent = await this.ask(intentId(data));
    return { data: keptIntent(intent), status: SESSION_STATUS[statusOf(intent).state] };
  }

  override async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return this.getPaymentStatus(input);
  }

  override async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: keptIntent(await this.ask(intentId(data))) };
  }

  override async updatePayment({ amount, data, context }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const id = intentId(data);
    const wanted = toStripeAmount(rupiah(amount));
    const intent = await this.stripe.paymentIntents.update(id, { amount: wanted }, keyed("update", context, `${id}:${wanted}`)).catch(fail);
    return { data: keptIntent(intent), status: SESSION_STATUS[statusOf(intent).state] };
  }

  /**
   * Takes `data.amount_to_capture` rupiah of what was promised, or all of it, and lets the rest go; Stripe takes once only. An intent
   * that was captured before is left as it is.
   */
  override async capturePayment({ data, context }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const id = intentId(data);
    const amount = data?.amount_to_capture;
    const captured = async () => {
      const intent = await this.ask(id);
      return intent.status === "succeeded" ? intent : undefined;
    };
    const params = typeof amount === "number" ? { amount_to_capture: toStripeAmount(amount) } : {};
    const intent = await writeOrAsk(async () => {
      try {
        return await this.stripe.paymentIntents.capture(id, params, keyed("capture", context, id));
      } catch (error) {
        const before = isUnexpectedState(error) ? await captured() : undefined;
        if (before) return before;
        throw error;
      }
    }, captured);
    return { data: keptIntent(intent) };
  }

  /** Throws a conflict when the money has arrived meanwhile: then there is nothing to cancel, but a payment to settle. */
  override async cancelPayment({ data, context }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const id = text(data?.id);
    if (!id) return { data };
    const cancelled = async () => {
      const intent = await this.ask(id);
      return intent.status === "canceled" ? intent : undefined;
    };
    const intent = await writeOrAsk(async () => {
      try {
        return await this.stripe.paymentIntents.cancel(id, {}, keyed("cancel", context, id));
      } catch (error) {
        if (!isUnexpectedState(error)) throw error;
        const before = await cancelled();
        if (before) return before;
        throw new Problem("conflict", "card_not_cancellable", "Pembayaran kartu ini sudah atau sedang diproses.");
      }
    }, cancelled);
    return { data: keptIntent(intent) };
  }

  override async deletePayment({ data, context }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return this.cancelPayment({ data, context });
  }

  /** Gives `amount` rupiah back to the card. The refund's own id and state are in `data.refund`. */
  override async refundPayment({ amount, data, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const id = intentId(data);
    const options = keyed("refund", context);
    const key = context?.idempotency_key ?? "";
    const refund = await writeOrAsk(
      () =>
        this.stripe.refunds.create(
          { payment_intent: id, amount: toStripeAmount(rupiah(amount)), metadata: { [REFUND_KEY]: key } },
          options,
        ),
      async () => {
        const { data: refunds } = await this.stripe.refunds.list({ payment_intent: id, limit: 100 });
        return refunds.find((one) => one.metadata?.[REFUND_KEY] === key) as Stripe.Response<Stripe.Refund> | undefined;
      },
    );
    if (refundStatusOf(refund).state === "failed") {
      throw new Problem("conflict", "card_refund_refused", "Uang belum bisa dikembalikan ke kartu ini.");
    }
    return { data: { ...data, refund: { id: refund.id, status: refund.status } } };
  }

  /** What Stripe says now of a refund, `re_…`. */
  async readRefund(id: string): Promise<RefundStatus> {
    return refundStatusOf(await this.stripe.refunds.retrieve(id).catch(fail));
  }

  async createAccountHolder({ context }: CreateAccountHolderInput): Promise<CreateAccountHolderOutput> {
    const { customer } = context;
    const name = [customer.first_name, customer.last_name].filter(Boolean).join(" ");
    // Neither the phone nor the address: a saved card needs neither.
    const made = await this.stripe.customers
      .create(
        { email: customer.email, name: name || undefined, metadata: { customer_id: customer.id } },
        keyed("customer", context, customer.id),
      )
      .catch(fail);
    return { id: made.id, data: { id: made.id } };
  }

  async updateAccountHolder({ context }: UpdateAccountHolderInput): Promise<UpdateAccountHolderOutput> {
    return { data: context.account_holder.data };
  }

  /** Whoever leaves takes their saved cards along. */
  async deleteAccountHolder({ context }: DeleteAccountHolderInput): Promise<DeleteAccountHolderOutput> {
    const id = text(context.account_holder.data?.id);
    if (id) await this.stripe.customers.del(id).catch(fail);
    return {};
  }

  async listPaymentMethods({ context }: ListPaymentMethodsInput): Promise<ListPaymentMethodsOutput> {
    const holder = holderOf(context);
    if (!holder) return [];
    const { data } = await this.stripe.customers.listPaymentMethods(holder, { type: "card", limit: MOST_CARDS }).catch(fail);
    return data.map((method) => ({ id: method.id, data: keptCard(method) }));
  }

  /** Prepares saving a card without paying; the browser finishes it with the client secret. */
  async savePaymentMethod({ context }: SavePaymentMethodInput): Promise<SavePaymentMethodOutput> {
    const customer = holderOf(context);
    if (!customer) throw new Problem("conflict", "card_holder", "Masuk dulu untuk menyimpan kartu.");
    const { id, client_secret } = await this.stripe.setupIntents
      .create({ customer, usage: "on_session", automatic_payment_methods: { enabled: true } }, keyed("setup", context))
      .catch(fail);
    return { id, data: { client_secret } };
  }

  /** Forgets a saved card of this account holder, and of nobody else. */
  async deletePaymentMethod({ data, context }: DeletePaymentMethodInput): Promise<DeletePaymentMethodOutput> {
    const holder = holderOf(context);
    const owner = await this.stripe.paymentMethods.retrieve(data.id).then(
      ({ customer }) => customer,
      () => null,
    );
    if (!holder || owner !== holder) throw new Problem("not_found", "not_found", "Kartu tidak ditemukan.");
    await this.stripe.paymentMethods.detach(data.id, {}, keyed("detach", context, data.id)).catch(fail);
    return {};
  }

  /** Shows this account holder's saved cards in the payment form, and lets them save and remove there. */
  async openCardSession(holder: string): Promise<string> {
    const features = { payment_method_redisplay: "enabled", payment_method_remove: "enabled", payment_method_save: "enabled" } as const;
    const session = await this.stripe.customerSessions
      .create({
        customer: holder,
        components: { payment_element: { enabled: true, features: { ...features, payment_method_save_usage: "on_session" } } },
      })
      .catch(fail);
    return session.client_secret;
  }

  /** Medusa's own webhook route is closed (api/middlewares): events come in at `/hooks/stripe`, where they are kept before they are answered. */
  override async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }

  private ask(id: string): Promise<Stripe.Response<Stripe.PaymentIntent>> {
    return this.stripe.paymentIntents.retrieve(id, { expand: EXPAND }).catch(fail);
  }
}

function fail(error: unknown): never {
  throw readable(error);
}
