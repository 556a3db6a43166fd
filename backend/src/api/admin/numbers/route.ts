import { CityNumbers } from "../../../contracts/numbers";
import { officerEndpoint } from "../../../http/callers";
import { cityNumbers } from "../../../workflows/work/numbers";

export const GET = officerEndpoint(
  { summary: "Angka kota: pengajuan, lama keputusan, izin yang akan habis, pekerjaan terbuka", response: CityNumbers },
  ({ scope }) => cityNumbers(scope),
);
