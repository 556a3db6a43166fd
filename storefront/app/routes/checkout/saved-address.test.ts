import { describe, expect, it } from "vitest";
import { kelurahanOf, OTHER, SAVED_ADDRESS, withSavedAddress } from "./saved-address";

const home = {
  id: "cuaddr_1",
  label: "Rumah",
  is_default: true,
  street: "Jl. Melati 5",
  rt: "003",
  rw: "007",
  kelurahan_code: "32.75.05.1001",
} as const;

function submitted(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return Object.fromEntries(withSavedAddress(form, [home]));
}

describe("withSavedAddress", () => {
  it("fills the fields with the chosen address and clears what it lacks", () =>
    expect(submitted({ [SAVED_ADDRESS]: home.id, street: "", landmark: "lama", name: "Sari" })).toEqual({
      [SAVED_ADDRESS]: home.id,
      name: "Sari",
      street: "Jl. Melati 5",
      rt: "003",
      rw: "007",
      kelurahan_code: "32.75.05.1001",
      landmark: "",
    }));

  it.each([OTHER, "cuaddr_foreign"])("leaves the typed fields alone for %s", (choice) =>
    expect(submitted({ [SAVED_ADDRESS]: choice, street: "Jl. Kartini 3" })).toEqual({ [SAVED_ADDRESS]: choice, street: "Jl. Kartini 3" }),
  );
});

describe("kelurahanOf", () => {
  it("is the chosen address's, whatever the fields below it hold", () =>
    expect(kelurahanOf({ [SAVED_ADDRESS]: home.id, kelurahan_code: "32.75.01.1001" }, [home])).toBe("32.75.05.1001"));

  it("is the typed one for another address, and for whoever has none saved", () => {
    expect(kelurahanOf({ [SAVED_ADDRESS]: OTHER, kelurahan_code: "32.75.01.1001" }, [home])).toBe("32.75.01.1001");
    expect(kelurahanOf({ kelurahan_code: "32.75.01.1001" }, [])).toBe("32.75.01.1001");
    expect(kelurahanOf({}, [])).toBeUndefined();
  });
});
