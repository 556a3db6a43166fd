import type Stripe from "stripe";
import { configuredStripe } from "./client";
import { readable, writeOrAsk } from "./errors";
import { fromStripeAmount, toStripeAmount } from "./rules/amounts";

/** Whether money can be sent to a vendor's account at Stripe, and what Stripe still wants to know if not. */
export interface ConnectedAccount {
  id: string;
  transfers: boolean;
  payouts: boolean;
  missing: string[];
}

export interface TransferInput {
  /** Rupiah. */
  amount: number;
  /** The vendor's account, `acct_…`. */
  destination: string;
  /** The charge `ch_…` the money came in with: Stripe then sends it as soon as that money is available. */
  source_charge?: string;
  /** Everything of one order group or payout belongs together. */
  group: string;
  /** Our row this transfer is for; the idempotency key, and how it is found again. */
  reference: string;
  description?: string;
}

export interface SentTransfer {
  id: string;
  /** Rupiah. */
  amount: number;
  reversed: number;
  /** Our row it was made for; null when it was not made here. */
  reference: string | null;
}

const REFERENCE = "reference";
const PAGE = 100;

const accountView = (account: Stripe.Account): ConnectedAccount => ({
  id: account.id,
  transfers: account.capabilities?.transfers === "active",
  payouts: account.payouts_enabled,
  missing: [...(account.requirements?.currently_due ?? []), ...(account.requirements?.past_due ?? [])],
});

const transferView = (transfer: Stripe.Transfer): SentTransfer => ({
  id: transfer.id,
  amount: fromStripeAmount(transfer.amount),
  reversed: fromStripeAmount(transfer.amount_reversed),
  reference: transfer.metadata[REFERENCE] ?? null,
});

function fail(error: unknown): never {
  throw readable(error);
}

/** Sending vendors their money through Stripe Connect. Every write is keyed by the row it is for, so repeating one sends nothing twice. */
export class StripeConnect {
  constructor(private readonly stripe: Stripe) {}

  /** An account that only receives; Stripe itself asks the vendor for identity, address and bank. */
  async createAccount(vendor: { id: string; name: string }): Promise<ConnectedAccount> {
    const account = await this.stripe.accounts
      .create(
        {
          type: "express",
          country: "ID",
          capabilities: { transfers: { requested: true } },
          tos_acceptance: { service_agreement: "recipient" },
          business_profile: { name: vendor.name },
          metadata: { vendor_id: vendor.id },
        },
        { idempotencyKey: `account:${vendor.id}` },
      )
      .catch(fail);
    return accountView(account);
  }

  async account(id: string): Promise<ConnectedAccount> {
    return accountView(await this.stripe.accounts.retrieve(id).catch(fail));
  }

  /** Where the vendor tells Stripe who they are; the address works once and for a few minutes. */
  async onboardingLink(id: string, urls: { refresh: string; done: string }): Promise<string> {
    const link = await this.stripe.accountLinks
      .create({ account: id, type: "account_onboarding", refresh_url: urls.refresh, return_url: urls.done })
      .catch(fail);
    return link.url;
  }

  /** The charge behind a payment intent, for `source_charge`; null until the money arrived. */
  async chargeOf(paymentIntent: string): Promise<string | null> {
    const { status, latest_charge } = await this.stripe.paymentIntents.retrieve(paymentIntent).catch(fail);
    if (status !== "succeeded") return null;
    return typeof latest_charge === "string" ? latest_charge : (latest_charge?.id ?? null);
  }

  async transfer(input: TransferInput): Promise<SentTransfer> {
    const made = await writeOrAsk<Stripe.Transfer>(
      () =>
        this.stripe.transfers.create(
          {
            amount: toStripeAmount(input.amount),
            currency: "idr",
            destination: input.destination,
            source_transaction: input.source_charge,
            transfer_group: input.group,
            description: input.description,
            metadata: { [REFERENCE]: input.reference },
          },
          { idempotencyKey: `transfer:${input.reference}` },
        ),
      () => this.find(input.group, input.reference),
    );
    return transferView(made);
  }

  /** What Stripe says now of a transfer, `tr_…`. */
  async transferOf(id: string): Promise<SentTransfer> {
    return transferView(await this.stripe.transfers.retrieve(id).catch(fail));
  }

  /** The transfer made for this row, if it was made. */
  async findTransfer(group: string, reference: string): Promise<SentTransfer | undefined> {
    const found = await this.find(group, reference).catch(fail);
    return found && transferView(found);
  }

  /** Takes `amount` rupiah of a transfer back, e.g. when the shopper was refunded after the payout. */
  async reverse(input: { transfer: string; amount: number; reference: string }): Promise<{ id: string; amount: number }> {
    const made = await writeOrAsk<Stripe.TransferReversal>(
      () =>
        this.stripe.transfers.createReversal(
          input.transfer,
          { amount: toStripeAmount(input.amount), metadata: { [REFERENCE]: input.reference } },
          { idempotencyKey: `reversal:${input.reference}` },
        ),
      async () => {
        const { data } = await this.stripe.transfers.listReversals(input.transfer, { limit: PAGE });
        return data.find(({ metadata }) => metadata?.[REFERENCE] === input.reference);
      },
    );
    return { id: made.id, amount: fromStripeAmount(made.amount) };
  }

  private async find(group: string, reference: string): Promise<Stripe.Transfer | undefined> {
    const pages = this.stripe.transfers.list({ transfer_group: group, limit: PAGE });
    for await (const transfer of pages) if (transfer.metadata[REFERENCE] === reference) return transfer;
    return undefined;
  }
}

/** Undefined when Stripe is not configured. */
export function stripeConnect(): StripeConnect | undefined {
  const configured = configuredStripe();
  return configured && new StripeConnect(configured.stripe);
}
