import { Container, Heading, Text } from "@medusajs/ui";
import { type OrderGroup, proofAddress } from "../../backend/order-groups";
import { transfers } from "../../i18n/id/transfers";
import { atTime } from "../../rules/format";

/** The photo a shopper sent. It shows what they say; only the bank's statement shows that money came. */
export function Proof({ group }: { group: OrderGroup }) {
  const proof = group.charge?.proof;
  if (!proof) return null;
  const address = proofAddress(group.id);
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{transfers.proof}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {transfers.proofSent(atTime(proof.sent_at))}
        </Text>
      </div>
      <a href={address} target="_blank" rel="noreferrer" className="block p-4">
        <img src={address} alt={transfers.proof} className="max-h-96 w-full rounded-md object-contain" />
      </a>
    </Container>
  );
}
