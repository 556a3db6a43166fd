import type { DeliveryAddress } from "@lapak/backend/contracts/primitives";
import type { Reference } from "@lapak/backend/contracts/reference";
import { z } from "zod";
import { address as words } from "~/i18n/id/address";
import type { Account } from "./account.server";
import { backend } from "./backend.server";

/** An address of the account. What Medusa has no column for is kept in its metadata. */
export interface SavedAddress extends DeliveryAddress {
  id: string;
  /** What its owner calls it, e.g. "Rumah". */
  label: string;
  is_default: boolean;
}

interface CustomerAddress {
  id: string;
  address_name: string | null;
  address_1: string | null;
  is_default_shipping: boolean;
  metadata: unknown;
}

const Metadata = z.object({ rt: z.string(), rw: z.string(), kelurahan_code: z.string(), landmark: z.string().nullish() });

const PATH = "/store/customers/me/addresses";

/** The account's addresses, the usual one first. Those that no longer name a known kelurahan are left out. */
export async function listAddresses({ token }: Account, reference: Reference): Promise<SavedAddress[]> {
  const { addresses } = await backend<{ addresses: CustomerAddress[] }>(PATH, { token, query: { limit: 50, order: "created_at" } });
  return addresses.flatMap((address) => savedAddress(address, reference)).sort((a, b) => Number(b.is_default) - Number(a.is_default));
}

function savedAddress(address: CustomerAddress, reference: Reference): SavedAddress[] {
  const metadata = Metadata.safeParse(address.metadata);
  const kelurahan = metadata.success && reference.kelurahan.find(({ code }) => code === metadata.data.kelurahan_code);
  if (!metadata.success || !kelurahan) return [];
  return [
    {
      id: address.id,
      label: address.address_name ?? "",
      street: address.address_1 ?? "",
      rt: metadata.data.rt,
      rw: metadata.data.rw,
      kelurahan_code: kelurahan.code,
      landmark: metadata.data.landmark ?? undefined,
      is_default: address.is_default_shipping,
    },
  ];
}

export interface AddressEntry extends DeliveryAddress {
  label: string;
  is_default: boolean;
}

/** Adds an address, or changes the one with this id. */
export async function saveAddress({ token, customer }: Account, reference: Reference, entry: AddressEntry, id?: string): Promise<void> {
  const { street, rt, rw, kelurahan_code, landmark = null, label, is_default } = entry;
  const postal_code = reference.kelurahan.find(({ code }) => code === kelurahan_code)?.postal_code;
  const body = {
    address_name: label,
    first_name: customer.first_name,
    phone: customer.phone,
    address_1: street,
    address_2: words.neighbourhood(rt, rw),
    city: words.city,
    postal_code,
    country_code: "id",
    is_default_shipping: is_default,
    metadata: { rt, rw, kelurahan_code, landmark },
  };
  await backend(id ? `${PATH}/${encodeURIComponent(id)}` : PATH, { method: "POST", body, token });
}

export async function deleteAddress({ token }: Account, id: string): Promise<void> {
  await backend(`${PATH}/${encodeURIComponent(id)}`, { method: "DELETE", token });
}

export async function makeDefaultAddress({ token }: Account, id: string): Promise<void> {
  await backend(`${PATH}/${encodeURIComponent(id)}`, { method: "POST", body: { is_default_shipping: true }, token });
}
