import { describe, expect, it } from "vitest";
import { draftOfPermitForm, emptyPermit, permitOfDraft } from "./permit-form";

const draft = { ...emptyPermit("Bu Sri"), kind: "pirt", number: "206 3275", listing_ids: ["lst_1"] };

describe("a permit's form", () => {
  it.each([
    ["pirt", "vendor", "products", ["lst_1"]],
    ["halal", "products", "products", ["lst_1"]],
    ["halal", "vendor", "vendor", []],
    ["hsp", "products", "vendor", []],
    ["nib", "products", "vendor", []],
  ])("%s asked for %s covers %s", (kind, scope, covers, listing_ids) => {
    expect(permitOfDraft({ ...draft, kind, scope })).toMatchObject({ scope: covers, listing_ids, issued_on: null, number: "206 3275" });
  });

  it("keeps everything as typed", () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ kind: "halal", number: " ID1 ", scope: "vendor", expires_on: "besok" }))
      form.append(name, value);
    expect(draftOfPermitForm(form)).toMatchObject({ kind: "halal", number: "ID1", scope: "vendor", expires_on: "besok", listing_ids: [] });
  });
});
