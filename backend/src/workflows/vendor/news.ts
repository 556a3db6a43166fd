import type { MedusaContainer } from "@medusajs/framework/types";
import type { DecisionKind } from "../../modules/vendor/rules/lifecycle";
import type { VendorRow } from "../../modules/vendor/service";
import { noticeMessage } from "../notice/notice";
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

const NOTICE = {
  request_revision: "application-revision",
  approve: "application-approved",
  reject: "application-rejected",
  suspend: "vendor-suspended",
  reinstate: "vendor-reinstated",
} as const;

/** Decisions that change what shoppers may find. */
const CHANGES_THE_MARKET: ReadonlySet<DecisionKind> = new Set(["approve", "suspend", "reinstate"]);
const MOST_MEMBERS = 50;

/** An application that came in is the officers' news, everything else the vendor's. */
function noticeOf(id: string, vendor: VendorRow, { kind, reason }: DecisionInput): OutboxMessageInput {
  const { business_name } = vendor;
  const key = `decision:${id}`;
  if (kind === "submit" || kind === "resubmit") {
    const data = { business_name, again: kind === "resubmit" };
    return noticeMessage({ audience: "officer", kind: "application-submitted", key, data, path: `/pengajuan/${vendor.id}` });
  }
  const path = kind === "approve" || kind === "reinstate" ? "/penjual/panel" : "/penjual/pengajuan";
  const data = { business_name, reason: reason ?? null };
  return noticeMessage({ audience: "vendor", vendor_id: vendor.id, kind: NOTICE[kind], key, data, path });
}

/** What must be told of a decision: a mail to everybody who acts for the vendor, and the search engine. */
export async function newsOfDecision(
  container: MedusaContainer,
  decisionId: string,
  vendor: VendorRow,
  input: DecisionInput,
): Promise<OutboxMessageInput[]> {
  const { kind, reason, remarks } = input;
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
  const notice = noticeOf(decisionId, vendor, input);
  return CHANGES_THE_MARKET.has(kind) ? [search, notice, ...mails] : [notice, ...mails];
}
