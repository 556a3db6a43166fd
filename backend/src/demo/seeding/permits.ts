import { PERMIT_MODULE } from "../../modules/permit";
import type { PermitModuleService } from "../../modules/permit/service";
import { decidePermitWorkflow } from "../../workflows/permit/decide-permit";
import { addPermitEvidenceWorkflow } from "../../workflows/permit/evidence";
import { refreshCompliance } from "../../workflows/permit/refresh-compliance";
import { createPermitWorkflow } from "../../workflows/permit/save-permit";
import { submitPermitWorkflow } from "../../workflows/permit/submit-permit";
import { vendorsOf } from "../../workflows/vendor/steps/change-vendor";
import { type DemoPermit, dayFrom } from "../city/permits";
import type { DemoVendor } from "../city/shops";
import { evidencePhoto } from "./photos";
import { counter, inParallel, type Run } from "./run";
import { type Directory, idOf } from "./shops";

const HANDS = 3;

const permitsOf = ({ container }: Run) => container.resolve<PermitModuleService>(PERMIT_MODULE);

/** Ids of permits by shop and the permit's key there. */
export type Filing = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Shops write down their permits with a photo and hand them in. A run that was cut short finds those already there by kind and holder. */
export async function filePermits(run: Run, directory: Directory): Promise<Filing> {
  const filing = new Map<string, Map<string, string>>();
  const shops = run.city.vendors.filter((vendor) => vendor.permits.length > 0);
  const done = counter(run, shops.length, "lapak dengan izin", 20);
  await inParallel(HANDS, shops, async (vendor) => {
    filing.set(vendor.key, await fileAll(run, vendor, idOf(directory, vendor.key)));
    done();
  });
  return filing;
}

async function fileAll(run: Run, vendor: DemoVendor, vendor_id: string): Promise<Map<string, string>> {
  const { container } = run;
  const known = await permitsOf(run).listPermits({ vendor_id }, { select: ["id", "kind", "holder", "state"], take: 50 });
  const member_id = (await vendorsOf(container).listMemberships({ vendor_id }, { relations: ["member"], take: 1 }))[0]!.member.id;
  const ids = new Map<string, string>();
  for (const { key, permit } of vendor.permits) {
    const before = known.find(({ kind, holder }) => kind === permit.kind && holder === holderOf(vendor, key));
    const id = before?.id ?? (await writeDown(run, vendor, { vendor_id, member_id, key, permit }));
    if (!before || before.state === "draft") await handIn(run, vendor, { vendor_id, member_id, permit_id: id });
    ids.set(key, id);
  }
  return ids;
}

/** What a permit is issued for stands behind the owner's name, so that a shop's permits of one kind are told apart. */
const WHAT: Record<string, string> = { pirt: "pangan kering", bpom_md: "pangan olahan", halal: "dapur", slhs: "dapur", hsp: "dapur" };
export const holderOf = (vendor: DemoVendor, key: string): string =>
  `${vendor.owner.name} (${WHAT[key.split(":")[0] ?? ""] ?? "usaha"} ${key.split(":")[1] ?? ""})`.replace(" )", ")");

async function writeDown(
  { container, city }: Run,
  vendor: DemoVendor,
  { vendor_id, member_id, key, permit }: { vendor_id: string; member_id: string; key: string; permit: DemoPermit["permit"] },
): Promise<string> {
  const isOver = permit.expires_on !== null && permit.expires_on < city.today;
  const said = {
    ...permit,
    holder: holderOf(vendor, key),
    // Nobody hands in a permit that is over: it was in force then.
    expires_on: isOver ? dayFrom(city.today, 30) : permit.expires_on,
    listing_ids: [],
    supersedes_id: null,
  };
  return (await createPermitWorkflow(container).run({ input: { vendor_id, member_id, permit: said } })).result;
}

async function handIn(
  { container }: Run,
  vendor: DemoVendor,
  of: { vendor_id: string; member_id: string; permit_id: string },
): Promise<void> {
  const { vendor_id, permit_id } = of;
  const content = await evidencePhoto(vendor.evidence[0]!.picture);
  await addPermitEvidenceWorkflow(container).run({ input: { vendor_id, permit_id, content } });
  await submitPermitWorkflow(container).run({ input: { ...of, action: "submit" } });
}

/** The officer decides on what was handed in; a few permits were verified long ago and have ended since. */
export async function judgePermits(run: Run, directory: Directory, filing: Filing): Promise<void> {
  const open = run.city.vendors.flatMap((vendor) =>
    vendor.permits
      .filter(({ until }) => until !== "submitted")
      .map((permit) => ({ vendor, permit, id: filing.get(vendor.key)?.get(permit.key) })),
  );
  const done = counter(run, open.length, "izin", 50);
  await inParallel(HANDS, open, async ({ vendor, permit: { until, reason, permit }, id }) => {
    if (id) await judge(run, { id, until, reason, expires_on: permit.expires_on, vendor_id: idOf(directory, vendor.key) });
    done();
  });
}

async function judge(
  run: Run,
  {
    id,
    until,
    reason,
    expires_on,
    vendor_id,
  }: Pick<DemoPermit, "until" | "reason"> & { id: string; expires_on: string | null; vendor_id: string },
): Promise<void> {
  const [permit] = await permitsOf(run).listPermits({ id }, { select: ["id", "state", "expires_on"], take: 1 });
  if (permit?.state === "submitted") {
    const decision = until === "rejected" ? "reject" : "verify";
    await decidePermitWorkflow(run.container).run({
      input: { permit_id: id, decision, reason: reason ?? undefined, officer: run.officer },
    });
  }
  if (until === "lapsed" && permit?.expires_on !== expires_on) {
    await permitsOf(run).updatePermits({ id, expires_on });
    await refreshCompliance(run.container, { vendorId: vendor_id });
  }
}
