import { expect, it } from "vitest";
import { reference } from "~/routes/checkout/market.fixture";
import { kelurahanByKecamatan } from "./kelurahan";

it("groups kelurahan by kecamatan, both by name", () =>
  expect(kelurahanByKecamatan(reference).map(({ name, kelurahan }) => [name, ...kelurahan.map((one) => one.name)])).toEqual([
    ["Bekasi Timur", "Bekasijaya", "Margahayu"],
    ["Rawalumbu", "Bojong Rawalumbu"],
  ]));
