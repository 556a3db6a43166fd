import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyRing, open, seal, sealedBy } from "./data-key";

const OLD = "11".repeat(32);
const NEW = "a2".repeat(32);
const ring = keyRing({ DATA_KEY: NEW });

/** The same text with one bit of its first byte turned. */
function flipped(part: string): string {
  const bytes = Buffer.from(part, "base64url");
  bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
  return bytes.toString("base64url");
}

describe("sealing", () => {
  it("gives back what was sealed, and shows nothing of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 6 }), fc.string(), (text, context) => {
        const sealed = seal(text, context, ring);
        expect(sealed).not.toContain(text);
        expect(open(sealed, context, ring)).toBe(text);
      }),
    );
  });

  it("never seals the same text alike", () => {
    expect(seal("0012345678", "x", ring)).not.toBe(seal("0012345678", "x", ring));
  });

  it("opens nothing that was moved, changed or cut", () => {
    const sealed = seal("0012345678", "ven_1:number", ring);
    expect(() => open(sealed, "ven_2:number", ring)).toThrow();
    for (const part of [2, 3, 4]) {
      const parts = sealed.split(".");
      parts[part] = flipped(parts[part] ?? "");
      expect(() => open(parts.join("."), "ven_1:number", ring)).toThrow();
    }
    expect(() => open(sealed.replace(/\.[^.]+\.([^.]+)$/, ".AAAA.$1"), "ven_1:number", ring)).toThrow();
  });

  it("goes on reading what an older key sealed, and seals with the newest", () => {
    const before = seal("rahasia", "x", keyRing({ DATA_KEY: OLD }));
    const rotated = keyRing({ DATA_KEY: NEW, DATA_KEYS_RETIRED: OLD });
    expect(open(before, "x", rotated)).toBe("rahasia");
    expect(sealedBy(before)).not.toBe(rotated.current.id);
    expect(sealedBy(seal("rahasia", "x", rotated))).toBe(rotated.current.id);
    expect(() => open(before, "x", ring)).toThrow("No key");
  });

  it.each([undefined, "", "short", "zz".repeat(32), "supersecret"])("does not work with the key %s", (DATA_KEY) => {
    expect(() => keyRing({ DATA_KEY })).toThrow("DATA_KEY");
  });
});
