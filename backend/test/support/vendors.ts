import type { z } from "zod";
import type { AdminVendorView, ApplicationAnswers, ApplicationView, Decide } from "../../src/contracts/vendor";
import { type Answer, anOfficer, api, type CallOptions, unique } from "./backend";
import { aPhoto, formWith } from "./photos";

export interface Member {
  id: string;
  name: string;
  email: string;
  password: string;
  token: string;
}

/** A person with a vendor account, signed in. */
export async function aMember(): Promise<Member> {
  const person = { name: "Sri Wahyuni", email: `${unique("sri")}@contoh.id`, password: "rahasia-sekali" };
  const { body } = await api<{ id: string }>("/store/vendor-accounts", { body: person });
  const { email, password } = person;
  const signedIn = await api<{ token: string }>("/auth/vendor/emailpass", { body: { email, password } });
  return { id: body.id, ...person, token: signedIn.body.token };
}

export interface Business {
  id: string;
  name: string;
  owner: Member;
  /** Calls as the owner, for this business. */
  call: <T = Record<string, unknown>>(path: string, options?: CallOptions) => Promise<Answer<T>>;
}

export const callAs =
  (member: Member, vendorId: string): Business["call"] =>
  (path, options = {}) =>
    api(path, { ...options, token: member.token, headers: { "x-vendor-id": vendorId, ...options.headers } });

/** A draft application; `owner` is new unless given. */
export async function aDraft(owner?: Member, name: string = unique("Dapur ")): Promise<Business> {
  const member = owner ?? (await aMember());
  const { body } = await api<{ id: string }>("/vendor/businesses", { token: member.token, body: { business_name: name } });
  return { id: body.id, name, owner: member, call: callAs(member, body.id) };
}

export const ANSWERS: Omit<ApplicationAnswers, "business_name"> = {
  owner_name: "Sri Wahyuni",
  nib: null,
  phone: "0812 3456 7890",
  kecamatan_code: "32.75.05",
  kelurahan_code: "32.75.05.1002",
  street: "Jl. Pengasinan Raya No. 7",
  rt: "3",
  rw: "007",
  landmark: "Seberang masjid",
  sells: ["kue-basah"],
  sells_note: null,
  production_place: "home",
  production_note: null,
  packaging_note: "Kotak kertas tertutup",
};

export const addEvidence = async (business: Business, kind = "kitchen") =>
  business.call<{ id: string }>("/vendor/application/evidence", { body: formWith(await aPhoto(), { kind }) });

/** An application that waits for an officer. */
export async function aSubmitted(owner?: Member, name?: string): Promise<Business> {
  const business = await aDraft(owner, name);
  await business.call("/vendor/application", { method: "PATCH", body: ANSWERS });
  await addEvidence(business);
  const submitted = await business.call<ApplicationView>("/vendor/application/submit", { method: "POST", body: {} });
  if (submitted.status !== 200) throw new Error(`Not submitted: ${JSON.stringify(submitted.body)}`);
  return business;
}

export async function decide(business: { id: string }, decision: z.input<typeof Decide>): Promise<Answer<AdminVendorView>> {
  return api<AdminVendorView>(`/admin/vendors/${business.id}/decisions`, { token: await anOfficer(), body: decision });
}

/** A business that may sell. */
export async function aVendor(owner?: Member, name?: string): Promise<Business> {
  const business = await aSubmitted(owner, name);
  const approved = await decide(business, { kind: "approve" });
  if (approved.status !== 200) throw new Error(`Not approved: ${JSON.stringify(approved.body)}`);
  return business;
}
