import type { IAuthModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "../../../http/problem";

const PROVIDER = "emailpass";

/** One sentence for every reason, so that it tells nobody who has an account of which kind. */
const accountExists = () =>
  new Problem("conflict", "account_exists", "Email ini sudah terdaftar. Masuk dengan kata sandinya, atau atur ulang kata sandi.");

type Credentials = { email: string; password: string };

async function signIn(auth: IAuthModuleService, body: Credentials): Promise<{ id: string; isNew: boolean } | undefined> {
  const registered = await auth.register(PROVIDER, { body });
  if (registered.success && registered.authIdentity) {
    return { id: registered.authIdentity.id, isNew: !registered.authIdentity.app_metadata };
  }
  // One identity per address across all actors: a shopper who proves the password becomes a vendor member too.
  const known = await auth.authenticate(PROVIDER, { body });
  return known.success && known.authIdentity ? { id: known.authIdentity.id, isNew: false } : undefined;
}

/** The identity behind an address and password: a new one, or the one the person already has as a shopper. */
export const attachIdentityStep = createStep(
  "attach-identity",
  async (credentials: Credentials, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const identity = await signIn(auth, credentials);
    if (!identity) throw accountExists();
    const { app_metadata } = await auth.retrieveAuthIdentity(identity.id);
    if (app_metadata?.vendor_id) throw accountExists();
    return new StepResponse(identity.id, identity.isNew ? identity.id : undefined);
  },
  async (newIdentityId, { container }) => {
    if (newIdentityId) await container.resolve(Modules.AUTH).deleteAuthIdentities([newIdentityId]);
  },
);
