import type { MedusaContainer } from "@medusajs/framework/types";
import type { VendorState } from "../../contracts/primitives";
import { VENDOR_MODULE } from "../../modules/vendor";
import type { VendorModuleService } from "../../modules/vendor/service";
import { addEvidenceWorkflow } from "../../workflows/vendor/add-evidence";
import { decideApplicationWorkflow } from "../../workflows/vendor/decide-application";
import { registerMemberWorkflow } from "../../workflows/vendor/register-member";
import { saveApplicationWorkflow } from "../../workflows/vendor/save-application";
import { startApplicationWorkflow } from "../../workflows/vendor/start-application";
import { submitApplicationWorkflow } from "../../workflows/vendor/submit-application";
import { updateShopWorkflow } from "../../workflows/vendor/update-shop";
import type { DemoVendor } from "../city/shops";
import { bannerKey } from "../pictures/compose";
import { login } from "./people";
import { evidencePhoto } from "./photos";
import { type Album, counter, inParallel, type Run } from "./run";

const HANDS = 3;

const vendorsOf = (container: MedusaContainer) => container.resolve<VendorModuleService>(VENDOR_MODULE);

/** Vendor ids by the demo vendor's key. */
export type Directory = ReadonlyMap<string, string>;

/** The businesses apply, and the officer decides. A run that was cut short goes on where each business stands. */
export async function openShops(run: Run): Promise<Directory> {
  const directory = new Map<string, string>();
  const accounts = new Map<string, Promise<string>>();
  const done = counter(run, run.city.vendors.length, "lapak", 10);
  await inParallel(HANDS, run.city.vendors, async (vendor) => {
    const { email } = vendor.owner;
    const account = accounts.get(email) ?? memberId(run.container, vendor);
    accounts.set(email, account);
    directory.set(vendor.key, await apply(run, vendor, await account));
    done();
  });
  return directory;
}

async function memberId(container: MedusaContainer, { owner }: DemoVendor): Promise<string> {
  const [known] = await vendorsOf(container).listMembers({ email: owner.email }, { take: 1 });
  if (known) return known.id;
  const input = { ...owner, password: login("Penjual").password };
  return (await registerMemberWorkflow(container).run({ input })).result.member_id;
}

async function apply(run: Run, vendor: DemoVendor, member_id: string): Promise<string> {
  const { container } = run;
  const business_name = vendor.answers.business_name;
  const [known] = await vendorsOf(container).listVendors({ business_name }, { take: 1 });
  const vendor_id = known?.id ?? (await startApplicationWorkflow(container).run({ input: { member_id, business_name } })).result.vendor_id;
  if (known && known.state !== "draft") return vendor_id;

  await saveApplicationWorkflow(container).run({ input: { vendor_id, answers: vendor.answers } });
  const [, photos] = await vendorsOf(container).listAndCountEvidences({ vendor_id }, { take: 1 });
  for (const { kind, picture } of vendor.evidence.slice(photos)) {
    await addEvidenceWorkflow(container).run({ input: { vendor_id, kind, content: await evidencePhoto(picture) } });
  }
  if (vendor.state === "draft") return vendor_id;
  await submitApplicationWorkflow(container).run({ input: { vendor_id, member_id } });
  await decide(run, vendor, vendor_id);
  return vendor_id;
}

const DECISION: Partial<Record<VendorState, "approve" | "request_revision" | "reject">> = {
  approved: "approve",
  // It was a good shop first.
  suspended: "approve",
  revision: "request_revision",
  rejected: "reject",
};

async function decide({ container, officer }: Run, { state, remarks, reason }: DemoVendor, vendor_id: string): Promise<void> {
  const kind = DECISION[state];
  if (!kind) return;
  const words = kind === "reject" && reason ? { reason } : kind === "request_revision" ? { remarks } : {};
  await decideApplicationWorkflow(container).run({ input: { vendor_id, kind, actor: officer, ...words } });
}

/** Approved shops put up their banner, story, hours and terms. */
export async function dressShops({ container, city }: Run, directory: Directory, album: Album): Promise<void> {
  const approved = city.vendors.filter(({ state }) => state === "approved");
  await inParallel(HANDS, approved, async (vendor) => {
    const photo = album.get(bannerKey(vendor.banner));
    const banner = photo ? { ...photo, alt: `Sajian ${vendor.answers.business_name}` } : null;
    const vendor_id = idOf(directory, vendor.key);
    const member_id = await memberId(container, vendor);
    await updateShopWorkflow(container).run({ input: { vendor_id, member_id, profile: { ...vendor.shop, banner } } });
  });
}

/** Shops that lost the city's trust after they had opened. */
export async function suspendShops({ container, city, officer }: Run, directory: Directory): Promise<void> {
  for (const { key, state, reason } of city.vendors) {
    if (state !== "suspended" || !reason) continue;
    const vendor_id = idOf(directory, key);
    const [vendor] = await vendorsOf(container).listVendors({ id: vendor_id }, { take: 1 });
    if (vendor?.state === "suspended") continue;
    await decideApplicationWorkflow(container).run({ input: { vendor_id, kind: "suspend", reason, actor: officer } });
  }
}

export function idOf(directory: Directory, key: string): string {
  const id = directory.get(key);
  if (!id) throw new Error(`The demo city has no shop "${key}".`);
  return id;
}
