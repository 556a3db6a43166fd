import { describe, expect, it } from "vitest";
import { complaintAboutBody, complaintAboutQuery } from "./hostile-input";

describe("a query string", () => {
  it.each([
    ["q=nasi+goreng&kecamatan=32.75.01", undefined],
    ["q=constructor", undefined],
    ["q[__proto__]=1", "forbidden_name"],
    ["a.constructor.b=1", "forbidden_name"],
    ["%5F%5Fproto%5F%5F[x]=1", "forbidden_name"],
    ["fields=id,*vendor.__proto__", "forbidden_name"],
    ["order=prototype", "forbidden_name"],
    [Array.from({ length: 10_000 }, (_, i) => `k${i}=1`).join("&"), "too_many_parameters"],
  ])("%.40s", (search, complaint) => {
    expect(complaintAboutQuery(search)).toBe(complaint);
  });
});

describe("a body", () => {
  const nested = (depth: number) => JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);

  it.each<[string, unknown, string | undefined]>([
    ["an ordinary product", { title: "Constructor kue", opening_hours: { "1": [{ open: "08:00" }] } }, undefined],
    ["a prototype key", JSON.parse('{"a":{"__proto__":{"role":"owner"}}}'), "forbidden_name"],
    ["a constructor key", { constructor: { prototype: {} } }, "forbidden_name"],
    ["a shallow nest", nested(10), undefined],
    ["a deep nest", nested(10_000), "too_deep"],
  ])("%s", (_name, body, complaint) => {
    expect(complaintAboutBody(body)).toBe(complaint);
  });
});
