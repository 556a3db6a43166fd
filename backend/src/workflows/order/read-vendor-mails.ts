import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Mail addresses of the people behind each shop. */
export async function readVendorMails(container: MedusaContainer, vendorIds: string[]): Promise<Record<string, string[]>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "membership",
    fields: ["vendor_id", "member.email"],
    filters: { vendor_id: vendorIds },
    pagination: { take: vendorIds.length * 10 },
  });
  const mails: Record<string, string[]> = {};
  for (const { vendor_id, member } of data) {
    if (member) mails[vendor_id] = [...(mails[vendor_id] ?? []), member.email];
  }
  return mails;
}
