import { expect, it } from "vitest";
import { pageOf } from "./page";

it.each([
  ["", 1],
  ["?page=3", 3],
  ["?page=0", 1],
  ["?page=51", 1],
  ["?page=2.5", 1],
  ["?page=dua", 1],
])("%j is page %d", (query, page) => expect(pageOf(new Request(`http://own.test/akun/pesanan${query}`))).toBe(page));
