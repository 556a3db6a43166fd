import { describe, expect, it } from "vitest";
import { finishedRemarks, unfinishedRemarks, withoutRemark, withRemark } from "./remarks";

describe("remarks", () => {
  const drafts = withRemark(withRemark({}, "nib", " ok"), "phone", "  nomor tidak aktif ");

  it("know which are still too short", () => {
    expect(unfinishedRemarks(drafts)).toEqual(["nib"]);
    expect(unfinishedRemarks(withRemark(drafts, "nib", "salah"))).toEqual([]);
  });

  it("are sent without stray spaces", () => {
    expect(finishedRemarks(withoutRemark(drafts, "nib"))).toEqual([{ field: "phone", message: "nomor tidak aktif" }]);
  });

  it("leave the earlier state alone", () => {
    withoutRemark(drafts, "nib");
    expect(Object.keys(drafts)).toEqual(["nib", "phone"]);
  });
});
