import type { MedusaContainer } from "@medusajs/framework/types";
import type { ChangedWorkSettings, SetWorkSettings, WorkSettings } from "../../contracts/work";
import { liftedBy, type TwoPersonRule } from "../../modules/workbench/rules/holding";
import type { WorkKind } from "../../modules/workbench/service";
import { CLAIM_MINUTES, SERVICE_TERMS } from "../../reference/service-terms";
import { officerActor } from "../audit/actors";
import { audited, recordAudit } from "../audit/record";
import { workbenchOf } from "./bench";
import { askSecondOfficer, type OnConfirmed, TWO_PERSON, twoPersonRule } from "./confirmations";

export async function workSettings(container: MedusaContainer): Promise<WorkSettings> {
  return {
    two_person: await twoPersonRule(container),
    service_terms: (Object.keys(SERVICE_TERMS) as WorkKind[]).map((kind) => ({
      kind,
      working_days: SERVICE_TERMS[kind].workingDays,
      why: SERVICE_TERMS[kind].why,
    })),
    claim_minutes: CLAIM_MINUTES,
  };
}

const SUBJECT = { type: "setting", id: TWO_PERSON };
export const LIFT_TWO_PERSON = "work.lift_two_person";

/** Making the rule stricter holds at once. Lifting it waits for a second officer: else one could lift it, act alone and put it back. */
export async function setWorkSettings(
  container: MedusaContainer,
  { two_person: wanted }: SetWorkSettings,
  officerId: string,
): Promise<ChangedWorkSettings> {
  const actor = await officerActor(container, officerId);
  const officer = { id: actor.id, name: actor.name };
  const before = await twoPersonRule(container);
  const lifted = liftedBy(before, wanted);
  const stricter: TwoPersonRule = { ...wanted, ...Object.fromEntries(lifted.map((action) => [action, true])) };
  if (JSON.stringify(stricter) !== JSON.stringify(before)) {
    await audited(
      container,
      (joined) => workbenchOf(container).set(TWO_PERSON, stricter, officer, joined),
      () => [{ actor, action: "work.set_two_person", subject: SUBJECT, before: { ...before }, after: { ...stricter } }],
    );
  }
  if (lifted.length > 0) {
    const title = "Aturan dua petugas dicabut";
    const asked = { action: LIFT_TWO_PERSON, subject: SUBJECT, vendor_id: null, title, reason: null, payload: { lifted } };
    await askSecondOfficer(container, asked, officer);
  }
  return { ...(await workSettings(container)), waiting: lifted.length > 0 };
}

/** Two officers agreed that one is enough. */
export const liftTwoPerson: OnConfirmed = async (container, { payload, asked_by }, settle) => {
  const before = await twoPersonRule(container);
  const after = { ...before, ...Object.fromEntries((payload.lifted as string[]).map((action) => [action, false])) };
  await audited(
    container,
    async (joined) => {
      await settle(joined);
      await workbenchOf(container).set(TWO_PERSON, after, asked_by, joined);
      const actor = { type: "officer" as const, ...asked_by };
      await recordAudit([{ actor, action: "work.set_two_person", subject: SUBJECT, before: { ...before }, after }], joined);
    },
    () => [],
  );
};
