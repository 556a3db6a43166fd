import { revokeConfirmed } from "../permit/revoke";
import { suspendConfirmed } from "../vendor/suspend";
import type { OnConfirmed } from "./confirmations";
import { LIFT_TWO_PERSON, liftTwoPerson } from "./settings";

/** Who carries out what two officers agreed on; one line per action. */
export const ON_CONFIRMED: Record<string, OnConfirmed> = {
  "vendor.suspend": suspendConfirmed,
  "permit.revoke": revokeConfirmed,
  [LIFT_TWO_PERSON]: liftTwoPerson,
};
