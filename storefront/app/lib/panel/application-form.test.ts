import { describe, expect, it } from "vitest";
import { answersOfForm, byField, firstOpenStep, stepOf, stepStates, withoutRefused, wrongAnswers } from "./application-form";

const empty = { missing: [], remarks: [], state: "draft" as const };
const about = (field: string) => ({ field, message: "…" });

describe("answersOfForm", () => {
  it("reads only its own step, empty answers as null", () => {
    const form = new FormData();
    for (const [name, value] of [
      ["phone", " 0812 3456 7890 "],
      ["rt", "003"],
      ["landmark", "  "],
      ["state", "approved"],
      ["owner_name", "Siti"],
    ] as const)
      form.append(name, value);
    expect(answersOfForm("alamat", form)).toEqual({
      phone: "0812 3456 7890",
      kecamatan_code: null,
      kelurahan_code: null,
      street: null,
      rt: "003",
      rw: null,
      landmark: null,
    });
  });

  it("reads every ticked category", () => {
    const form = new FormData();
    form.append("sells", "kue-basah");
    form.append("sells", "minuman");
    expect(answersOfForm("produk", form).sells).toEqual(["kue-basah", "minuman"]);
  });

  it("never sends evidence or anything to be decided by an officer", () => {
    const form = new FormData();
    form.append("evidence", "x");
    expect(answersOfForm("foto", form)).toEqual({});
    expect(answersOfForm("kirim", form)).toEqual({});
  });
});

describe("steps", () => {
  it("know their fields, also nested ones", () => {
    expect(stepOf("kelurahan_code")).toBe("alamat");
    expect(stepOf("sells.0")).toBe("produk");
    expect(stepOf("evidence")).toBe("foto");
    expect(stepOf("something_new")).toBe("kirim");
  });

  it("put an officer's remark before what is missing", () => {
    const view = { ...empty, missing: [about("owner_name"), about("evidence")], remarks: [about("evidence")] };
    expect(stepStates(view)).toEqual({ usaha: "todo", alamat: "done", produk: "done", foto: "remark", kirim: "todo" });
    expect(firstOpenStep(view)).toBe("foto");
    expect(firstOpenStep({ ...view, remarks: [] })).toBe("usaha");
  });

  it("end at sending", () => {
    expect(firstOpenStep(empty)).toBe("kirim");
    expect(stepStates({ ...empty, state: "submitted" }).kirim).toBe("done");
  });
});

describe("wrongAnswers", () => {
  it("are those given that will not do, not those still to come", () => {
    const missing = [{ field: "phone", message: "nomor HP" }, about("street"), about("sells"), about("owner_name")];
    expect(wrongAnswers({ phone: "12", street: null, sells: [], rt: "003" }, missing)).toEqual({ phone: "nomor HP" });
  });
});

describe("an autosave with a wrong field", () => {
  it("still keeps the right ones", () => {
    const errors = byField([
      { field: "phone", message: "nomor HP" },
      { field: "phone", message: "lagi" },
    ]);
    expect(errors).toEqual({ phone: "nomor HP" });
    expect(withoutRefused({ phone: "x", rt: "003" }, errors)).toEqual({ rt: "003" });
  });
});
