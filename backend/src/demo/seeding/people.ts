import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createCustomerAccountWorkflow, createCustomerAddressesWorkflow, createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import logins from "../logins.json";
import type { Run } from "./run";

/** Where the demo shopper lives, as the storefront's address book keeps it. */
const HOME = {
  address_name: "Rumah",
  first_name: "Rani",
  phone: "+6281200009000",
  address_1: "Perumahan Taman Galaxy Blok B3 No. 12",
  address_2: "RT 004/RW 011",
  city: "Kota Bekasi",
  postal_code: "17147",
  country_code: "id",
  is_default_shipping: true,
  metadata: { rt: "004", rw: "011", kelurahan_code: "32.75.04.1004", landmark: "Seberang taman bermain" },
};

type Role = "Petugas Dinas" | "Penjual" | "Calon penjual" | "Pembeli";

/** The demo person of a role. */
export function login(role: Role): { email: string; password: string } {
  const found = logins.find((person) => person.role === role);
  if (!found) throw new Error(`logins.json has no ${role}.`);
  return found;
}

/** A fresh identity, or the one a run that was cut short left behind. */
async function identity(container: MedusaContainer, { email, password }: { email: string; password: string }): Promise<string> {
  const auth = container.resolve(Modules.AUTH);
  const credentials = { body: { email, password }, headers: {}, query: {}, url: "", protocol: "" };
  const registered = await auth.register("emailpass", credentials);
  const result = registered.success ? registered : await auth.authenticate("emailpass", credentials);
  if (!result.authIdentity) throw new Error(`No account for ${email}: ${result.error}`);
  return result.authIdentity.id;
}

/** The officer who decides in the demo city. */
export async function appointOfficer(container: MedusaContainer): Promise<Run["officer"]> {
  const { email, password } = login("Petugas Dinas");
  const name = "Nurul Petugas";
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: known } = await query.graph({ entity: "user", fields: ["id"], filters: { email } });
  if (known[0]) return { id: known[0].id, name };
  const { result: user } = await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: await identity(container, { email, password }),
      userData: { email, first_name: "Nurul", last_name: "Petugas" },
    },
  });
  return { id: user.id, name };
}

/** The shopper with an account and a saved address. Answers the customer's id. */
export async function welcomeShopper(container: MedusaContainer): Promise<string> {
  const { email, password } = login("Pembeli");
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: known } = await query.graph({ entity: "customer", fields: ["id"], filters: { email, has_account: true } });
  if (known[0]) return known[0].id;
  const { result: customer } = await createCustomerAccountWorkflow(container).run({
    input: {
      authIdentityId: await identity(container, { email, password }),
      customerData: { email, first_name: HOME.first_name, last_name: "Pembeli", phone: HOME.phone },
    },
  });
  await createCustomerAddressesWorkflow(container).run({ input: { addresses: [{ customer_id: customer.id, ...HOME }] } });
  return customer.id;
}
