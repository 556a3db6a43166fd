import { createHash } from "node:crypto";
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { AuthWorkflowEvents } from "@medusajs/framework/utils";
import { backendLink, storefrontLink } from "../foundation/links";
import { tellWorkflow } from "../workflows/outbox/tell";

interface PasswordReset {
  entity_id: string;
  actor_type: string;
  token: string;
}

const PAGE: Record<string, (query: string) => string> = {
  customer: (query) => storefrontLink(`/akun/atur-sandi?${query}`),
  vendor: (query) => storefrontLink(`/penjual/atur-sandi?${query}`),
  user: (query) => backendLink(`/app/reset-password?${query}`),
};

/** Medusa makes the token and tells nobody; the mail takes it to the person. */
export default async function sendPasswordReset({ event, container }: SubscriberArgs<PasswordReset>): Promise<void> {
  const { entity_id, actor_type, token } = event.data;
  const page = PAGE[actor_type];
  if (!page) return;
  const link = page(new URLSearchParams({ token, email: entity_id }).toString());
  const dedupe_key = `password-reset:${createHash("sha256").update(token).digest("hex")}`;
  await tellWorkflow(container).run({
    input: [{ topic: "mail", dedupe_key, payload: { to: entity_id, template: "password-reset", data: { link } } }],
  });
}

export const config: SubscriberConfig = { event: AuthWorkflowEvents.PASSWORD_RESET };
