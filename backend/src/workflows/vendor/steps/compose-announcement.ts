import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { DecisionKind } from "../../../modules/vendor/rules/lifecycle";
import type { OutboxMessageInput } from "../../outbox/steps/enqueue-messages";
import { vendorRow, vendorsOf } from "./change-vendor";
import type { DecisionInput } from "./record-decision";

/** Mail templates of src/mail. */
const TEMPLATE: Record<DecisionKind, string> = {
  submit: "application-submitted",
  resubmit: "application-submitted",
  request_revision: "application-revision",
  approve: "application-approved",
  reject: "application-rejected",
  suspend: "vendor-suspended",
  reinstate: "vendor-reinstated",
};

/** Decisions that change what shoppers may find. */
const CHANGES_THE_MARKET: ReadonlySet<DecisionKind> = new Set(["approve", "suspend", "reinstate"]);
const MOST_MEMBERS = 50;

interface Announcement extends DecisionInput {
  decision_id: string;
}

/** What must be told after a decision: a mail to everybody who acts for the vendor, and the search engine. */
export const composeAnnouncementStep = createStep("compose-announcement", async (input: Announcement, { container }) => {
  const { vendor_id, decision_id, kind, reason, remarks } = input;
  const vendor = await vendorRow(vendor_id, container);
  const memberships = await vendorsOf(container).listMemberships({ vendor_id }, { relations: ["member"], take: MOST_MEMBERS });
  const mails = memberships.map(
    ({ member }): OutboxMessageInput => ({
      topic: "mail",
      dedupe_key: `decision:${decision_id}:${member.id}`,
      payload: {
        to: member.email,
        template: TEMPLATE[kind],
        data: { name: member.name, business_name: vendor.business_name, reason: reason ?? null, remarks: remarks ?? [] },
      },
    }),
  );
  const search: OutboxMessageInput = { topic: "search.vendor", dedupe_key: `decision:${decision_id}:search`, payload: { vendor_id } };
  return new StepResponse(CHANGES_THE_MARKET.has(kind) ? [search, ...mails] : mails);
});
