import { KECAMATAN, KELURAHAN } from "./areas";

const kecamatanNames = new Map<string, string>(KECAMATAN.map(({ code, name }) => [code, name]));
const kelurahanNames = new Map<string, string>(KELURAHAN.map(({ code, name }) => [code, name]));

/** Names of an area's codes, as people read them. */
export const areaNames = (codes: { kecamatan_code: string | null; kelurahan_code: string | null }) => ({
  kecamatan: kecamatanNames.get(codes.kecamatan_code ?? "") ?? null,
  kelurahan: kelurahanNames.get(codes.kelurahan_code ?? "") ?? null,
});
