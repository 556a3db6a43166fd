import type { MedusaContainer, PaymentAccountHolderDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { causeOf } from "../../http/answer-error";
import type { Gateway } from "../../payments/gateway";

interface Holder {
  provider_id: string;
  data: Record<string, unknown>;
}

/** The signed-in shopper as this provider knows them, under whom it keeps saved cards; undefined before the first payment. */
export async function knownHolder(
  container: MedusaContainer,
  providerId: string,
  customerId: string,
): Promise<PaymentAccountHolderDTO | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["id", "account_holders.provider_id", "account_holders.data"],
    filters: { id: customerId },
  });
  const holders = ((data[0] as unknown as { account_holders?: (Holder | null)[] } | undefined)?.account_holders ?? []) as (Holder | null)[];
  const found = holders.find((holder) => holder?.provider_id === providerId);
  return found ? { data: found.data } : undefined;
}

/** The same, made known to the provider when it is not yet. A provider that cannot is no reason not to take the money. */
export async function accountHolder(
  container: MedusaContainer,
  { provider, providerId }: Gateway,
  customer: { id: string; email: string },
): Promise<PaymentAccountHolderDTO | undefined> {
  if (!provider.createAccountHolder) return undefined;
  try {
    const known = await knownHolder(container, providerId, customer.id);
    if (known) return known;
    const made = await container.resolve(Modules.PAYMENT).createAccountHolder({ provider_id: providerId, context: { customer } });
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.CUSTOMER]: { customer_id: customer.id },
      [Modules.PAYMENT]: { account_holder_id: made.id },
    });
    return { data: made.data };
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`No account holder at ${providerId}: ${causeOf(error)}`);
    return undefined;
  }
}
