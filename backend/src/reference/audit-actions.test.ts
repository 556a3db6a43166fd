import { expect, it } from "vitest";
import { AUDIT_ACTIONS, AUDIT_GROUPS, auditActionName } from "./audit-actions";

it("every act of the trail belongs to a group officers can filter by, and every group has acts", () => {
  const groups = new Set(Object.keys(AUDIT_ACTIONS).map((action) => action.split(".")[0]));
  expect([...groups].sort()).toEqual(Object.keys(AUDIT_GROUPS).sort());
});

it("shows an act of an older version as it was written", () => {
  expect(auditActionName("recall.open")).toBe("Menarik produk");
  expect(auditActionName("gone.away")).toBe("gone.away");
});
