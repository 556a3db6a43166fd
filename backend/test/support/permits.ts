import type { CreatePermit, PermitView } from "../../src/contracts/permit";
import { anOfficer, api, rows } from "./backend";
import { asVendor, type TestVendor } from "./catalog";
import { aPhoto, formWith } from "./photos";

let serial = 1000 + (process.pid % 5000);
/** A P-IRT number of Kota Bekasi no other test uses. */
export const aPirtNumber = (): string =>
  `2063275${String(Math.floor(serial / 10_000) % 100).padStart(2, "0")}${String(serial++ % 10_000).padStart(4, "0")}29`;
let certificate = Date.now() % 1_000_000_000;
/** A halal certificate number no other test uses, issued in November 2022. */
export const aHalalNumber = (): string => `ID3211${String(certificate++).padStart(9, "0")}1122`;

export const permitInput = (changes: Partial<CreatePermit> = {}): CreatePermit => ({
  kind: "pirt",
  number: aPirtNumber(),
  holder: "Bu Sri",
  scope: "products",
  issued_on: "2024-05-02",
  expires_on: "2029-05-01",
  listing_ids: [],
  supersedes_id: null,
  ...changes,
});

export const halalInput = (changes: Partial<CreatePermit> = {}): CreatePermit =>
  permitInput({ kind: "halal", number: aHalalNumber(), issued_on: "2022-11-03", expires_on: null, ...changes });

export const addEvidence = async (vendor: TestVendor, permitId: string, content?: Buffer) =>
  api<PermitView>(`/vendor/permits/${permitId}/evidence`, { ...asVendor(vendor), body: formWith(content ?? (await aPhoto())) });

export const decide = async <T = Record<string, unknown>>(permitId: string, body: Record<string, unknown>) =>
  api<T>(`/admin/permits/${permitId}/decisions`, { token: await anOfficer(), body });

/** A permit that waits for an officer, made as a shop makes it. */
export async function aSubmittedPermit(vendor: TestVendor, input: CreatePermit): Promise<PermitView> {
  const made = await api<PermitView>("/vendor/permits", { ...asVendor(vendor), body: input });
  if (made.status !== 201) throw new Error(`Permit refused: ${JSON.stringify(made.body)}`);
  await addEvidence(vendor, made.body.id);
  const sent = await api<PermitView>(`/vendor/permits/${made.body.id}/submit`, { ...asVendor(vendor), method: "POST" });
  if (sent.status !== 200) throw new Error(`Permit not submitted: ${JSON.stringify(sent.body)}`);
  return sent.body;
}

/** A permit an officer verified. */
export async function aVerifiedPermit(vendor: TestVendor, input: CreatePermit): Promise<PermitView> {
  const permit = await aSubmittedPermit(vendor, input);
  const { status, body } = await decide(permit.id, { decision: "verify" });
  if (status !== 200) throw new Error(`Permit not verified: ${JSON.stringify(body)}`);
  return permit;
}

export interface ComplianceState extends Record<string, unknown> {
  allowed: boolean;
  reason_code: string;
  halal: string;
  valid_until: string | null;
}

export const complianceOf = async (listingId: string): Promise<ComplianceState | undefined> =>
  (await rows<ComplianceState>("select * from compliance where listing_id = $1", [listingId]))[0];
