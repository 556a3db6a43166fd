import type { MedusaContainer } from "@medusajs/framework/types";
import type { ClaimedEvent } from "../modules/inbox/service";
import { applyStripe } from "./stripe";

/** Applies one event. It may run twice and in any order with its siblings, so it asks the provider what is true instead of believing the event. */
export type InboxHandler = (container: MedusaContainer, event: ClaimedEvent) => Promise<void>;

/** Who applies the events of which provider. Events of a provider without an entry stay in the queue. */
export const INBOX_HANDLERS: Record<string, InboxHandler> = { stripe: applyStripe };
