import type { VendorOrderView } from "@lapak/backend/contracts/orders";
import { vendorOrders as words } from "~/i18n/id/vendor-orders";
import { readablePhone, whatsapp } from "~/lib/panel/order-view";
import { Icon } from "~/ui/icon";
import { usePanel } from "./panel-data";

/** Who ordered, how to reach them, and where to bring it. */
export function OrderShopper({ order }: { order: VendorOrderView }) {
  const shop = usePanel()?.business?.name ?? "";
  const { contact, address } = order;
  return (
    <section className="card stack">
      <h2>{words.shopper}</h2>
      <p>
        <strong>{contact.name}</strong>
        <br />
        {readablePhone(contact.phone)}
      </p>
      <p className="cluster">
        <a
          className="button button-secondary"
          href={whatsapp(contact.phone, words.greeting(contact.name, order.number, shop))}
          rel="noreferrer"
        >
          {words.whatsapp}
        </a>
        <a className="button button-quiet" href={`tel:${contact.phone}`}>
          <Icon name="phone" /> {words.call}
        </a>
      </p>
      {address ? (
        <address className="address">
          <span className="small soft">{words.address}</span>
          {address.street}, RT {address.rt}/RW {address.rw}
          <br />
          {address.kelurahan}, {address.kecamatan} {address.postal_code}
          {address.landmark ? <span className="soft">{words.landmark(address.landmark)}</span> : null}
        </address>
      ) : null}
    </section>
  );
}
