import { Container, Heading, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { type Complaint, complaintPhotoAddress } from "../../backend/complaints";
import { complaints as words } from "../../i18n/id/complaints";
import { shared } from "../../i18n/id/shared";
import { atTime, rupiah } from "../../rules/format";
import { Fact, Facts } from "../facts";

/** What the shopper says, wants and shows. */
export function Said({ complaint }: { complaint: Complaint }) {
  const { text, items, wanted, wanted_amount, photos } = complaint;
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{words.said}</Heading>
        <Text className="mt-2 whitespace-pre-line break-words">“{text}”</Text>
      </div>
      <Facts>
        <Fact label={words.facts.items}>
          {items.length > 0 ? items.map((item) => words.pieces(item.quantity, item.title)).join("\n") : words.facts.whole}
        </Fact>
        <Fact label={words.facts.wanted}>
          {[words.wishes[wanted], wanted_amount === null ? null : rupiah(wanted_amount)].filter(Boolean).join(", ")}
        </Fact>
      </Facts>
      <div className="px-6 py-4">
        <Heading level="h3">{words.photos}</Heading>
        {photos.length === 0 ? (
          <Text size="small" className="text-ui-fg-subtle">
            {words.noPhotos}
          </Text>
        ) : (
          <ul className="mt-2 grid grid-cols-2 gap-3 sm:grid-cols-3">
            {photos.map(({ id }, index) => (
              <li key={id}>
                <a href={complaintPhotoAddress(id)} target="_blank" rel="noreferrer">
                  <img
                    src={complaintPhotoAddress(id)}
                    alt={words.photo(index + 1)}
                    loading="lazy"
                    className="aspect-[4/3] w-full rounded-lg border border-ui-border-base bg-ui-bg-subtle object-cover"
                  />
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Container>
  );
}

/** Who did what, when and why, oldest first, as a story is read. */
export function Story({ steps }: { steps: Complaint["steps"] }) {
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.story}
      </Heading>
      <ol className="divide-y">
        {steps.map((step) => (
          <li key={`${step.at} ${step.action}`} className="px-6 py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <Text size="small" weight="plus">
                {words.steps[step.action]}
                {step.amount === null ? null : ` ${rupiah(step.amount)}`}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                <time dateTime={step.at}>{atTime(step.at)}</time>
              </Text>
            </div>
            <Text size="small" className="break-words text-ui-fg-subtle">
              {[words.actors[step.by], step.name].filter(Boolean).join(" · ")}
            </Text>
            {step.note && (
              <Text size="small" className="mt-1 whitespace-pre-line break-words">
                “{step.note}”
              </Text>
            )}
          </li>
        ))}
      </ol>
    </Container>
  );
}

/** The order, the shop and the shopper the complaint stands between. */
export function Surroundings({ complaint }: { complaint: Complaint }) {
  const { facts } = words;
  const { contact } = complaint;
  return (
    <Container className="p-0">
      <Facts>
        <Fact label={facts.order}>
          <Link to={`/transfer/${complaint.group_id}`} className="hover:underline">
            {complaint.order_number}
          </Link>
        </Fact>
        <Fact label={facts.paid}>{`${rupiah(complaint.order_total)}, ${shared.paymentMethod[complaint.payment_method]}`}</Fact>
        <Fact label={facts.handedOver}>{complaint.handed_over_at ? atTime(complaint.handed_over_at) : facts.notHandedOver}</Fact>
        <Fact label={facts.shop}>
          <Link to={`/pengajuan/${complaint.vendor_id}`} className="hover:underline">
            {complaint.shop}
          </Link>
        </Fact>
        <Fact label={facts.balance}>{rupiah(complaint.shop_balance)}</Fact>
        <Fact label={facts.shopper}>{[contact.name, contact.phone, contact.email].filter(Boolean).join("\n")}</Fact>
      </Facts>
    </Container>
  );
}
