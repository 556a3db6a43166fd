import { expect, it } from "vitest";
import { allergenFinder } from "./allergens";

const find = allergenFinder([
  { code: "egg", name: "Telur", pattern: "(?:^|[^a-z])(?:telur)(?:[^a-z]|$)" },
  { code: "gluten", name: "Gandum", pattern: "(?:^|[^a-z])(?:mi|terigu)(?:[^a-z]|$)" },
]);

it.each<[string, string[]]>([
  ["Mi TELUR", ["egg", "gluten"]],
  ["bakwan (terigu)", ["gluten"]],
  ["miri", []],
  ["gula aren", []],
])("%s", (ingredient, groups) => expect(find(ingredient)).toEqual(groups));
