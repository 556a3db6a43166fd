import type { MedusaContainer } from "@medusajs/framework/types";
import { noticeMessage } from "../notice/notice";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import { vendorRow, vendorsOf } from "../vendor/steps/change-vendor";

const MOST_OWNERS = 50;

type Letter = (businessName: string) => { template: string; data: { changed_by: string } & Record<string, unknown> };

/** That where the money goes has changed, to every owner, each by name: whoever did not do it must hear of it. */
export async function lettersToOwners(
  container: MedusaContainer,
  vendorId: string,
  changed: Date,
  letter: Letter,
): Promise<OutboxMessageInput[]> {
  const vendor = await vendorRow(vendorId, container);
  const owners = await vendorsOf(container).listMemberships(
    { vendor_id: vendorId, role: "owner" },
    { relations: ["member"], take: MOST_OWNERS },
  );
  const { template, data } = letter(vendor.business_name);
  const key = `payout-account:${vendorId}:${changed.getTime()}`;
  const letters = owners.map(({ member }) => ({
    topic: "mail" as const,
    dedupe_key: `${key}:${member.id}`,
    payload: { to: member.email, template, data: { ...data, name: member.name } },
  }));
  const notice = noticeMessage({
    ...{ audience: "vendor", vendor_id: vendorId, owners_only: true, key, path: "/penjual/keuangan/rekening" },
    ...{ kind: "payout-account-changed", data: { changed_by: data.changed_by } },
  });
  return [notice, ...letters];
}
