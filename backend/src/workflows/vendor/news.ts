import type { MedusaContainer } from "@medusajs/framework/types";
import type { DecisionKind } from "../../modules/vendor/rules/lifecycle";
import type { VendorRow } from "../../modules/vendor/service";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import { vendorsOf } from "./steps/change-vendor";
import type { DecisionInput } from "./steps/record-decision";

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

/** What must be told of a decision: a mail to everybody who acts for the vendor, and the search engine. */
export async function newsOfDecision(
  container: MedusaContainer,
  decisionId: string,
  vendor: VendorRow,
  { kind, reason, remarks }: DecisionInput,
): Promise<OutboxMessageInput[]> {
  const memberships = await vendorsOf(container).listMemberships({ vendor_id: vendor.id }, { relations: ["member"], take: MOST_MEMBERS });
  const mails = memberships.map(
    ({ member }): OutboxMessageInput => ({
      topic: "mail",
      dedupe_key: `decision:${decisionId}:${member.id}`,
      payload: {
        to: member.email,
        template: TEMPLATE[kind],
        data: { name: member.name, business_name: vendor.business_name, reason: reason ?? null, remarks: remarks ?? [] },
      },
    }),
  );
  const search: OutboxMessageInput = {
    topic: "search.vendor",
    dedupe_key: `decision:${decisionId}:search`,
    payload: { vendor_id: vendor.id },
  };
  return CHANGES_THE_MARKET.has(kind) ? [search, ...mails] : mails;
}
