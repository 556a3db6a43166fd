import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { useCancelOpenOrders, useOpenOrders } from "../../backend/open-orders";
import { openOrders as words } from "../../i18n/id/open-orders";
import { atTime, rupiah } from "../../rules/format";
import { DecisionPrompt } from "../decision-prompt";
import { Shown } from "../shown";

/** What a shop the city has stopped left open: shoppers wait for it, and only an officer or they themselves can end it. */
export function OpenOrders({ vendorId }: { vendorId: string }) {
  const [asking, setAsking] = useState(false);
  const cancel = useCancelOpenOrders(vendorId);
  const confirm = (reason: string | undefined) => {
    if (!reason) return;
    setAsking(false);
    cancel.mutate(reason, {
      onSuccess: ({ cancelled, failed }) => {
        if (cancelled > 0) toast.success(words.cancelled(cancelled));
        if (failed.length > 0) toast.warning(words.failed(failed.join(", ")));
      },
      onError: (refusal) => toast.error(refusal.message),
    });
  };
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.title}
      </Heading>
      <Shown query={useOpenOrders(vendorId)}>
        {({ count, paid_count, paid_total, oldest }) =>
          count === 0 ? (
            <Text size="small" className="px-6 py-4 text-ui-fg-subtle">
              {words.none}
            </Text>
          ) : (
            <div className="flex flex-col items-start gap-y-3 px-6 py-4">
              <Text size="small" weight="plus">
                {words.count(count, paid_count, rupiah(paid_total))}
              </Text>
              {oldest && <Text size="small">{words.oldest(atTime(oldest))}</Text>}
              <Text size="small" className="text-ui-fg-subtle">
                {words.leave}
              </Text>
              <Button size="small" variant="danger" isLoading={cancel.isPending} onClick={() => setAsking(true)}>
                {words.cancel}
              </Button>
              {asking && (
                <DecisionPrompt
                  danger
                  title={words.cancelTitle(count)}
                  explanation={words.cancelText(paid_total > 0 ? rupiah(paid_total) : null)}
                  action={words.cancel}
                  note={{ label: words.reason, hint: words.reasonHint, minimum: 5, tooShort: words.reasonShort }}
                  onConfirm={confirm}
                  onClose={() => setAsking(false)}
                />
              )}
            </div>
          )
        }
      </Shown>
    </Container>
  );
}
