import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CommissionRuleList, CommissionRuleView, CreateCommissionRule, RuleState } from "../../contracts/commission";
import { inModule } from "../../foundation/same-transaction";
import { notFound, Problem } from "../../http/problem";
import type { CommissionTerms } from "../../modules/ledger/rules/commission";
import { dayInJakarta } from "../../modules/listing/rules/today";
import { VENDOR_MODULE } from "../../modules/vendor";
import type { VendorModuleService } from "../../modules/vendor/service";
import { CATEGORIES } from "../../reference/categories";
import { officerActor } from "../audit/actors";
import { audited } from "../audit/record";
import { ledgerOf } from "../ledger/record";
import { PAGE_SIZE, pageOf } from "../order/views";

type Stored = CommissionTerms & { note?: string | null };

const SCALE_NAMES: Record<string, string> = { micro: "Usaha mikro", small: "Usaha kecil", medium: "Usaha menengah" };
const DAY_MS = 24 * 60 * 60_000;

export const tomorrow = (): string => dayInJakarta(new Date(Date.now() + DAY_MS));

const stateOn = ({ valid_from, valid_until }: Stored, today: string): RuleState =>
  valid_until !== null && valid_until < today ? "ended" : valid_from > today ? "upcoming" : "current";

async function shopNames(container: MedusaContainer, rules: readonly Stored[]): Promise<Map<string, string>> {
  const ids = rules.flatMap(({ scope, target }) => (scope === "vendor" && target ? [target] : []));
  if (ids.length === 0) return new Map();
  const vendors = await container
    .resolve<VendorModuleService>(VENDOR_MODULE)
    .listVendors({ id: ids }, { select: ["id", "business_name"], take: null });
  return new Map(vendors.map(({ id, business_name }) => [id, business_name]));
}

/** Rules as officers read them. */
export async function viewRules(container: MedusaContainer, rules: readonly Stored[]): Promise<CommissionRuleView[]> {
  const shops = await shopNames(container, rules);
  const today = dayInJakarta();
  const nameOf = (target: string) =>
    shops.get(target) ?? SCALE_NAMES[target] ?? CATEGORIES.find(({ handle }) => handle === target)?.name ?? target;
  return rules.map((rule) => {
    const { id, scope, target, rate, flat, valid_from, valid_until, note } = rule;
    return {
      ...{ id, scope, target, rate, flat, valid_from, valid_until },
      target_name: target === null ? null : nameOf(target),
      note: note ?? null,
      state: stateOn(rule, today),
    };
  });
}

const FILTER: Record<RuleState, (today: string) => Record<string, unknown>> = {
  current: (today) => ({ valid_from: { $lte: today }, $or: [{ valid_until: null }, { valid_until: { $gte: today } }] }),
  upcoming: (today) => ({ valid_from: { $gt: today } }),
  ended: (today) => ({ valid_until: { $lt: today } }),
};

export async function listRules(container: MedusaContainer, state: RuleState, number: number): Promise<CommissionRuleList> {
  const found = await ledgerOf(container).listCommissionRules(FILTER[state](dayInJakarta()), {
    order: { valid_from: "DESC", id: "DESC" },
    skip: (number - 1) * PAGE_SIZE,
    take: PAGE_SIZE + 1,
  });
  const { page, has_next } = pageOf(found);
  return { rules: await viewRules(container, page), page: number, has_next };
}

const refused = (field: string, message: string) => new Problem("invalid", "commission_rule", message, [{ field, message }]);

/** What a rule of this scope may be about; null for all. */
async function checkTarget(container: MedusaContainer, { scope, target }: CreateCommissionRule): Promise<void> {
  const known: Record<CreateCommissionRule["scope"], () => boolean | Promise<boolean>> = {
    default: () => target === null,
    scale: () => target !== null && target in SCALE_NAMES,
    category: () => CATEGORIES.some(({ handle }) => handle === target),
    campaign: () => target === null || CATEGORIES.some(({ handle }) => handle === target),
    vendor: async () => {
      if (target === null) return false;
      return (
        (await container.resolve<VendorModuleService>(VENDOR_MODULE).listVendors({ id: target }, { select: ["id"], take: 1 })).length === 1
      );
    },
  };
  if (!(await known[scope]())) throw refused("target", "Pilih untuk siapa aturan ini berlaku.");
}

/** Adds a rule. One about the same on the same days is named, and must end first: nothing is replaced behind anybody's back. */
export async function addRule(container: MedusaContainer, rule: CreateCommissionRule, officerId: string): Promise<CommissionRuleView> {
  await checkTarget(container, rule);
  if (rule.valid_from < tomorrow())
    throw refused("valid_from", "Paling cepat berlaku besok, supaya pesanan yang sudah dibuat tidak berubah.");
  if (rule.valid_until !== null && rule.valid_until < rule.valid_from) throw refused("valid_until", "Hari terakhir sebelum hari pertama.");
  if (rule.scope === "campaign" && rule.valid_until === null) throw refused("valid_until", "Kampanye harus punya hari terakhir.");
  const actor = await officerActor(container, officerId);
  const ledger = ledgerOf(container);
  const added = await audited(
    container,
    (joined) => inModule(ledger, joined, (here) => ledger.addRule({ ...rule, created_by: officerId }, here)),
    (done) =>
      "id" in done ? [{ ...entryAbout(done.id, rule), actor, action: "commission.add", reason: rule.note, after: { ...rule } }] : [],
  );
  if ("standsInTheWay" in added) {
    const { valid_from, valid_until } = added.standsInTheWay;
    const message = `Sudah ada aturan yang sama sejak ${valid_from}${valid_until ? ` sampai ${valid_until}` : ""}. Akhiri dulu aturan itu sebelum hari pertama aturan baru.`;
    throw new Problem("conflict", "rule_collides", message, [{ field: "valid_from", message }]);
  }
  return readRule(container, added.id);
}

const entryAbout = (id: string, { scope, target }: Pick<CommissionTerms, "scope" | "target">) => ({
  subject: { type: "commission_rule", id },
  vendor_id: scope === "vendor" ? target : null,
});

async function readRule(container: MedusaContainer, id: string): Promise<CommissionRuleView> {
  const [view] = await viewRules(container, await ledgerOf(container).listCommissionRules({ id }, { take: 1 }));
  if (!view) throw notFound("Aturan komisi");
  return view;
}

/** Ends a rule with that day; one that has not begun is taken back, and answered as it was. */
export async function endRule(container: MedusaContainer, id: string, lastDay: string, officerId: string): Promise<CommissionRuleView> {
  const rule = await readRule(container, id);
  const today = dayInJakarta();
  const actor = await officerActor(container, officerId);
  if (rule.valid_from > today) {
    const withdrawn = await audited(
      container,
      (joined) => ledgerOf(container).withdrawRule(id, today, officerId, joined),
      (done) => (done ? [{ ...entryAbout(id, rule), actor, action: "commission.withdraw" }] : []),
    );
    if (!withdrawn) throw new Problem("conflict", "rule_ended", "Aturan ini baru saja berubah.");
    return { ...rule, state: "ended" };
  }
  if (lastDay < today) throw refused("last_day", "Paling cepat berakhir hari ini, supaya pesanan yang sudah dibuat tidak berubah.");
  const entry = { ...entryAbout(id, rule), actor, action: "commission.end" as const };
  const ended = await audited(
    container,
    (joined) => ledgerOf(container).endRule(id, lastDay, officerId, joined),
    (done) => (done ? [{ ...entry, before: { valid_until: rule.valid_until }, after: { valid_until: lastDay } }] : []),
  );
  if (!ended) {
    throw new Problem("conflict", "rule_ended", "Aturan ini sudah berakhir sebelum hari itu. Muat ulang daftar.");
  }
  return readRule(container, id);
}

/** For queries of other parts: everything that may apply to this vendor's goods. */
export async function rulesAbout(container: MedusaContainer, vendorId: string | undefined): Promise<Stored[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: Stored[] }>(
    `select id, scope, target, rate, flat, valid_from, valid_until, note from commission_rule
     where deleted_at is null and (scope <> 'vendor' or target = ?)`,
    [vendorId ?? ""],
  );
  return rows;
}
