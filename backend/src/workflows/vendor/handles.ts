import { randomBytes } from "node:crypto";
import { handleCandidates } from "../../modules/vendor/rules/handle";
import type { VendorModuleService } from "../../modules/vendor/service";

/**
 * Writes with the first handle that is free. Two businesses of one name may be written at the same moment: the loser of a handle
 * tries the next one.
 */
export async function withFreeHandle<T>(vendors: VendorModuleService, name: string, write: (handle: string) => Promise<T>): Promise<T> {
  const candidates = handleCandidates(name, randomBytes(4).toString("hex"));
  const isTaken = async (handle: string) => (await vendors.listVendors({ handle }, { select: ["id"], take: 1 })).length > 0;
  const taken = new Set((await vendors.listVendors({ handle: candidates }, { select: ["handle"] })).map((vendor) => vendor.handle));
  let lost: unknown;
  for (const handle of candidates.filter((candidate) => !taken.has(candidate))) {
    try {
      return await write(handle);
    } catch (error) {
      if (!(await isTaken(handle))) throw error;
      lost = error;
    }
  }
  throw lost;
}
