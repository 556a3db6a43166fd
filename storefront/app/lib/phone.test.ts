import { describe, expect, it } from "vitest";
import { readablePhone, toE164, whatsappLink } from "./phone";

describe("toE164", () => {
  it.each([
    ["0812 3456 7890", "+6281234567890"],
    ["+62 812-3456-7890", "+6281234567890"],
    ["62(812)34567890", "+6281234567890"],
    ["021.8895.1234", "+622188951234"],
  ])("reads %s", (typed, e164) => expect(toE164(typed)).toBe(e164));

  it.each(["", "812345", "0812", "0812 3456 7890 1234", "+1 202 555 0143", "nol delapan", "00812345678"])("refuses %j", (typed) =>
    expect(toE164(typed)).toBeNull(),
  );
});

it("shows a number in groups of four", () => expect(readablePhone("+6281234567890")).toBe("0812 3456 7890"));

it("writes the message into the WhatsApp link", () =>
  expect(whatsappLink("+6281234567890", "Halo & salam")).toBe("https://wa.me/6281234567890?text=Halo%20%26%20salam"));
