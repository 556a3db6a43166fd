import { Container, Heading } from "@medusajs/ui";
import { type OrderGroup, paperAddress } from "../../backend/order-groups";
import { shared } from "../../i18n/id/shared";
import { transfers } from "../../i18n/id/transfers";
import { rupiah } from "../../rules/format";
import { Fact, Facts } from "../facts";

const amount = (value: number) => <span className="tabular-nums">{rupiah(value)}</span>;

export function PaymentSummary({ group }: { group: OrderGroup }) {
  const { bank_transfer: account } = group;
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {transfers.payment}
      </Heading>
      <Facts>
        <Fact label={transfers.method}>{shared.paymentMethod[group.payment_method]}</Fact>
        {account && (
          <Fact label={transfers.account}>
            {account.bank} {account.account_number}
            {"\n"}
            {account.account_name}
          </Fact>
        )}
        <Fact label={transfers.items}>{amount(group.items_total)}</Fact>
        <Fact label={transfers.delivery}>{amount(group.delivery_total)}</Fact>
        <Fact label={transfers.total}>
          <strong>{amount(group.total)}</strong>
        </Fact>
        {group.charge && group.charge.amount !== group.total && <Fact label={transfers.asked}>{amount(group.charge.amount)}</Fact>}
        <Fact label={transfers.paper}>
          <a href={paperAddress(group.id)} target="_blank" rel="noreferrer" className="text-ui-fg-interactive hover:underline">
            {group.number}
          </a>
        </Fact>
      </Facts>
    </Container>
  );
}

function addressOf({ address }: OrderGroup): string {
  if (!address) return transfers.pickup;
  const { street, rt, rw, kelurahan, kecamatan, postal_code, landmark } = address;
  return [street, `RT ${rt}/RW ${rw}, Kel. ${kelurahan}`, `Kec. ${kecamatan} ${postal_code}`, landmark].filter(Boolean).join("\n");
}

export function Contact({ group }: { group: OrderGroup }) {
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {transfers.contact}
      </Heading>
      <Facts>
        <Fact label={transfers.contact}>{[group.contact.name, group.contact.phone, group.contact.email].filter(Boolean).join("\n")}</Fact>
        <Fact label={transfers.address}>{addressOf(group)}</Fact>
      </Facts>
    </Container>
  );
}
