import { describe, expect, it } from "vitest";
import { judgeStep, PERMIT_STATES, PERMIT_STEPS, type PermitAction, type PermitActor } from "./lifecycle";

const ACTIONS = Object.keys(PERMIT_STEPS) as PermitAction[];
const ACTORS: PermitActor[] = ["vendor", "officer", "system"];

describe("a permit's life", () => {
  it("has these steps and no others", () => {
    const steps = ACTIONS.flatMap((action) =>
      PERMIT_STATES.flatMap((state) =>
        ACTORS.filter((by) => judgeStep(state, action, by, "alasan").kind === "allowed").map(
          (by) => `${by}: ${state} → ${PERMIT_STEPS[action].to}`,
        ),
      ),
    );
    expect(steps.sort()).toEqual([
      "officer: expired → revoked",
      "officer: revoked → verified",
      "officer: submitted → rejected",
      "officer: submitted → verified",
      "officer: verified → revoked",
      "system: expired → superseded",
      "system: verified → expired",
      "system: verified → superseded",
      "vendor: draft → submitted",
      "vendor: rejected → submitted",
      "vendor: submitted → draft",
    ]);
  });

  it.each(["reject", "revoke", "reinstate"] as const)("wants a reason to %s", (action) => {
    const state = PERMIT_STEPS[action].from[0]!;
    expect(judgeStep(state, action, "officer", "  ")).toMatchObject({ kind: "refused", code: "reason_missing" });
  });
});
