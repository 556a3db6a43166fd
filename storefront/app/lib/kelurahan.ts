import type { Reference } from "@lapak/backend/contracts/reference";

/** Kelurahan as a select shows them: grouped by kecamatan, both in the order of the alphabet. */
export function kelurahanByKecamatan(reference: Pick<Reference, "kecamatan" | "kelurahan">) {
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, "id");
  return [...reference.kecamatan].sort(byName).map((kecamatan) => ({
    name: kecamatan.name,
    kelurahan: reference.kelurahan.filter((one) => one.kecamatan_code === kecamatan.code).sort(byName),
  }));
}
