import { describe, expect, it } from "vitest";
import { chosenIn, where } from "./filters";
import { type Column, columnName, targetsOf } from "./plan";

const column = (path: string, type: Column["type"]): Column => ({ path, column: columnName(path), type, sortable: false });
const targets = targetsOf({
  columns: [column("price", "bigint"), column("shop.area", "text"), column("tags", "text[]"), column("slots", "bit varying")],
  tagged: ["kind"],
});
const compiled = (filters: Parameters<typeof where>[1]) => {
  const { text, values } = where(targets, filters);
  return [text.replace(/\s+/g, " "), ...values];
};

const part = 'substring("by_slots" from ?::int for ?::int)';

describe("where", () => {
  it.each<[Parameters<typeof where>[1], unknown[]]>([
    [undefined, ["true"]],
    [{ "shop.area": "a" }, ['("by_shop__area" = any(?::text[]))', '{"a"}']],
    [{ id: ["a", "b"] }, ['("id" = any(?::text[]))', '{"a","b"}']],
    [{ price: { $gte: 1, $lt: 9 } }, ['"by_price" >= ?::bigint and "by_price" < ?::bigint', 1, 9]],
    [{ price: null }, ['("by_price" is null)']],
    [{ price: [] }, ["false"]],
    [{ price: { $ne: 5 } }, ['("by_price" = any(?::bigint[])) is not true', '{"5"}']],
    [{ tags: { $contains: ["x"] } }, ['"by_tags" @> ?::text[]', '{"x"}']],
    [{ tags: "x" }, ['"by_tags" && ?::text[]', '{"x"}']],
    [{ "shop.area": { $prefix: "50%_" } }, ['"by_shop__area" like ?', "50\\%\\_%"]],
    [{ kind: "a" }, ["search_terms(terms) @> ?::text[]", '{"kind=a"}']],
    [{ kind: ["a", "b"] }, ["search_terms(terms) && ?::text[]", '{"kind=a","kind=b"}']],
    [{ kind: { $contains: ["a", "b"] } }, ["search_terms(terms) @> ?::text[]", '{"kind=a","kind=b"}']],
    [{ kind: { $nin: ["a"] } }, ["not (search_terms(terms) && ?::text[])", '{"kind=a"}']],
    [{ slots: { $overlaps: [4, 5, 9] } }, [`(position(B'1' in ${part}) > 0 or ${part} = B'1')`, 5, 2, 10, 1]],
    [{ $or: [{ price: 1 }, { price: 2 }] }, ['((("by_price" = any(?::bigint[]))) or (("by_price" = any(?::bigint[]))))', '{"1"}', '{"2"}']],
    [{ $not: { price: 1 } }, ['(("by_price" = any(?::bigint[]))) is not true', '{"1"}']],
  ])("%j", (filters, expected) => {
    expect(compiled(filters)).toEqual(expected);
  });

  it("never lets a value become part of the statement", () => {
    const [text, ...values] = compiled({ "shop.area": "'; drop table x --" });
    expect(text).not.toContain("drop");
    expect(values).toEqual([`{"'; drop table x --"}`]);
    expect(compiled({ tags: ['a"}', "b\\", "c,d"] }).slice(1)).toEqual(['{"a\\"}","b\\\\","c,d"}']);
  });

  it("refuses fields and operators it does not know", () => {
    expect(() => where(targets, { secret: 1 })).toThrow(/secret/);
    expect(() => where(targets, { price: { $near: 1 } as never })).toThrow(/\$near/);
  });
});

describe("chosenIn", () => {
  const kind = (...values: string[]) => ({ path: "kind", values });

  it.each<[Parameters<typeof where>[1], object[], object]>([
    [undefined, [], {}],
    [{ kind: "a", price: 1 }, [kind("a")], { price: 1 }],
    [{ kind: true, $and: undefined }, [kind("true")], {}],
    [{ kind: { $contains: ["a", "b"], $nin: ["c"] } }, [kind("a"), kind("b")], { kind: { $nin: ["c"] } }],
    [{ $and: [{ kind: ["a", "b"] }, { kind: { $overlaps: ["c"] }, price: 2 }, {}] }, [kind("a", "b"), kind("c")], { $and: [{ price: 2 }] }],
    [{ kind: [] }, [], { kind: { $in: [] } }],
    [{ $or: [{ kind: "a" }, { price: 1 }] }, [], { $or: [{ kind: "a" }, { price: 1 }] }],
    [{ $not: { kind: "a" } }, [], { $not: { kind: "a" } }],
  ])("%j", (filters, chosen, rest) => {
    expect(chosenIn(targets, filters)).toEqual({ chosen, rest });
  });
});
