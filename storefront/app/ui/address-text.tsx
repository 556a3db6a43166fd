import type { ReadableAddress } from "@lapak/backend/contracts/orders";
import type { z } from "zod";
import { address as words } from "~/i18n/id/address";

/** An address in the order a courier reads it. */
export function AddressText({ address }: { address: z.infer<typeof ReadableAddress> }) {
  return (
    <address className="address-text">
      {address.street}
      <br />
      {words.neighbourhood(address.rt, address.rw)}, {address.kelurahan}
      <br />
      {address.kecamatan}, {words.city} {address.postal_code}
      {address.landmark ? <span className="soft">{words.landmarkLine(address.landmark)}</span> : null}
    </address>
  );
}
