import { describe, expect, it } from "vitest";
import { permitName } from "./words";

describe("a permit's name", () => {
  it.each([
    ["pirt", "2063275010123-29", "P-IRT 2063275010123-29"],
    ["bpom_md", "BPOM RI MD 224510001234", "BPOM RI MD 224510001234"],
    ["bpom_ml", "BPOM RI ML 123456789012", "BPOM RI ML 123456789012"],
    ["slhs", "SLHS-3275/0842", "SLHS-3275/0842"],
    ["slhs", "503/0842", "SLHS 503/0842"],
    ["halal", "ID32110001333131122", "sertifikat halal ID32110001333131122"],
  ] as const)("%s %s is called %s", (kind, number, name) => {
    expect(permitName(kind, number)).toBe(name);
  });
});
