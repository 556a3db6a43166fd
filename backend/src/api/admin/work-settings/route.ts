import { ChangedWorkSettings, SetWorkSettings, WorkSettings } from "../../../contracts/work";
import { officerEndpoint } from "../../../http/callers";
import { setWorkSettings, workSettings } from "../../../workflows/work/settings";

export const GET = officerEndpoint(
  { summary: "Aturan meja kerja: tenggat layanan dan keputusan yang perlu dua petugas", response: WorkSettings },
  ({ scope }) => workSettings(scope),
);

export const POST = officerEndpoint(
  { summary: "Ubah aturan dua petugas; mencabutnya menunggu petugas kedua", body: SetWorkSettings, response: ChangedWorkSettings },
  ({ body, officerId, scope }) => setWorkSettings(scope, body, officerId),
);
