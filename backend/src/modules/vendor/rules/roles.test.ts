import { describe, expect, it } from "vitest";
import { isAtLeast, mayAppoint } from "./roles";

describe("roles in a business", () => {
  it("ranks owner above manager above staff", () => {
    expect(isAtLeast("owner", "manager")).toBe(true);
    expect(isAtLeast("manager", "owner")).toBe(false);
    expect(isAtLeast("staff", "staff")).toBe(true);
  });

  it("lets nobody appoint above what they answer for", () => {
    expect(mayAppoint("owner", "owner")).toBe(true);
    expect(mayAppoint("manager", "staff")).toBe(true);
    expect(mayAppoint("manager", "manager")).toBe(false);
    expect(mayAppoint("staff", "staff")).toBe(false);
  });
});
